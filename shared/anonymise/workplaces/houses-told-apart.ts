import type { Span } from '../finding.ts';
import { chainShops } from '../lists/organisation-words.ts';
import { wordsOf } from '../lists/words-of.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';

const chains = new Set(chainShops);
const colouredOnes = new Set(wordsOf('røde gule blå grønne hvide sorte lilla brune skæve'));
/** What is told from others by its colour. */
const coloured = new Set(
  wordsOf(
    'gård hus skole mølle villa dør lade stald café cafe butik prins port pavillon bygning værksted hytte kro',
  ),
);
/** Whose house it is, where all of a town may come. */
const everybodys = new Set(
  wordsOf(`mændenes kvindernes ungdommens folkets kirkens gadens arbejdernes sømændenes kvarterets bydelens landsbyens pigernes
    drengenes seniorernes borgernes frelsens`),
);
const shared = new Set(
  wordsOf(
    'hus hjem korshær hær køkken café cafe værested værksted klub bazar univers mødested varmestue genbrug butik',
  ),
);
const clubs = new Set(wordsOf('bk if fc gf sk kfum fdf mc uif'));
const sides = new Set(wordsOf('nord syd øst vest midt'));
/** What a town has several of. */
const parts = new Set(
  wordsOf('team ungeteam familieteam voksenteam bolig hjemmepleje gruppe distrikt'),
);
/** Whom a team is for. */
const those = new Set(wordsOf('ung unge voksen voksne rus autisme demens hjemløs sårbar handicap'));
const wards = new Set(wordsOf('afdeling afsnit afd'));

/**
 * Houses, teams and clubs in small letters by two words of which each is plain: `den gule gård`, `kvindernes hus`,
 * `team syd`, `afdeling k`, `bk frem`, `superbrugsen i kvong`. Each is worth a look.
 */
export function housesToldApart(source: string, words: readonly ReadWord[]): readonly Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word?.known.tellsApart !== true || word.known.isCapital) continue;
    const next = words[index + 1];
    if (next === undefined || next.known.isCapital) continue;
    const extent = houseAt(source, words, index, word, next);
    if (extent === undefined) continue;
    const [{ start }, { end }] = extent;
    spans.push({ start, end, type: 'ORG', certainty: 'look', reason: 'context' });
  }
  return spans;
}

/** Whether a word of small letters may be the first of two that tell a house from others. */
export const tellsApart = (lower: string): boolean => firstWords.some((words) => words.has(lower));
const firstWords = [everybodys, parts, wards, colouredOnes, clubs, chains];

type Extent = readonly [first: ReadWord, last: ReadWord];

function houseAt(
  source: string,
  words: readonly ReadWord[],
  index: number,
  word: ReadWord,
  next: ReadWord,
): Extent | undefined {
  const [own, other] = [word.known.lower, next.known.lower];
  const between = source.slice(word.end, next.start);
  if (everybodys.has(own)) {
    return shared.has(other) && /^[ \n]$/.test(between) ? [word, next] : undefined;
  }
  if (between !== ' ') return undefined;
  const isPart = parts.has(own) && (sides.has(other) || (own === 'team' && those.has(other)));
  // `afdeling i` goes on with where it is.
  const isWard = wards.has(own) && /^[a-hj-zæø]$/u.test(other);
  if (isPart || isWard) return [word, next];
  if (colouredOnes.has(own)) {
    const article = words[index - 1];
    return article !== undefined && coloured.has(other) && isThe(source, article)
      ? [article, next]
      : undefined;
  }
  if (clubs.has(own)) return clubAt(source, words[index - 1], word, next);
  const place = words[index + 2];
  const isShop = chains.has(own) && other === 'i' && place?.verdict?.type === 'PLACE';
  return isShop && source.slice(next.end, place.start) === ' ' ? [word, place] : undefined;
}

/** `på den`, before what is told by its colour. */
const isThe = (source: string, article: ReadWord) =>
  /^(?:den|det)$/.test(article.text) &&
  /(?<!\p{L})(?:på|i|fra|til|hos|ved) $/u.test(
    source.slice(Math.max(0, article.start - 5), article.start),
  );

/** `bk frem`, or with its town before it: `farsø ik`. */
function clubAt(
  source: string,
  town: ReadWord | undefined,
  word: ReadWord,
  next: ReadWord,
): Extent | undefined {
  const isTown = town !== undefined && (town.facts & fact.place) !== 0;
  if (isTown && source.slice(town.end, word.start) === ' ') return [town, word];
  const isName =
    /^\p{Ll}{3,}$/u.test(next.text) && (next.facts & (fact.grammar | fact.field | fact.role)) === 0;
  return isName ? [word, next] : undefined;
}
