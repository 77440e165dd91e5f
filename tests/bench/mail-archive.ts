import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { emlOf } from '../support/mail/written-mail.ts';
import { writtenThread } from '../support/mail/written-thread.ts';
import { probeMails } from './probe-mails.ts';
import { type Row, times } from './row.ts';

const gigabyte = 1024 ** 3;
/** In megabytes. */
const most = 500;

/**
 * The most memory that reading an archive of mails takes, beside what the same mails take in a small
 * one. The mails stand at both ends of the large one; between them lies a hole that takes no room
 * on the disk and is read as one mail that is too large.
 */
export async function benchMailArchive(folder: string, gigabytes: number): Promise<Row> {
  const large = await read(join(folder, 'large.mbox'), gigabytes * gigabyte);
  const small = await read(join(folder, 'small.mbox'), 0);
  return {
    what: `Most memory while reading an archive of ${gigabytes} GB`,
    ours: `${Math.round(large.megabytes)} MB`,
    floor: `${Math.round(small.megabytes)} MB`,
    against: 'the same mails in a small one',
    ratio: times(large.megabytes / small.megabytes),
    goal: `≤ ${most} MB, the same stories`,
    holds: large.megabytes <= most && large.stories === small.stories && small.stories > 0,
  };
}

async function read(path: string, hole: number) {
  const { mails } = writtenThread(40, 11);
  const entries = mails.map((mail) => `From x Mon Jan 12 08:00:00 2026\r\n${emlOf(mail)}\r\n\r\n`);
  const first = Buffer.from(entries.slice(0, 20).join(''));
  const last = Buffer.from(`\r\n\r\n${entries.slice(20).join('')}`);
  const file = await open(path, 'w');
  try {
    const gap = Buffer.from('From x Mon Jan 12 08:00:00 2026\r\nSubject: stor\r\n\r\n');
    await file.write(Buffer.concat([first, gap]), 0, null, 0);
    await file.write(last, 0, null, first.length + gap.length + hole);
  } finally {
    await file.close();
  }
  return probeMails(path);
}
