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

/** Reading the mails of one thread, each with what it quotes, beside postal-mime's bare parse of them. */
export async function benchMailThread(folder: string, count: number): Promise<Row> {
  const root = join(folder, `thread-${count}`);
  await mkdir(root);
  const { mails } = writtenThread(count, 7, ownWords);
  for (const [at, mail] of mails.entries()) {
    await writeFile(join(root, `${String(at).padStart(5, '0')}.eml`), emlOf(mail));
  }
  const { ours, floor, ratio } = await paired(
    () => collectStories({ names: [root], resolve, taxonomy: starterTaxonomy }),
    () => parseAll(root),
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
