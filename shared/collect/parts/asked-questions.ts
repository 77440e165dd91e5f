import { sentencesOf } from '../reading/sense.ts';
import { comparableText } from '../stories/comparable-text.ts';
import type { Unit } from './unit.ts';

/** Shorter questions (“Hvem?”) are asked by everybody. */
const shortest = 10;
const longest = 160;
/** Questions to the readers that nobody is known to have asked come in numbers. */
const fewest = 2;

/**
 * The questions that a heap's people ask. What somebody answers line by line under the questions of
 * the invitation, or of a guide, is that person's; the questions are not.
 */
export class AskedQuestions {
  readonly #askers = new Map<string, Set<string>>();

  add(sender: string, units: readonly Unit[]): void {
    if (sender === '') return;
    const points = askedPoints(units);
    for (const { text } of units) {
      const point = points.includes(text) ? [comparableText(withoutNumber(text))] : [];
      for (const question of [...questionsIn(text), ...point]) {
        const askers = this.#askers.get(question) ?? new Set<string>();
        this.#askers.set(question, askers.add(sender));
      }
    }
  }

  /** How many signs at a text's start are a question that somebody other than its sender asks. */
  lengthIn(sender: string, text: string): number {
    if (this.#askers.size === 0) return 0;
    const isPoint = text.length <= longest && this.#isOthers(sender, withoutNumber(text));
    if (isPoint) return text.length;
    const [first] = sentencesOf(text);
    if (first === undefined || !isQuestion(text.slice(0, first.end))) return 0;
    // A colon within a line belongs to what follows it.
    if (text.slice(0, first.end).endsWith(':') && first.end < text.length) return 0;
    return this.#isOthers(sender, text.slice(0, first.end)) ? first.end : 0;
  }

  #isOthers(sender: string, text: string): boolean {
    const askers = this.#askers.get(comparableText(text));
    return askers !== undefined && [...askers].some((asker) => asker !== sender);
  }
}

/**
 * Whether units hold several lines that are nothing but questions to the readers: a guide that stayed
 * in. A line that ends in a colon may as well lead to a story, so that as many must be real questions.
 */
export function holdsGuide(units: readonly Unit[]): boolean {
  const lines = units.filter(({ text }) => isGuideLine(text));
  return lines.length >= fewest && lines.filter(({ text }) => /\?\s*$/.test(text)).length >= fewest;
}

/** Whether a line is nothing but a question to its readers. */
export function isGuideLine(text: string): boolean {
  if (/^[-–—]\s/.test(text)) return false;
  return isQuestion(text) && sentencesOf(text).length === 1;
}

/** The numbered points of a message that asks in one of them: “1. Beskriv et møde”, “2. Hvad skete der?”. */
function askedPoints(units: readonly Unit[]): readonly string[] {
  const points = units
    .map(({ text }) => text)
    .filter((text) => /^\d{1,2}[.)]\s/.test(text) && text.length <= longest);
  return points.some((text) => /\?\s*$/.test(text)) ? points : [];
}

function withoutNumber(text: string): string {
  return text.replace(/^\d{1,2}[.)]\s+/, '');
}

function questionsIn(text: string): readonly string[] {
  if (!/[?:]/.test(text)) return [];
  let start = 0;
  return sentencesOf(text).flatMap(({ end }) => {
    const sentence = text.slice(start, end);
    start = end;
    return isQuestion(sentence) ? [comparableText(sentence)] : [];
  });
}

function isQuestion(text: string): boolean {
  const bare = text.trim();
  return (
    bare.length >= shortest && bare.length <= longest && /[?:]$/.test(bare) && !/["“”«»]/.test(bare)
  );
}
