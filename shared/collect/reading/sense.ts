import { wordsOf } from '../parts/unit.ts';
import { remember } from '../thread/remember.ts';

/**
 * What a sentence may be about when it speaks of the mails rather than telling: the words of people
 * who answer a round of mails, in Danish and English. They are common phrases of the language.
 */
export const topics = [
  'thanks',
  'refusal',
  'refusal-sure',
  'attached',
  'invitation',
  'invitation-sure',
  'absence',
  'correction',
] as const;
export type Topic = (typeof topics)[number];

const b = '(?<![\\p{L}])';
const e = '(?![\\p{L}])';
const any = (...patterns: readonly string[]) =>
  new RegExp(`${b}(?:${patterns.join('|')})${e}`, 'iu');

const story =
  '(?:historien?|historier|historierne|fortælling(?:en|er)?|beretning(?:en)?|bidrag(?:et)?|eksempel|eksemplet|eksempler|oplevelse|story|stories|contribution|example)';

const patterns: Readonly<Record<Topic, RegExp>> = {
  thanks: any(
    'tak for (?!sidst,)(?:din|dit|dine|jeres|mail(?:en)?|historie\\p{L}*|de |den |det |at |initiativ\\p{L}*|invitation\\p{L}*|ordene|opfordring\\p{L}*|hjælp\\p{L}*|deling\\p{L}*|sidst)',
    '(?:mange|tusind|stor|1000|hjertelig|kæmpe) tak',
    'tak (?:skal|til|fordi|kære|alle|igen|,)',
    '(?:sikke|hvor) (?:en |et |nogle |er det |var det )?(?:flot|fin|dejlig|god|stærk|smuk|rørende|skøn|fantastisk)\\p{L}*',
    '(?:godt|flot|fint|fedt|skønt|dejligt|super|herligt|stærkt|vigtigt) initiativ',
    '(?:god|fin|fantastisk|glimrende|strålende|herlig) id[eé]',
    'godt (?:gået|skrevet|tænkt|arbejde)',
    '(?:flot|stærk|fin|god|rørende|dejlig|smuk)\\p{L}* (?:historie|fortælling|læsning|eksempel|beretning)\\p{L}*',
    '(?:dejligt|godt|rart|skønt|rørende|stærkt|fint|spændende) at (?:læse|høre|se)',
    'bliver (?:helt )?(?:rørt|stolt|glad|varm)',
    'thank(?:s| you)',
    'well done',
    'great (?:idea|initiative|story|work|stories)',
    'lovely (?:story|to read)',
  ),
  'refusal-sure': any(
    '(?:jeg|vi) (?:må )?(?:desværre )?melder? (?:jeg )?(?:fra|pas|afbud|mig ud)',
    '(?:jeg|vi) (?:springer|hopper|står) (?:over|af|denne)',
    '(?:jeg|vi) (?:har|får) (?:desværre |lige nu |virkelig |bare )*(?:ikke|ingen) (?:tid|overskud|mulighed|noget at)',
    '(?:jeg|vi) (?:kan|vil|skal|ønsker) (?:desværre |godt |lige nu |helst )*ikke (?:at )?(?:deltage|bidrage|være med)',
    '(?:jeg|vi) (?:må |bliver nødt til at |ender med at |har valgt at |vælger at )?(?:takker|takke|sige|siger|sagt) nej',
    'nej tak(?: fra| til| her)?',
    '(?:det er )?ikke (?:lige )?(?:mig|noget for mig)|(?:kan|kunne) (?:jeg )?ikke komme (?:på|i tanke om)|lader jer andre|jeg (?:må )?(?:passe|melder pas)|har (?:jeg )?(?:desværre )?(?:ikke noget|intet|ingenting) at (?:byde|bidrage|fortælle|skrive)|har ikke noget at',
    '(?:jeg|vi) deltager (?:desværre |helt |bare )*ikke',
    'tag mig af (?:listen|mailen)|slet mig fra|fjern mig fra',
  ),
  refusal: any(
    'melde?r? (?:jeg )?(?:fra|pas|afbud)',
    'må (?:desværre )?(?:melde|sige|springe|stå)',
    '(?:springer|sprang|springe|hopper|stå) (?:jeg )?(?:over|af)',
    'har (?:jeg )?(?:desværre |lige nu |p\\.?t\\.? |virkelig |bare |simpelthen )*(?:ikke|ingen) (?:nogen |noget |en )?(?:tid|historie\\p{L}*|overskud|mulighed|at byde|at bidrage|at fortælle|at komme med)',
    'kan (?:jeg )?(?:desværre )?ikke (?:deltage|bidrage|være med|nå|komme|hjælpe)',
    '(?:ønsker|vil|skal) (?:jeg )?(?:helst )?ikke (?:at )?(?:deltage|bidrage|være med|være en del|have flere)',
    '(?:tage|fjerne|slette|slet|fjern|tag) mig (?:af|fra)',
    '(?:ikke|næppe) (?:bidrage|noget for mig|deltage)',
    'desværre',
    'må vente',
    "i got nothing|count me out|unsubscribe|not able to|cannot (?:take part|contribute|participate)|(?:can['’]t|won['’]t) (?:take part|contribute|participate|join)",
  ),
  attached: any(
    '(?:se|i|læs|er|som|den|det|her) (?:den |det |de )?vedhæft\\p{L}*',
    'vedhæft\\p{L}*',
    'ligger (?:i|ved|som) (?:filen|vedlagt|bilag)',
    'vedlagt|vedlægger|i bilaget|som bilag',
    'attached|attachment|enclosed',
  ),
  'invitation-sure': any(
    `(?:send|skriv|fortæl|del|indsend|bidrag|send mig|skriv til mig)(?: \\p{L}+){0,4} (?:${story}|linjer|side)`,
    `vil (?:I|du|alle)(?: \\p{L}+){0,3} (?:skrive|sende|fortælle|dele|bidrage)`,
    `har (?:du|I)(?: mon)?(?: \\p{L}+){0,3} (?:${story}|linjer)`,
    '(?:frist|deadline|senest|inden) (?:er |den |på )?(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|\\d)',
    'svar (?:til )?alle',
  ),
  invitation: any(
    `(?:send|skriv|fortæl|del|svar|indsend|bidrag)(?:er)? (?:\\p{L}+ ){0,4}(?:${story}|alle|mig|os|inden|senest|tilbage)`,
    `(?:vi|jeg) beder (?:jer |alle )?om ${story}`,
    `(?:jeres|dine?|din egen|jeres egne) (?:\\p{L}+ ){0,2}${story}`,
    '(?:vil|kan|har|tør|må|kunne|skal) I',
    '(?:vi|jeg) (?:vil|vil gerne|ønsker at|skal|har brug for at|er i gang med at|samler|indsamler|har besluttet) (?:\\p{L}+ ){0,2}(?:samle|indsamle|have|høre|vise|lave)',
    'opfordr\\p{L}+|inviter\\p{L}+|deadline|frist(?:en)?|senest (?:den|på|om|mandag|tirsdag|onsdag|torsdag|fredag)',
    'guide(?:n)?|skabelon\\p{L}*|spørgsmål(?:ene)? (?:nedenfor|herunder)|hjælpespørgsmål',
    'please (?:send|write|share|reply)|send (?:me|us|your)|your (?:story|stories)',
  ),
  absence: any(
    'autosvar|automatisk svar|automatisk besked|out of office|automatic reply|auto-?reply',
    '(?:jeg|er) (?:er )?(?:ikke på (?:kontoret|arbejde)|på (?:ferie|barsel|kursus|orlov)|fraværende|ikke til ?stede|holder (?:ferie|fri)|bortrejst)',
    '(?:din|deres|jeres) (?:mail|henvendelse|besked) er modtaget|tak for din henvendelse|vi (?:svarer|besvarer|bestræber)|(?:læser|svarer|tjekker) ikke (?:på )?mails?|ikke at træffe|holder (?:\\p{L}+)?ferie|har (?:ferie|orlov|barsel)',
    '(?:vender|er) tilbage (?:den|igen|mandag|tirsdag|onsdag|torsdag|fredag|i uge)',
    '(?:i mit fravær|i min ferie|akutte henvendelser|kontakt(?:e)? (?:venligst|i stedet))',
    '(?:on (?:holiday|leave|vacation)|away from (?:my desk|the office)|limited access|back on)',
    '(?:kunne ikke leveres|undeliverable|delivery (?:has )?failed|mail delivery|besked læst|modtaget din (?:mail|henvendelse)|read receipt)',
  ),
  correction: any(
    'rettelse|rettet (?:udgave|version)|ny version|opdateret version|corrected version|korrektion',
    'glem(?:te)? (?:\\p{L}+ ){0,3}(?:den|forrige|første|min)',
    '(?:der|den|det) (?:skal|skulle) (?:\\p{L}+ )?stå',
    '(?:erstatter|i stedet for) (?:den|min|mit)',
  ),
};

const irregular = new Set(
  `var havde kom fik gik sagde blev kunne ville skulle sad stod gav tog fandt lå spurgte svarede
  holdt lod skrev begyndte måtte turde vidste fortalte græd lo løb sov bad bar bandt drak faldt fløj
  forstod gjorde greb hed hjalp kaldte kørte lagde lukkede læste lærte mistede mødte nåede overtog
  passede ringede rejste satte sang skete skar slog smilede solgte sprang stoppede tabte talte traf
  troede tænkte valgte vandt ventede viste voksede åd åbnede oplevede lyttede hørte følte boede flyttede
  arbejdede brugte fulgte kørte førte skabte spiste mente hentede ventede grinede rørte lånte startede nægtede lykkedes syntes fandtes fattedes forsvandt forlod opdagede besøgte prøvede manglede snakkede
  was were had came got went said saw became could would should sat stood gave took found asked told
  knew thought felt left began kept made met wrote heard ran spoke brought`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const notPast =
  /^(?:vedhæftede|såkaldte|ansatte|bestemte|ønskede|udsatte|berørte|relaterede|kendte|sidste|fleste|bedste|første|næste|vigtigste|eneste|ofte|rette|sætte|flytte|støtte|dette|nytte|mente|ude|stede|tilstede|lette|mette|anette|charlotte|birgitte|lotte)$/;
/** Words for the people whom stories are about. */
const third =
  /^(?:han|hun|ham|hende|hans|hendes|deres|dem|he|she|him|her|his|hers|their|(?:borger|dreng|pige|søn|datter|familie|kvinde|klient|beboer|elev|veninde|baby|tvilling|bror|søster|enke|forælder|mentee|kæreste|nabo)(?:en|n|ne|er|re|erne|ens|s|r|rne|et)?|mor|moren|mors|moderen|far|faren|fars|faderen|mand|manden|mænd|barn|barnet|barnets|børn|børnene|børnenes|børns|døtre|døtrene|sønner|forældre|forældrene|brødre|ven|vennen|venner|unge|ægtepar(?:ret)?|bedste(?:mor|far|forældre)|mormor|farmor|morfar|farfar)$/;

/** What a text is made of, as counts. */
export interface Sense {
  readonly words: number;
  /** Verbs that tell of what was. */
  readonly past: number;
  /** Words that speak of somebody else. */
  readonly third: number;
  /** Words that speak to the reader. */
  readonly address: number;
}

/** Weighs a text by its words. */
export function senseOf(text: string): Sense {
  const words = wordsOf(text);
  let past = 0;
  let thirds = 0;
  let address = 0;
  for (const [at, word] of words.entries()) {
    const sense = senseOfToken(word);
    if (sense === 'past') past += 1;
    else if (sense === 'third') thirds += 1;
    else if (sense === 'address' || (word === 'I' && at > 0)) address += 1;
  }
  return { words: words.length, past, third: thirds, address };
}

export type WordSense = 'past' | 'third' | 'address' | 'none';

/** What a word in small letters tells by itself. */
export const senseOfWord = remember((small): WordSense => {
  if (isPast(small)) return 'past';
  if (third.test(small)) return 'third';
  return /^(?:du|dig|din|dit|dine|jer|jeres|you|your)$/.test(small) ? 'address' : 'none';
}, 20_000);

/** Whether a text touches a topic. */
export function touches(text: string, topic: Topic): boolean {
  return patterns[topic].test(text);
}

/** Which topics a text touches. */
export function topicsOf(text: string): ReadonlySet<Topic> {
  return new Set(topics.filter((topic) => touches(text, topic)));
}

/** The same of a word as it is written. */
const senseOfToken = remember((word) => senseOfWord(word.toLowerCase()), 20_000);

function isPast(word: string): boolean {
  if (irregular.has(word)) return true;
  return word.length >= 6 && /(?:ede|edes|[bkdlmv]te)$/.test(word) && !notPast.test(word);
}

/** What ends in a full stop and no sentence with it. */
const shortened =
  /(?<!\p{L})(?:kl|nr|ca|d|hr|fr|dr|st|p\.?\s?s|bl\.a|f\.eks|fx|evt|pga|mr|mrs|no)\.$/iu;

/** The sentences of a text, each with its place in it. Who writes no capitals ends one by its mark alone. */
export function sentencesOf(
  text: string,
): readonly { readonly text: string; readonly end: number }[] {
  return [...sentencesIn(text)];
}

/** The sentences of a text as they stand in it, with the white space between them. */
export function sentenceTexts(text: string): readonly string[] {
  let start = 0;
  return sentencesOf(text).map(({ end }) => {
    const sentence = text.slice(start, end);
    start = end;
    return sentence;
  });
}

/** The first sentence of a text; all of a text that is blank. */
export function firstSentence(text: string): string {
  for (const { text: first } of sentencesIn(text)) return first;
  return text;
}

function* sentencesIn(text: string): Generator<{ readonly text: string; readonly end: number }> {
  const border = /[.!?…]\s+\p{Lu}|^\p{Lu}/u.test(text) ? beforeCapital : beforeAny;
  let start = 0;
  for (const match of text.matchAll(border)) {
    const end = match.index + match[0].length;
    const own = text.slice(start, end);
    if (shortened.test(own)) continue;
    yield { text: own, end };
    start = end;
  }
  const rest = text.slice(start);
  if (rest.trim() !== '') yield { text: rest, end: text.length };
}

// A run of marks is tried from its start alone: from each of its marks, a line of dots took seconds.
const beforeCapital = /(?<![.!?…:])[.!?…:]+["”’»)]*(?=\s+["“”»'(]?[\p{Lu}\p{N}])|\n(?=\p{Lu})/gu;
const beforeAny = /(?:(?<![\d.!?…])|(?<=\d[.!?…]))[.!?…]+["”’»)]*(?=\s+["“”»'(]?[\p{L}\p{N}])|\n/gu;
