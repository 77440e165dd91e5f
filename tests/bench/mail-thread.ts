import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import PostalMime from 'postal-mime';
import { collectStories } from '../../main/collect/collect-stories.ts';
import { starterTaxonomy } from '../../shared/domain/starter-taxonomy.ts';
import { emlOf } from '../support/mail/written-mail.ts';
import { writtenThread } from '../support/mail/written-thread.ts';
import { paired } from './measure.ts';
import { ownWords } from './own-words.ts';
import { milliseconds, type Row, times } from './row.ts';

/** In milliseconds, for a thousand mails. */
const longest = 10_000;
const mostTimes = 3;
const runs = 3;

/**
 * Reading the mails of one thread, each with what it quotes, beside postal-mime's bare parse of them. Each turn has a
 * thread of its own, so that nothing is remembered from the one before.
 */
export async function benchMailThread(folder: string, count: number): Promise<Row> {
  const threads: string[] = [];
  for (let turn = 0; turn <= runs; turn += 1) {
    const root = join(folder, `thread-${count}-${turn}`);
    await mkdir(root);
    const { mails } = writtenThread(count, 7 + turn, (number) => ownWords(turn * 101 + number));
    for (const [at, mail] of mails.entries()) {
      await writeFile(join(root, `${String(at).padStart(5, '0')}.eml`), emlOf(mail));
    }
    threads.push(root);
  }
  const inTurn = (work: (root: string) => unknown) => {
    let turn = 0;
    return () => work(threads[turn++] ?? '');
  };
  const { ours, floor, ratio } = await paired(
    inTurn((root) => collectStories({ names: [root], resolve, taxonomy: starterTaxonomy })),
    inTurn(parseAll),
    runs,
  );
  return {
    what: `Splitting a thread of ${count} mails`,
    ours: milliseconds(ours),
    floor: milliseconds(floor),
    against: 'postal-mime’s parse of the same files',
    ratio: times(ratio),
    goal: `≤ ${mostTimes} ×, ≤ ${longest / 1_000} s a thousand`,
    holds: ratio <= mostTimes && ours <= (longest * count) / 1_000,
  };
}

async function parseAll(root: string): Promise<void> {
  for (const name of await readdir(root)) await PostalMime.parse(await readFile(join(root, name)));
}
