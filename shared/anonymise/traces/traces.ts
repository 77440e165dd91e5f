import { z } from 'zod';
import type { DeepReadonly } from '../../domain/deep-readonly.ts';
import { currentFormat } from '../../domain/format.ts';
import { idSchema } from '../../domain/ids.ts';
import { firstNames } from '../lists/first-names.ts';
import { surnames } from '../lists/surnames.ts';
import type { OriginalString } from './original-strings.ts';
import { longNumbers, type TracedWord, tracedWords, withoutGenitive } from './traced-words.ts';

/** 128 bits of a keyed hash, in hexadecimal. */
const hashSchema = z.string().regex(/^[0-9a-f]{32}$/);

/**
 * One original string. `words`: so many words in a row; `first` is the beginning of its first word's
 * hash, so that a scan hashes no row of words in vain. `digits`: a number of that length, whatever
 * parts its digits.
 */
const traceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('words'),
    hash: hashSchema,
    words: z.int().positive(),
    first: z.string().regex(/^[0-9a-f]{8}$/),
    /** A single word that began with a capital is met only by one that does. */
    isCapital: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('digits'), hash: hashSchema, length: z.int().positive() }),
]);
export type Trace = Readonly<z.infer<typeof traceSchema>>;

/** What is left of a story's original for the gate: nothing that can be read. */
export const tracesSchema = z.strictObject({
  format: z.literal(currentFormat),
  id: idSchema,
  /** When the original was erased, as an ISO time; empty where it was not, or nobody wrote it down. */
  erasedAt: z.union([z.literal(''), z.iso.datetime()]),
  traces: z.array(traceSchema),
});
export type Traces = DeepReadonly<z.infer<typeof tracesSchema>>;

/** A text's keyed hash: 32 signs of hexadecimal. Hashing is the caller's, as is the key. */
export type KeyedHash = (text: string) => string;

const shortestNumber = 6;
/** So many that hardly any other word begins alike: a row is hashed only where it is likely there. */
export const firstSigns = 8;
/** Names that end in an s of their own: `Hans` is no genitive. */
const endingInS = new Set(
  [...firstNames, ...surnames]
    .map((name) => name.toLowerCase())
    .filter((name) => name.endsWith('s')),
);

/** The traces of original strings; those that are hashed alike are one. */
export function tracesOf(strings: readonly OriginalString[], hash: KeyedHash): readonly Trace[] {
  const traces = strings.flatMap(({ text }) => [
    ...wordTrace(text, hash),
    ...digitTraces(text, hash),
  ]);
  return [...new Map(traces.map((trace) => [`${trace.kind} ${trace.hash}`, trace])).values()];
}

function wordTrace(text: string, hash: KeyedHash): readonly Trace[] {
  const words = tracedWords(text);
  const [first] = words;
  // A number is found by its digits; two letters or digits in a row would be met everywhere.
  if (first === undefined || words.every(({ folded }) => /^\d+$/.test(folded))) return [];
  const folded = words.map((word, index) => (index < words.length - 1 ? word.folded : base(word)));
  // So would one letter: `A` is in every `A-kasse`.
  if (folded.length === 1 && [...(folded[0] ?? '')].length < 2) return [];
  return [
    {
      kind: 'words',
      hash: hash(folded.join(' ')),
      words: words.length,
      first: hash(folded[0] ?? '').slice(0, firstSigns),
      isCapital: first.isCapital,
    },
  ];
}

/** A number with and without the country's code. */
function digitTraces(text: string, hash: KeyedHash): readonly Trace[] {
  const numbers = longNumbers(text).flatMap((digits) => {
    const own = /^(?:00)?45(\d{8})$/.exec(digits)?.[1];
    return own === undefined ? [digits] : [own];
  });
  return numbers
    .filter(({ length }) => length >= shortestNumber)
    .map((digits) => ({ kind: 'digits', hash: hash(`#${digits}`), length: digits.length }));
}

function base({ folded }: TracedWord): string {
  return endingInS.has(folded) ? folded : withoutGenitive(folded);
}
