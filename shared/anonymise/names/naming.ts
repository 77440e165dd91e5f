import type { KnownWord } from '../story/known-word.ts';
import { beginsWithCapital } from '../tagger/sign-class.ts';
import type { Token } from '../tagger/tokens.ts';

const hint = /hed|kald|kendt|navn|døbt|alias/i;
/** Whether a word may be one of those that say what somebody is called. */
export const mayName = (word: string): boolean => hint.test(word);

const between = `(?: (?:for|bare|stadig|altid|var|er|også|nu|kun|i dag|mest|alle|de andre|virkelig|faktisk|egentlig|åbenbart|vist))*`;
/** `Hvad kaldte de dig?`, and the answer in the line below or behind; `Hun kalder personalet: …` */
const asked = String.raw`(?:kald(?:er|te) \p{L}+: |hvad (?:kald(?:er|te)|hedder|hed|bliver|blev|er|var) (?:du|han|hun|de|I|vi|man|jeg|dit|hans|hendes)(?: (?:dig|ham|hende|jer|kaldt|navn|øgenavn|kælenavn|egentlig|så|rigtigt))*\?"?\s+(?:[–—-] ?)?)`;
const whom = `(?:ham|hende|dig|mig|sig|os|dem|jer|ham her|drengen|pigen|manden)`;
/** Behind these stands what somebody is called, with a capital. */
const naming = new RegExp(
  String.raw`(?<!\p{L})(?:hedder|hed|kald(?:er|es|et|t|te|tes)(?: (?:vi |de |alle )?${whom})?|(?:øge|kæle|kalde|dæk|til)navn(?:et)?|(?:under|lystrer) navnet|døbt|alias|(?:bedre|også|mest|kun) kendt som)${between}:? [»"”“'’]?$|(?<!\p{L})${asked}[»"”“'’]?$`,
  'iu',
);
/** Behind these in small letters too: `de kalder ham tudse`, `jeg hedder sol`. */
const namingOne = new RegExp(
  String.raw`(?<!\p{L})(?:kald(?:er|te|t) ${whom}(?: for| bare| altid)*|(?:bliver|blev|er|var) (?:altid |bare |kun |mest |også )?(?:kaldt|kendt som)|(?:jeg|han|hun|der|som) (?:hedder|hed|kaldes)|(?:hedder|hed) (?:han|hun)|(?:øge|kæle)navn(?:et)? (?:er|var)) [»"”“'’]?$`,
  'iu',
);
/** `hedder virkelig Blomme`: how, and not what. */
const saidOfNaming =
  /^(?:virkelig|vist|egentlig|rigtigt|rigtig|faktisk|åbenbart|altså|desværre|sikkert|sådan|selvfølgelig|noget|noget andet|stadigvæk|tilfældigvis|angiveligt|officielt|simpelthen|vistnok|det)$/u;
/** `Filmen hedder Foråret` */
const namingThing =
  /(?:film(?:en)?|bog(?:en)?|sang(?:en)?|metode(?:n)?|skema(?:et)?|app(?:en)?|spil(?:let)?|kursus|kurset|lov(?:en)?|ordning(?:en)?|værktøj(?:et)?|begreb(?:et)?|fag(?:et)?|model(?:len)?|felt(?:et)?|dokument(?:et)?|(?:^|[^\p{L}])det(?: her)?) (?:hedder|hed)(?: \p{Ll}+)? [»"”“'’]?$/iu;
/** So far back, in UTF-16 units, does somebody look for who is called so. */
export const reachOfNaming = 45;
const reach = reachOfNaming;

/** `Kaktus, som han nu kalder sig` */
const namedBehind =
  /^,? (?:som (?:han|hun|de|vi|alle|folk|man|kollegerne|vennerne)(?: \p{L}+){0,2} kald(?:er|te)|kald(?:er|te) (?:han|hun|de|vi|alle|folk|man) (?:sig|ham|hende))(?!\p{L})/iu;

const neither = () => false;
/** Said of a person and of nothing else, and right before the name; with a capital it names whatever word it is. */
const namingPerson =
  /(?<!\p{L})(?:(?:[Jj]eg|[Hh]an|[Hh]un|der|som) (?:hedder|hed|kaldes)(?: (?:ikke|bare|også|kun|nu|altså|faktisk|egentlig|virkelig|åbenbart|vist|jo))*|(?:dreng|pige|mand|kvinde|fyr|ven|veninde|kæreste|bror|søster|nabo|elev|beboer|borger|barn|søn|datter|baby|kollega)(?:en|et|n)? (?:hedder|hed)|[Mm]it navn er|[Kk]ald mig(?: bare)?|(?:hedder|hed) (?:han|hun|jeg)|kald(?:er|te|t) (?:vi |de |alle )*(?:ham|hende|mig|sig)(?: for| bare| altid| stadig)*|[Kk]ald(?:er|te) (?:vi |de )?(?:ham|hende)|går under navnet|præsenter(?:er|ede) sig som) [»"”“'’]?$/u;
const answersWhat = new RegExp(String.raw`(?<!\p{L})${asked}[»"”“'’]?$`, 'iu');
/** Right behind it: `Kvist hedder han`, `Kvist kaldet`, `hvad hedder kvist egentlig`. */
const namedHere = /^,? (?:(?:hedder|hed|kaldes) (?:han|hun|jeg)|kaldet)(?!\p{L})/u;
/** `på Snap hedder jeg …` */
const somewhere = /(?<!\p{L})(?:på|i|hos|ved|til|for|fra|af|inde|om) $/iu;
const askedFor = /(?<!\p{L})hvad (?:hedder|hed) $/iu;
const inEarnest = /^ (?:egentlig|rigtigt|rigtig|nu|til efternavn|mere)(?!\p{L})/u;
/** A noun with its article, of which people ask as well. */
const withArticle = /(?:en|et|erne|ene)$/u;

/** Whether what stands beside a word says that a person is called so, and not a thing. */
export function isNamedThere(
  source: string,
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
): boolean {
  const behind = source.slice(end, end + reach);
  const before = source.slice(Math.max(0, start - reach), start);
  if (beginsWithCapital(text)) {
    if (namingPerson.test(before) || answersWhat.test(before) || namedBehind.test(behind))
      return true;
    return namedHere.test(behind) && !somewhere.test(before);
  }
  return (
    (namingOne.test(before) && !saidOfNaming.test(text)) ||
    (askedFor.test(before) && inEarnest.test(behind) && !withArticle.test(text))
  );
}

/** Tells of each word of a text whether what stands beside it says that somebody is called so. */
export function namingIn(
  text: string,
  tokens: readonly Token[],
  known: readonly KnownWord[],
): (token: Token) => boolean {
  const hints = tokens.filter((_, index) => known[index]?.mayName === true);
  if (hints.length === 0) return neither;
  return ({ text: word, start, end }) => {
    if (!hints.some((own) => own.end > start - reach && own.start < end + reach)) return false;
    if (namedBehind.test(text.slice(end, end + reach))) return true;
    const before = text.slice(Math.max(0, start - reach), start);
    if (!beginsWithCapital(word)) return namingOne.test(before) && !saidOfNaming.test(word);
    return naming.test(before) && !namingThing.test(before);
  };
}
