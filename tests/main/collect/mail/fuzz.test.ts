import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectStories } from '../../../../main/collect/collect-stories.ts';
import { collectText } from '../../../../main/collect/collect-text.ts';
import { starterTaxonomy } from '../../../../shared/domain/starter-taxonomy.ts';
import { emlOf } from '../../../support/mail/written-mail.ts';
import { writtenThread } from '../../../support/mail/written-thread.ts';
import { fc } from '../../../support/properties.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** A run of the mails' own building blocks, in any order. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Fra: Anna Holm <ah@by.dk>',
      'Sendt: 2. marts 2026 09:14',
      'Til: Alle',
      'Emne: Historier',
      '-----Oprindelig meddelelse-----',
      'Den 2. mar. 2026 kl. 09.14 skrev Anna Holm <ah@by.dk>:',
      '> Hun kom ind og satte sig.',
      '>>> ',
      'Anna Holm',
      'Med venlig hilsen',
      '-- ',
      '[02-03-2026 09:14] Anna Holm',
      '18.02',
      '“Hvem er du?',
      '_'.repeat(30),
      '',
    ),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  ),
  { maxLength: 60 },
);

describe('whatever comes', () => {
  it('as pasted text is read without an error', () => {
    fc.assert(
      fc.property(pieces, (lines) => {
        const { stories, setAside } = collectText(lines.join('\n'), 'udklip');
        expect(stories.length + setAside.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200, interruptAfterTimeLimit: 8_000 },
    );
  }, 20_000);

  it('as a long line of one sign keeps nobody waiting', () => {
    for (const sign of [
      '>',
      ' ',
      '-',
      '“',
      'Fra: ',
      '<',
      '*',
      'a ',
      '1',
      '@',
      'Hej,\n',
      'skrev:\n',
    ]) {
      const text = sign.repeat(20_000);
      expect(() => collectText(text, 'udklip')).not.toThrow();
    }
  }, 24_000);

  it('as a long run of marks within a text keeps nobody waiting', () => {
    for (const mark of ['.', '…”', ' ', '\u00a0', '*', '· ', '<', '[', 'a', '>,']) {
      const run = mark.repeat(10_000);
      const lines = [`Anna Holm${run}x`, `${run}Anna Holm 09`, `[9.14]${run}`];
      const header = `Fra: ${run}\nSendt: 2. marts 2026\nTil: Anna${run}`;
      const text = [...lines, 'Hun kom ind.', header, '', ...lines].join('\n');
      expect(() => collectText(text, 'udklip')).not.toThrow();
    }
  }, 20_000);

  it('as line after line of one header keeps nobody waiting', () => {
    for (const line of ['Fra: A B <a@b.dk>', 'Til: a@b.dk;', 'Vedhæftet: a.pdf', 'a@b.dk;']) {
      const text = `Fra: A B <a@b.dk>\n${`${line}\n`.repeat(4_000)}`;
      expect(() => collectText(text, 'udklip')).not.toThrow();
    }
  }, 24_000);

  it('as a damaged mail is read or named', async () => {
    const root = await temporaryFolder();
    const originals = writtenThread(12, 3).mails.map(emlOf);
    const damage = fc.tuple(
      fc.constantFrom(...originals),
      fc.nat(),
      fc.nat(200),
      fc.uint8Array({ maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(damage, async ([mail, at, length, put]) => {
        const bytes = Buffer.from(mail);
        const start = at % bytes.length;
        const path = join(root, 'skadet.eml');
        await writeFile(path, [bytes.subarray(0, start), put, bytes.subarray(start + length)]);
        const { stories, setAside } = await collectStories({
          names: [path],
          resolve,
          taxonomy: starterTaxonomy,
        });
        expect(stories.length + setAside.length).toBeGreaterThan(0);
      }),
      { numRuns: 60, interruptAfterTimeLimit: 8_000 },
    );
  }, 20_000);
});
