import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emlOf } from '../support/mail/written-mail.ts';
import { writtenThread } from '../support/mail/written-thread.ts';
import { ownWords } from './own-words.ts';
import { probeMails } from './probe-mails.ts';
import { type Row, times } from './row.ts';

/** The most memory that reading the mails of one thread takes, beside what a dozen of them take. */
export async function benchMailMemory(folder: string, count: number, most: number): Promise<Row> {
  const ours = probeMails(await written(join(folder, `memory-${count}`), count));
  const floor = probeMails(await written(join(folder, 'memory-12'), 12));
  return {
    what: `Most memory while splitting a thread of ${count} mails`,
    ours: `${Math.round(ours.megabytes)} MB`,
    floor: `${Math.round(floor.megabytes)} MB`,
    against: 'a dozen of them',
    ratio: times(ours.megabytes / floor.megabytes),
    goal: `≤ ${most} MB`,
    holds: ours.megabytes <= most && ours.stories > floor.stories,
  };
}

async function written(root: string, count: number): Promise<string> {
  await mkdir(root);
  for (const [at, mail] of writtenThread(count, 7, ownWords).mails.entries()) {
    await writeFile(join(root, `${String(at).padStart(5, '0')}.eml`), emlOf(mail));
  }
  return root;
}
