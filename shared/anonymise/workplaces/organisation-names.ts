import type { Certainty, Span } from '../finding.ts';
import {
  chainShops,
  kindsOfAnyName,
  knownHouses,
  organisationKinds,
} from '../lists/organisation-words.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';
import { organisationPart } from './organisation-part.ts';

const kinds = new Set(organisationKinds);
const chains = new Set(chainShops);
const ofAnyName = new Set(kindsOfAnyName);
const houses = new Set(knownHouses);
/** Shortened, with a dot within a name: `Skt. Jørgen`. */
const shortened = /^(?:[Ss]kt|[Ss]ct|St|Sdr|Ndr|Gl|Dr|Frk)$/;
const joints = new Set(['i', 'ved', 'på', 'og', 'for', 'af', 'den', 'det', 'til']);
/** What a project is told for: `Sammen om Byparken`. */
const ofProject = new Set(['om', 'mod', 'med', 'uden']);
const has = (own: number, bit: number) => (own & bit) !== 0;
/** No name of an organisation has more words than that on one side of its kind. */
const longest = 5;

/**
 * Names of organisations by their build: a kind beside a name (`Hotel Norden`, `Egeby Skole`, `klub
 * kompasset`), a firm's ending, a house's name in one word. What stands in small letters is worth a look.
 */
export function organisationNames(
  source: string,
  words: readonly ReadWord[],
  withoutCapitals: boolean,
): readonly Span[] {
  const spans: Span[] = [];
  const between = (index: number) =>
    source.slice(words[index]?.end ?? 0, words[index + 1]?.start ?? 0);
  const isBeside = (index: number) =>
    /^(?:[ \u00a0]|[ \u00a0]?\n[> ]*| ?& ?|\.[ \u00a0])$/.test(between(index));
  const isNear = (index: number) => {
    const gap = between(index);
    // Any word may begin a line; one that no dictionary has goes on with a name.
    const goesOn =
      /^[ \u00a0]?\n[> ]*$/.test(gap) && ((words[index + 1]?.facts ?? 1) & fact.word) === 0;
    const isShortened = gap === '. ' && shortened.test(words[index]?.text ?? '');
    return goesOn || isShortened || /^(?:[ \u00a0]| & | 1000 )$/.test(gap);
  };
  const add = (from: number, to: number, certainty: Certainty) => {
    const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0];
    const year = ofYear.exec(source.slice(end, end + longestYear))?.[0].length ?? 0;
    spans.push({ start, end: end + year, type: 'ORG', certainty, reason: 'context' });
  };
  /** The last word of a name that begins behind `index`, or `index`. */
  const nameBehind = (index: number): number => {
    let last = index;
    const kind = words[index]?.text ?? '';
    const isProject = /projekt(?:et)?$/i.test(kind);
    const isOfAnyName = isProject || ofAnyName.has(kind) || ofAnyName.has(capitalised(kind));
    const mayBreak = isOfAnyName && ofAnyName.has(kind);
    const goesOn = (at: number) => isNear(at) || (mayBreak && /^\n[> ]*$/.test(between(at)));
    for (let at = index + 1; at <= index + longest && goesOn(at - 1); at += 1) {
      const word = words[at];
      if (word === undefined) break;
      const isAny = isCapital(word) && isOfAnyName;
      if (isNamePart(word) || isAny || shortened.test(word.text) || lands.test(word.text))
        last = at;
      else if (!joints.has(word.text.toLowerCase()) && !(isProject && ofProject.has(word.text)))
        break;
    }
    return last;
  };
  const nameBefore = (index: number): number => {
    let first = index;
    for (let at = index - 1; at >= index - longest && isNear(at); at -= 1) {
      const word = words[at];
      if (word === undefined) break;
      const [other, owner] = [words[at - 1], words[at + 1]];
      const isOfTwo =
        owner !== undefined &&
        other !== undefined &&
        /s$/.test(owner.text) &&
        isNamePart(other) &&
        ((other.facts & fact.word) === 0 || (other.facts & fact.firstName) !== 0) &&
        isNear(at - 1);
      if (word.text === 'og' && between(at - 1) === '- ') at -= 1;
      else if (word.text === 'og' && isOfTwo) continue;
      else if (!isNamePart(word) && !shortened.test(word.text)) break;
      first = at;
    }
    return first;
  };

  /** The last word of what a saint gave their name to: `Skt. Nicolai`, `sct. olai skolen`. */
  const saintBehind = (index: number): number => {
    const [name, house] = [words[index + 1], words[index + 2]];
    if (name === undefined || /^hans$/i.test(name.text)) return index;
    if (/^ (?:aften|dag|bål)/.test(source.slice(name.end, name.end + 7))) return index;
    if (!isCapital(name) && (name.facts & fact.grammar) !== 0) return index;
    const isHouse =
      house !== undefined && isNear(index + 1) && (house.known.organisationPart & part.kind) !== 0;
    return isHouse ? index + 2 : index + 1;
  };

  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const own = word.known.organisationPart;
    if ((own & (built | part.saint)) === 0 && !isCapital(word)) continue;
    const after = words[index + 1];
    if (word.verdict === null && !word.isStart && isCapital(word) && isNamePart(word)) {
      if (slot.test(source.slice(Math.max(0, word.start - 40), word.start)))
        add(index, index, 'look');
    }
    if ((own & part.saint) !== 0 && after !== undefined && isNear(index)) {
      const last = saintBehind(index);
      if (last > index) add(index, last, 'look');
    }
    if ((own & built) === 0 && !isAtName(after)) continue;
    const before = words[index - 1];
    if (has(own, part.kind)) {
      const last = nameBehind(index);
      if (
        last === index &&
        isCapital(word) &&
        ofYear.test(source.slice(word.end, word.end + longestYear))
      )
        add(index, index, 'found');
      const isPersons = last === index + 1 && after !== undefined && isFirstName(after);
      if (last > index && !(isPersons && !isCapital(word))) add(index, last, 'found');
      // `Aalborg Universitetshospital, Psykiatrien Syd`
      const house = before?.known.organisationPart ?? 0;
      const isWard = word.text === 'Psykiatrien' && (house & part.kind) !== 0;
      if (isWard && between(index - 1) === ', ') add(nameBefore(index - 1), last, 'found');
      const first = nameBefore(index);
      if (first < index && before !== undefined) {
        const isOwned =
          (before.facts & (fact.place | fact.genitive)) !== 0 || /s$/.test(before.text);
        // `Det Skæve Kor`
        const article = words[first - 1];
        const isWithArticle =
          article !== undefined && /^(?:Det|Den|De)$/.test(article.text) && isNear(first - 1);
        if (isWithArticle) add(first - 1, index, 'look');
        else if (isCapital(word)) add(first, index, isOwned || isNamed(before) ? 'found' : 'look');
        else if (isOwned) add(first, index, 'look');
      }
      if (!isCapital(word)) {
        const isUnknown = after !== undefined && (after.facts & (fact.word | fact.compound)) === 0;
        if (after !== undefined && isNear(index) && isSmallName(after)) {
          const isNamed = after.likely > perhaps;
          if (withoutCapitals && isHome(word) && isNamed) add(index, index + 1, 'look');
          if (isBareKind(word) ? withoutCapitals || isUnknown : withoutCapitals && isUnknown) {
            add(index, index + 1, 'look');
          }
        }
        if (withoutCapitals && before !== undefined && isNear(index - 1) && isSmallOwner(before)) {
          add(index - 1, index, 'look');
        }
      }
    }
    if (has(own, part.firm) && before !== undefined && isBeside(index - 1)) {
      const first = nameBefore(index);
      if (first < index) add(first, index, 'found');
    }
    if (has(own, part.brothers) && after !== undefined && isBeside(index) && isCapital(after)) {
      add(index, Math.max(index + 1, nameBehind(index + 1)), 'found');
    }
    if (has(own, part.house | part.ownKind) || houses.has(word.text)) add(index, index, 'look');
    const place = words[index + 2];
    if (isChain(word) && isCapital(word) && isAtName(after) && place !== undefined) {
      const isName = isCapital(place) && (place.facts & (fact.grammar | fact.field)) === 0;
      if (isName && isNear(index) && isNear(index + 1)) add(index, index + 2, 'look');
    }
    if (
      after?.text === 'i' &&
      place?.verdict?.type === 'PLACE' &&
      isCapital(word) &&
      isCapital(place) &&
      isNear(index) &&
      isNear(index + 1) &&
      (isChain(word) ||
        has(own, part.ownKind) ||
        word.verdict?.type === 'ORG' ||
        word.verdict?.type === 'PLACE') &&
      (word.facts & fact.place) === 0
    ) {
      add(index, index + 2, word.verdict?.certainty ?? 'found');
    }
  }
  return spans;
}

/** `Boldklubben af 1921` */
const ofYear = /^ (?:af|fra|anno) (?:1[789]|20)\d\d(?!\d)/;
const longestYear = 11;

/** `Brugsen ved Torvet`, `Kvickly på Nygade` */
const isAtName = (word: ReadWord | undefined) =>
  word?.text === 'i' || word?.text === 'på' || word?.text === 'ved';

/** A shop that stands in every town says where once the town is named. */
const isChain = ({ text }: ReadWord) => chains.has(text.toLowerCase());
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const isCapital = ({ known }: ReadWord) => known.isCapital;

const part = organisationPart;

/** What names are built of here; the rest is `namedWorkplaces`’. */
const built = part.kind | part.firm | part.brothers | part.house | part.ownKind;

const isNamePart = (word: ReadWord) =>
  isCapital(word) && (word.facts & (fact.field | fact.grammar)) === 0 && word.text.length > 1;
/** Alone no name, within one a part of it: `Banken Danmark Nord`. */
const lands = /^(?:Danmark|Norden|Europa)$/;
const isFirstName = ({ facts }: ReadWord) =>
  (facts & fact.firstName) !== 0 && (facts & (fact.place | fact.word)) === 0;
const isNamed = ({ facts }: ReadWord) =>
  (facts & (fact.word | fact.compound)) === 0 ||
  (facts & (fact.place | fact.surname | fact.firstName)) !== 0;

/** Where people live and are in the daytime; a name may stand behind them in small letters. */
const isHome = ({ text }: ReadWord) =>
  kinds.has(text) &&
  /(?:skabet|stedet|hjemmet|tilbuddet|huset|haven|stuen|caf[eé]en|herberget|kollegiet|cent(?:re|e)t|skolen|klubben)$/u.test(
    text,
  );
/** So likely must the tagger hold the word behind it to be a name. */
const perhaps = 0.015;
/** Behind these an organisation stands, whatever word it is named by: `går på Perlen`. */
const slot =
  /(?<!\p{L})(?:går|gik|bor|boede|indlagt|elev|arbejder|arbejdede|ansat|praktik|kommer|lære|øver|træner|spiller|frivillig|plads|startet|begyndt|starter|begynder|indskrevet|visiteret)(?: (?:nu|stadig|fast|hver dag|selv|også))? (?:på|hos|i|ved|til) $/u;

/** Without an article: `klub`, `hotel`; or one that a name follows all the same. */
const isBareKind = ({ text }: ReadWord) =>
  /^(?:fonden|foreningen|firmaet)$/.test(text) || !/(?:en|et|ne)$/.test(text);
/** Small letters behind a kind: no verb and no small word. */
const isSmallName = ({ text, facts }: ReadWord) =>
  /^\p{Ll}{3,}$/u.test(text) &&
  (facts & (fact.grammar | fact.field | fact.role)) === 0 &&
  !/(?:r|ede|te)$/.test(text);
const isSmallOwner = ({ text, facts }: ReadWord) =>
  /^\p{Ll}{3,}$/u.test(text) &&
  (facts & (fact.grammar | fact.field | fact.role)) === 0 &&
  ((facts & fact.word) === 0 || (facts & fact.place) !== 0);
