import { wordsOf } from '../parts/unit.ts';
import { type Feature, named } from '../reading/feature.ts';
import type { Around, Place } from './around.ts';
import type { Mention } from './mentions.ts';

/** Somebody who may have told a story: its sender, or who is named around it. */
export interface Candidate {
  /** Empty for the sender. */
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** Whether it is a mailbox that is nobody's. */
  readonly isNobodys: boolean;
  /** Whether it is the sender, who signed with another name than the mailbox bears. */
  readonly isSigned: boolean;
  /** Whether the heap knows the whole name. */
  readonly isKnown: boolean;
  /** Whether the mail is written to that person. */
  readonly isAddressed: boolean;
  /** Whether the story speaks of somebody who is called so. */
  readonly isInStory: boolean;
  /** By what of the message the rules say that it is this one; empty for the others. */
  readonly ruled: string;
}

/**
 * What speaks for a candidate or against: who else there is, and the words beside each place of the name; for the
 * sender the words of all sentences around the story, as “jeg har skrevet af” and “min er fra i går”.
 */
export function candidateFeatures(
  candidate: Candidate,
  all: readonly Candidate[],
  sentences: readonly Around[],
): readonly Feature[] {
  const found = new Set<Feature>();
  const add: Add = (name, from) => found.add(named(name, from));
  const who = candidate.name === '' ? 'sender' : 'one';
  add(who);
  add(`${who} of ${Math.min(most, all.length - 1)}`);
  if (candidate.ruled !== '') {
    if (candidate.ruled !== 'first') add(`${who} ruled`);
    add(`${who} ruled ${candidate.ruled}`);
  }
  if (candidate.isInStory) add(`${who} in story`);
  if (candidate.isNobodys) add(`${who} nobodys`);
  if (candidate.isSigned) add(`${who} signed`);
  addBeside(add, who, candidate, all);
  if (candidate.name === '') {
    for (const around of sentences.slice(0, mostSaid)) addTalk(add, around);
    return [...found];
  }
  const { mentions, isKnown, isAddressed } = candidate;
  const others = all.filter((one) => one.name !== '' && !one.isAddressed);
  if (others.length === 1 && others[0] === candidate) add('alone');
  if (others[0] === candidate) add('first');
  if (others.at(-1) === candidate) add('last');
  if (isKnown) add('known');
  if (isAddressed) add('addressed');
  if (mentions.some(({ isWhole }) => isWhole)) add('whole');
  if (mentions.every(({ isSure }) => !isSure)) add('unsure');
  add(`said ${Math.min(most, mentions.length)}`);
  for (const mention of mentions) addCompany(add, mention);
  return [...found];
}

/**
 * Who is named in the paragraph right above a story told it sooner than who is named farther away: a mail may speak of
 * those who ordered, read and gathered the stories before it comes to who told this one.
 */
function addBeside(add: Add, who: string, candidate: Candidate, all: readonly Candidate[]): void {
  const beside = all.filter(({ mentions }) => mentions.some(isBeside));
  const isLed = beside.some(({ mentions }) =>
    mentions.some(({ around }) => around.beside === 'colon'),
  );
  const how = isLed ? 'colon' : 'above';
  if (beside.length === 0) add(`${who} nobody beside`);
  else if (!beside.includes(candidate)) add(`${who} other beside ${how}`);
  else add(`${who} ${beside.length === 1 ? 'alone beside' : 'beside'} ${how}`);
}

function isBeside({ around }: Mention): boolean {
  return around.beside !== null;
}

/** No more sentences are asked of what the sender says. */
const mostSaid = 60;
const own = {
  word: named('own '),
  sided: named('own at '),
  pair: named('own pair '),
} as const;

/** Adds the feature of a name, or of one behind what stands before it. */
type Add = (name: string, from?: Feature) => void;

/** More is not counted. */
const most = 3;
/** So many words before a name and behind it are asked by their order. */
const near = { before: 5, behind: 6 };
const downwards: ReadonlySet<Place> = new Set(['below', 'tail']);
/** How features of words begin: made once, since thousands are asked of a heap. */
const begins = {
  before: { up: named('up before '), down: named('down before '), led: named('led before ') },
  behind: { up: named('up behind '), down: named('down behind '), led: named('led behind ') },
  with: { up: named('up with '), down: named('down with '), led: named('led with ') },
  next: { up: named('up then '), down: named('down then '), led: named('led then ') },
} as const;
const beginsStem = {
  before: named('before '),
  behind: named('behind '),
  with: named('with '),
  next: named('then '),
} as const;

function addCompany(add: Add, mention: Mention): void {
  const { around, start, end, isGenitive, isWhole } = mention;
  const { place, text, next, distance } = around;
  const side = sideOf(place);
  add(`at ${place}`);
  add(`at ${place} ${distance}`);
  if (isGenitive) add(`${side} genitive`);
  if (isWhole) add(`${side} whole`);
  if (/:\s*$/.test(text)) add(`${side} colon`);
  const [before, behind] = [tokensOf(text.slice(0, start)), tokensOf(text.slice(end))];
  if (before.length === 0 && behind.length === 0) add(`${side} by itself`);
  const [b2 = '^', b1 = '^'] = [before.at(-2), before.at(-1)];
  const [a1 = '$', a2 = '$'] = behind;
  const own = isGenitive ? 's' : '';
  const beside = [
    `${b1} <`,
    `${b2} ${b1} <`,
    `>${own} ${a1}`,
    `>${own} ${a1} ${a2}`,
    `${b1} <>${own} ${a1}`,
  ];
  for (const name of beside) {
    add(name);
    add(`${side} ${name}`);
  }
  const both = (where: keyof typeof begins, words: readonly string[]) => {
    for (const word of words) {
      add(word, begins[where][side]);
      add(stemOf(word), beginsStem[where]);
    }
  };
  both('before', before.slice(-near.before));
  both('behind', behind.slice(0, near.behind));
  addPairs(add, before.slice(-near.before - 1), beginsStem.before);
  addPairs(add, behind.slice(0, near.behind + 1), beginsStem.behind);
  both('with', smallWords(text));
  both('next', smallWords(next));
}

/** What the sender says of the sending, whoever is named in it. */
function addTalk(add: Add, { place, text }: Around): void {
  if (place === 'subject' || place === 'greeting') return;
  const words = smallWords(text);
  const sided = named(sideOf(place), own.sided);
  for (const word of words) {
    add(stemOf(word), own.word);
    add(word, sided);
  }
  addPairs(add, words, own.pair);
}

function sideOf(place: Place): 'led' | 'down' | 'up' {
  return place === 'mail' ? 'led' : downwards.has(place) ? 'down' : 'up';
}

function addPairs(add: Add, words: readonly string[], from: Feature): void {
  for (const [at, word] of words.slice(1).entries()) {
    add(word, named(' ', named(words[at] ?? '', from)));
  }
}

/** Words and signs in small letters; names within a sentence, and numbers, as such. */
function tokensOf(text: string): readonly string[] {
  return (text.match(/\p{L}+|\p{N}+|[,:;.!?()"”“–/-]/gu) ?? []).map(plain);
}

function smallWords(text: string): readonly string[] {
  return wordsOf(text).map(plain);
}

function plain(word: string, at: number): string {
  if (/^\p{N}/u.test(word)) return '0';
  return at > 0 && /^\p{Lu}\p{Ll}/u.test(word) ? 'N' : word.toLowerCase();
}

const stemLength = 5;

/** How a word begins, whatever its ending. */
function stemOf(word: string): string {
  return word.length > stemLength ? `${word.slice(0, stemLength)}-` : word;
}
