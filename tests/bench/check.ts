import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDetector } from '../../shared/anonymise/create-detector.ts';
import { paired } from './measure.ts';
import { milliseconds, type Row, times } from './row.ts';

const words = 1_500;

/**
 * Goals are in milliseconds, and meant warm: as after some minutes of work, when the engine has compiled what runs often. It goes
 * on doing so until some 600 texts were read; what the check takes after its first sixty is reported too.
 */
const kinds = {
  begun: { what: `Looking ${words} words through, behind sixty others`, warmUps: 60, goal: null },
  check: { what: `Looking ${words} words through, warm`, warmUps: 600, goal: 5 },
  keystroke: { what: `A letter typed in ${words} words, warm`, warmUps: 600, goal: 1 },
} as const;

/** Looking 1,500 words of the demo's stories through, beside parting them into words. */
export async function benchCheck(kind: keyof typeof kinds): Promise<Row> {
  const { what, warmUps, goal } = kinds[kind];
  const [text, detector] = await Promise.all([demoText(), shippedDetector()]);
  let turn = 0;
  const own = text.split(/\s+/);
  // Two of its own words more in each paragraph: none that was read before is recalled.
  const fresh = () => {
    turn += 1;
    return text.replaceAll(
      '\n\n',
      ` ${own[turn % own.length]} ${own[(2 * turn) % own.length]}\n\n`,
    );
  };
  // One letter at the end: all paragraphs but the last are recalled.
  const typed = () => {
    turn += 1;
    return `${text} ${String.fromCharCode(97 + (turn % 26)).repeat(1 + (turn % 7))}`;
  };
  const next = kind === 'keystroke' ? typed : fresh;
  for (let run = 0; run < warmUps; run += 1) detector.find(next());
  const { ours, floor, ratio } = await paired(
    () => detector.find(next()),
    () => next().match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length,
    101,
  );
  return {
    what,
    ours: milliseconds(ours),
    floor: milliseconds(floor),
    against: 'parting the same text into words and signs',
    ratio: times(ratio),
    goal: goal === null ? 'reported' : `≤ ${goal} ms`,
    holds: goal === null || ours <= goal,
  };
}

async function demoText(): Promise<string> {
  const folder = fileURLToPath(new URL('../../demo/approved', import.meta.url));
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const stories = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const bodies = stories.map((story) => story.replace(/^---\n[\s\S]*?\n---\n/, '').trim());
  return bodies
    .join('\n\n')
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('');
}

async function shippedDetector() {
  const asset = (name: string) =>
    readFile(new URL(`../../shared/anonymise/assets/${name}`, import.meta.url));
  const [dictionary, tagger, numbers, called] = await Promise.all([
    asset('dictionary.bin'),
    asset('tagger.bin'),
    asset('numbers.bin'),
    asset('called.bin'),
  ]);
  return createDetector({ dictionary, tagger, numbers, called });
}
