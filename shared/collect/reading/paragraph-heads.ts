import { wordsOf } from '../parts/unit.ts';
import { counted, type Feature, named } from './feature.ts';
import { step, wordSteps } from './steps.ts';

/** What all paragraphs of a message begin with, asked once. */
export interface Heads {
  readonly numbers: readonly (number | null)[];
  readonly isTitle: readonly boolean[];
  readonly isNamed: readonly boolean[];
  readonly words: readonly number[];
  readonly leads: readonly boolean[];
  readonly titles: number;
  readonly named: number;
  /** Where each number stands first, and where 2 stands last. */
  readonly firstAt: ReadonlyMap<number, number>;
  readonly lastTwo: number;
}

export function headsOf(texts: readonly string[]): Heads {
  const numbers = texts.map(numberOf);
  const titled = texts.map(isTitle);
  const isNamed = texts.map((text) => /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*:/u.test(text));
  const firstAt = new Map<number, number>();
  for (const [at, number] of numbers.entries()) {
    if (number !== null && !firstAt.has(number)) firstAt.set(number, at);
  }
  return {
    numbers,
    isTitle: titled,
    isNamed,
    words: texts.map((text) => wordsOf(text).length),
    leads: texts.map((text) => /:\s*$/.test(text)),
    titles: titled.filter(Boolean).length,
    named: isNamed.filter(Boolean).length,
    firstAt,
    lastTwo: numbers.lastIndexOf(2),
  };
}

const numberKinds = {
  'goes on': named('number goes on'),
  opens: named('number opens'),
  alone: named('number alone'),
} as const;
const title = named('title');
const titleAt = named('title ');
const titleAmong = named('title among ');
const titleOnTop = named('title on top ');
const titleBelow = named('title below ');
const belowTitle = named('below title');
const nameAt = named('name ');
const headAt = named('head ');
const headAbove = named('head above ');

/** What heads a paragraph: a number that counts on from another above, a title among others, a name. */
export function headOf(text: string, heads: Heads, place: number): readonly Feature[] {
  const found: Feature[] = [];
  const number = heads.numbers[place] ?? null;
  if (number !== null) {
    const isBare = text.trim().length <= 4;
    const goesOn = (heads.firstAt.get(number - 1) ?? place) < place;
    const opens = number === 1 && heads.lastTwo > place;
    const kind = numberKinds[goesOn ? 'goes on' : opens ? 'opens' : 'alone'];
    found.push(kind, counted(Math.min(2, place), named(isBare ? ' bare ' : ' ', kind)));
  }
  if (heads.isTitle[place] === true) {
    const others = Math.min(2, heads.titles - 1);
    found.push(title, counted(Math.min(2, place), titleAt), counted(others, titleAmong));
    found.push(counted(others, place === 0 ? titleOnTop : titleBelow));
  }
  if (heads.isTitle[place - 1] === true) found.push(belowTitle);
  if (heads.isNamed[place] === true) {
    found.push(counted(Math.min(1, place), counted(Math.min(2, heads.named - 1), nameAt)));
  }
  const length = (at: number, from: Feature) =>
    named(
      heads.leads[at] === true ? ':' : '.',
      counted(step(heads.words[at] ?? 0, wordSteps), from),
    );
  found.push(length(place, headAt));
  if (place > 0) found.push(length(place - 1, headAbove));
  return found;
}

function numberOf(text: string): number | null {
  const match = /^(?:nr\.? ?)?(\d{1,2})[.):](?:\s|$)/iu.exec(text);
  return match === null ? null : Number(match[1]);
}

function isTitle(text: string): boolean {
  return (
    text !== '' && text.length <= 60 && !/[.!?:;,…–—-]["”’»)]*$/.test(text) && !/^[-–—]/.test(text)
  );
}
