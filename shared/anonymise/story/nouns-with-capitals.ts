import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';
import { askedWords, type StoryWords } from './story-words.ts';
import { isWritten, wordForm } from './word-form.ts';

/** So many different nouns at least, one in so many words, make a habit of it. */
const least = { nouns: 4, inWords: 60 } as const;
/** So unlikely does the tagger hold such a noun to be a name; and so unlikely is what then is none. */
const unlikely = { noun: 0.3, name: 0.6 } as const;

const listed = fact.firstName | fact.surname | fact.place | fact.grammar | fact.field | fact.role;

/**
 * Plain words of a story whose author gives capitals to any noun (`en Seng, et Buskort og Gardiner`): there a capital says
 * little, and those that were only worth a look are nobody.
 */
export function nounsWithCapitals(source: string, story: StoryWords): ReadonlySet<ReadWord> {
  return new Set([...byHabit(story), ...thingsInRows(source, story)]);
}

function byHabit(story: StoryWords): ReadonlySet<ReadWord> {
  const nouns = new Set<string>();
  const all = new Set<string>();
  const inSentences = ({ known, isStart }: ReadWord) => known.isCapital && !isStart;
  for (const word of askedWords(story, (each) => inSentences(each) && isPlain(each))) {
    all.add(word.known.bare);
    if (word.likely < unlikely.noun) nouns.add(word.known.bare);
  }
  const isHabit =
    nouns.size >= least.nouns &&
    nouns.size * 2 >= all.size &&
    nouns.size * least.inWords >= story.words.length;
  if (!isHabit) return none;
  return new Set(
    askedWords(
      story,
      (word) => word.verdict?.certainty === 'look' && word.likely < unlikely.name && isPlain(word),
    ),
  );
}

/** So many plain words with a capital, one behind the other, make a row of things, where the tagger doubts one and is sure of none. */
const row = { least: 3, doubt: 0.5, sure: 0.9 } as const;

/** `Risengrød, Mandel og Banko`: a row of things, none of which is surely somebody. */
export function thingsInRows(source: string, story: StoryWords): readonly ReadWord[] {
  const found: ReadWord[] = [];
  const capitals = askedWords(story, ({ known }) => known.isCapital);
  const goesOn = (last: ReadWord | undefined, word: ReadWord | undefined) =>
    last !== undefined &&
    word !== undefined &&
    word.start - last.end <= longestJoint &&
    joint.test(source.slice(last.end, word.start));
  let first = 0;
  for (let next = 1; next <= capitals.length; next += 1) {
    if (goesOn(capitals[next - 1], capitals[next])) continue;
    if (next - first >= row.least) {
      const own = capitals.slice(first, next);
      if (areThings(own)) found.push(...own);
    }
    first = next;
  }
  return found;
}

const joint = /^(?:,? og |, )$/;
const longestJoint = ', og '.length;

const areThings = (words: readonly ReadWord[]) =>
  words.some(({ likely }) => likely < row.doubt) &&
  words.every((word) => word.likely < row.sure && isPlain(word));

const none: ReadonlySet<ReadWord> = new Set();

const isPlain = ({ known, facts }: ReadWord) =>
  (facts & (fact.word | fact.compound)) !== 0 &&
  (facts & listed) === 0 &&
  isWritten(known, wordForm.capitalised);
