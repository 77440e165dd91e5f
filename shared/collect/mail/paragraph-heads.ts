import { step, wordSteps } from './steps.ts';
import { wordsOf } from './unit.ts';

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

/** What heads a paragraph: a number that counts on from another above, a title among others, a name. */
export function headOf(text: string, heads: Heads, place: number): readonly string[] {
  const found: string[] = [];
  const number = heads.numbers[place] ?? null;
  if (number !== null) {
    const isBare = text.trim().length <= 4;
    const goesOn = (heads.firstAt.get(number - 1) ?? place) < place;
    const opens = number === 1 && heads.lastTwo > place;
    const kind = goesOn ? 'goes on' : opens ? 'opens' : 'alone';
    found.push(`number ${kind}`, `number ${kind} ${isBare} ${Math.min(2, place)}`);
  }
  if (heads.isTitle[place] === true) {
    const others = Math.min(2, heads.titles - 1);
    found.push('title', `title ${Math.min(2, place)}`, `title among ${others}`);
    found.push(`title ${place === 0 ? 'on top' : 'below'} ${others}`);
  }
  if (heads.isTitle[place - 1] === true) found.push('below title');
  if (heads.isNamed[place] === true) {
    found.push(`name ${Math.min(2, heads.named - 1)} ${Math.min(1, place)}`);
  }
  const length = (at: number) => step(heads.words[at] ?? 0, wordSteps);
  found.push(`head ${length(place)} ${heads.leads[place] === true}`);
  if (place > 0) found.push(`head above ${length(place - 1)} ${heads.leads[place - 1] === true}`);
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
