import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Part of a text that a program would take out; the end is the first unit behind it. */
export interface Taken {
  readonly start: number;
  readonly end: number;
}

/** Another program that takes out what identifies somebody. */
export interface Peer {
  readonly name: string;
  taken(text: string): Promise<readonly Taken[]>;
}

interface RedactPii {
  readonly SyncRedactor: new (options: {
    readonly globalReplaceWith: string;
  }) => { redact(text: string): string };
}
interface OpenRedaction {
  readonly OpenRedaction: new () => {
    detect(text: string): Promise<{
      readonly detections: readonly { readonly position: readonly [number, number] }[];
    }>;
  };
}

/** The peers, installed from their own lock file when they are not there yet. */
export async function loadPeers(): Promise<readonly Peer[]> {
  const here = import.meta.dirname;
  if (!existsSync(join(here, 'node_modules', 'openredaction'))) {
    const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
    await promisify(execFile)('npm', words, { cwd: here, shell: process.platform === 'win32' });
  }
  const packages = createRequire(join(here, 'package.json'));
  const redactPii: RedactPii = packages('redact-pii');
  const openRedaction: OpenRedaction = packages('openredaction');
  const redactor = new redactPii.SyncRedactor({ globalReplaceWith: sign });
  const detector = new openRedaction.OpenRedaction();
  return [
    { name: 'redact-pii', taken: async (text) => takenFrom(text, redactor.redact(text)) },
    {
      name: 'openredaction',
      taken: async (text) => {
        const { detections } = await detector.detect(text);
        return detections.map(({ position: [start, end] }) => ({ start, end }));
      },
    },
  ];
}

/** Stands for what was taken out; in no text. */
const sign = '\u0000';

/** What was taken out of a text, by what is left of it: the pieces between the signs, in their order. */
export function takenFrom(text: string, left: string): readonly Taken[] {
  const taken: Taken[] = [];
  const [first = '', ...pieces] = left.split(sign);
  let start = first.length;
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    const found = isLast ? text.length - piece.length : text.indexOf(piece, start + 1);
    const end = piece === '' && !isLast ? start : Math.max(found, start);
    if (end > start) taken.push({ start, end });
    start = end + piece.length;
  }
  return taken;
}
