import type { Span } from '../finding.ts';
import { everydayPlaces, everydayThings } from '../lists/everyday-places.ts';
import { slotWeight } from '../names/called-in-slots.ts';
import { isNamedThere } from '../names/naming.ts';
import { doesAsPerson } from '../names/small-words-as-names.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { thingsInRows } from '../story/nouns-with-capitals.ts';
import { isNumberLabel } from '../story/number-labels.ts';
import type { ReadStory } from '../story/read-story.ts';
import { isThing } from '../story/things-with-capitals.ts';
import { fact } from '../tagger/lexicon.ts';
import { type CalledModel, calledShare } from './called-model.ts';
import { calledWords } from './called-words.ts';
import { type NamedWord, namedSoFar } from './named-so-far.ts';

/**
 * So likely must it be for the whole story that somebody is called so, for a word to be worth a look, for one that is to
 * stay it, and for a plain word that was found to stay found. Each hand was judged by what was learned of the others. Where
 * none but the tagger speaks for a plain word, it must be likelier, and most of all where a sentence begins with it, as any
 * word may.
 */
const enough = { shown: 0.49, kept: 0.03, alone: 0.07, opening: 0.27, found: 0.3 } as const;
/** So likely must the tagger hold a word that begins a sentence to be a name for nothing more to be asked of it. */
const likelyOpening = 0.75;

/**
 * The spans of a story, judged again by what all places of a word say together: `Rottefar` at the start of two sentences
 * is somebody, `Interviewer` before two colons is not. What the story itself says of a word is not judged.
 */
export function judgeCalled(source: string, story: ReadStory, model: CalledModel): readonly Span[] {
  const { words, spans } = story;
  const judged = new Map<Span, Span | null>();
  const added: Span[] = [];
  const asked = new Map<ReadWord, NamedWord>();
  const ask = asks(source, story);
  const open = calledWords(source, words, (word) => {
    const named = ask(word);
    if (named !== null) asked.set(word, named);
    return named !== null;
  });
  for (const { word, features } of open) {
    const share = calledShare(model, features());
    const span = asked.get(word)?.span;
    if (span === undefined) {
      const isThing =
        word.known.isOfOffice || isEveryday(source, word) || isOtherThing(source, spans, word);
      if (share >= enough.shown && !isThing) added.push(shown(source, word));
    } else if (span.certainty === 'look') {
      if (share < leastToKeep(source, words, word, span)) judged.set(span, null);
    } else if (share < enough.found) judged.set(span, { ...span, certainty: 'look' });
  }
  const kept = spans.flatMap((span) => {
    const own = judged.get(span);
    return own === undefined ? [span] : own === null ? [] : [own];
  });
  return [...kept, ...added].sort((one, other) => one.start - other.start);
}

/** `lagde sig`, `går uden krykker`, `er vores yngste`. */
const isAsPerson =
  /^ (?:\p{L}{2,}(?:r|de|te|ev|om|ik|og) (?:sig|ham|hende|mig|os|dem)|(?:går|gik) (?:uden|hjem|i|på|fra|ud|ned|op|med|rundt)|er (?:vores|min|hendes|hans|jeres|deres|den (?:yngste|ældste)|1?\d|\p{L}+ år)|,? som (?:vi|de|hun|han|jeg))(?!\p{L})/u;
/** `Skriv Kompas i referatet, det hedder jeg`, `sur kalder vi ham`. */
const saidSo =
  /^(?:[^.!?\n]{0,24}, (?:det|sådan) (?:hedder|hed|kald)| kald(?:er|te) (?:vi|de|jeg|alle) (?:ham|hende))/u;
const longestBehind = 40;

/** How likely a word must be to stay worth a look. */
function leastToKeep(source: string, words: readonly ReadWord[], word: ReadWord, span: Span) {
  const { verdict, known, isStart, likely, end } = word;
  if (verdict?.certainty !== 'look') return enough.kept;
  if (span.reason === 'unknown-word') return enough.alone;
  if (span.reason !== 'context') return enough.kept;
  const behind = source.slice(end, end + longestBehind);
  if (isNamedThere(source, word) || saidSo.test(behind)) return enough.kept;
  if (!isStart || !known.isCapital || likely >= likelyOpening) return enough.alone;
  if (behind.startsWith(' (') || doesAsPerson(behind) || isAsPerson.test(behind))
    return enough.alone;
  const index = words.indexOf(word);
  return slotWeight(source, words[index - 1], word, words[index + 1]) > 0
    ? enough.alone
    : enough.opening;
}

/** What rules made of a word, or null where nothing is asked of it; for words in the order of the text. */
function asks(source: string, story: ReadStory): (word: ReadWord) => NamedWord | null {
  const rows = new Set(thingsInRows(source, story));
  const named = namedSoFar(story.spans);
  return (word) => {
    if (story.told.has(word.start) || rows.has(word)) return null;
    const own = named(word);
    return own !== null && isOpen(word, own, source) ? own : null;
  };
}

/** `kul eller kød`: what stands beside a thing as the other choice is one too. */
function isOtherThing(source: string, spans: readonly Span[], { start, known }: ReadWord): boolean {
  const end = start - ' eller '.length;
  return (
    !known.isCapital &&
    source.slice(end, start) === ' eller ' &&
    !spans.some((span) => span.end === end)
  );
}

const shown = (source: string, { start, end }: ReadWord): Span => ({
  start,
  end,
  type: isAtHouse(source, start) ? 'ORG' : 'PERSON',
  certainty: 'look',
  reason: 'context',
});

/** `medicinen ligger der`, `i Køkkenet`: what everybody has, and with a capital by habit where everybody may be. */
const isEveryday = (source: string, { start, known }: ReadWord) => {
  if (known.isCapital) return everydayPlaces.has(known.bare) && isAtHouse(source, start);
  return (
    everydayThings.has(known.bare) && !/\p{L} $/u.test(source.slice(Math.max(0, start - 2), start))
  );
};

const isAtHouse = (source: string, start: number) =>
  atHouse.test(source.slice(Math.max(0, start - longestAt), start));
/** `på lanternen`, `ved remisen`: where one is, and not with whom. */
const atHouse = /(?<!\p{L})(?:på|i|ved) $/iu;
const longestAt = 5;

/** So unlikely must the tagger hold a word that no dictionary has and a sentence begins with for more to be asked: `Mrs.`, `Gns.` */
const unlikely = 0.015;

const longestHalf = '- eller '.length;

/** How a letter speaks to somebody. */
const polite = new Set(['De', 'Dem', 'Deres', 'Jer', 'Jeres']);

/** Whether anything is asked of it: a listed or unknown name stays, and no acronym, title or heading becomes one. */
function isOpen(word: ReadWord, { span, isBeforePerson }: NamedWord, source: string): boolean {
  const { facts, isStart, known, text, start, end, likely } = word;
  const isPlain = (facts & (fact.word | fact.compound)) !== 0;
  if (span?.certainty === 'found') return isPlain;
  if (span !== undefined) {
    // `JoH`, `P's`, `Kuglen-historien`: what its form speaks for.
    if (/^\p{Lu}\p{Ll}\p{Lu}|^\p{Lu}(?:\p{Lu}{1,2}s?|['’´]s)$|\p{L}{3}-\p{L}/u.test(text))
      return false;
    if (span.reason === 'unknown-word') return isStart && known.isCapital && likely < unlikely;
    return isPlain && text.length > 2 && (facts & (fact.firstName | fact.surname)) === 0;
  }
  // What nobody knew for a word of the field when this was learned.
  if ((facts & ~known.look.facts & fact.field) !== 0) return false;
  const isOfField = (facts & (fact.field | fact.grammar)) !== 0;
  if (/^\p{Lu}{2}/u.test(text) || polite.has(text) || (isOfField && (isStart || !known.isCapital)))
    return false;
  if (isBeforePerson && (facts & fact.role) !== 0) return false;
  if (isNumberLabel(source, word) || isThing(source, word)) return false;
  // `Kære Børne- og Ungeudvalg`
  if (/^- (?:og|eller) /.test(source.slice(end, end + longestHalf))) return false;
  return (
    !/^\.? *[:|\t]/.test(source.slice(end, end + 3)) &&
    !/[|\t] *$/.test(source.slice(start - 3, start))
  );
}
