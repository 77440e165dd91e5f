import type { SetAside } from '../../main/collect/incoming.ts';
import { SeededRandom } from '../anonymise/random.ts';

/** Numbers from 0 up to 1, the same for the same seed. */
export function numbersFrom(seed: number): () => number {
  const random = new SeededRandom(seed);
  return () => random.next();
}

type Change = (bytes: Buffer, other: Buffer, random: () => number) => Buffer;

const at = (length: number, random: () => number) => Math.floor(random() * length);

/** What befalls files: bits that turn, ends that are missing, parts that are lost, doubled or of another file. */
const changes: readonly Change[] = [
  (bytes, _, random) => {
    const turned = Buffer.from(bytes);
    for (let count = at(20, random) + 1; count > 0; count -= 1) {
      turned[at(bytes.length, random)] = at(256, random);
    }
    return turned;
  },
  (bytes, _, random) => bytes.subarray(0, at(bytes.length, random)),
  (bytes, _, random) => {
    const start = at(bytes.length, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + at(2_000, random))]);
  },
  (bytes, _, random) => {
    const start = at(bytes.length, random);
    const part = bytes.subarray(start, start + at(500, random));
    const many = Array.from({ length: at(200, random) + 1 }, () => part);
    return Buffer.concat([bytes.subarray(0, start), ...many, bytes.subarray(start)]);
  },
  (bytes, other, random) => {
    const start = at(bytes.length, random);
    return Buffer.concat([bytes.subarray(0, start), other.subarray(at(other.length, random))]);
  },
  (bytes, _, random) => {
    const lines = bytes.toString('latin1').split('\n');
    const moved = lines.map((line) => [random() < 0.9 ? 0 : random(), line] as const);
    const kept = moved.filter(([place]) => place < 0.95).sort(([a], [b]) => a - b);
    return Buffer.from(kept.map(([, line]) => line).join('\n'), 'latin1');
  },
  (bytes, _, random) => {
    const text = bytes.toString('latin1');
    const sign = text[at(text.length, random)] ?? ' ';
    const start = at(text.length, random);
    const run = sign.repeat(at(20_000, random));
    return Buffer.from(text.slice(0, start) + run + text.slice(start), 'latin1');
  },
];

/** A damaged copy of a file. */
export function mutated(sample: Buffer, other: Buffer, random: () => number): Buffer {
  let bytes = sample;
  for (let count = at(3, random) + 1; count > 0; count -= 1) {
    if (bytes.length > 0)
      bytes = changes[at(changes.length, random)]?.(bytes, other, random) ?? bytes;
  }
  return bytes;
}

/** What was set aside because a reader failed in a way that nobody thought of. */
export function errorsIn(setAside: readonly SetAside[]): readonly string[] {
  return setAside.flatMap(({ cause }) =>
    cause.code === 'unreadable' && /error/i.test(cause.cause) ? [cause.cause] : [],
  );
}
