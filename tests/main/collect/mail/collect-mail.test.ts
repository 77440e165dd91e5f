import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectStories } from '../../../../main/collect/collect-stories.ts';
import { importCollected, toldIn } from '../../../../main/collect/import-collected.ts';
import { setAsideSentence } from '../../../../main/collect/set-aside-sentence.ts';
import { starterTaxonomy } from '../../../../shared/domain/starter-taxonomy.ts';
import { messages } from '../../../../shared/messages/messages.ts';
import { madeLibrary } from '../../../support/made-library.ts';
import { scoreImport } from '../../../support/mail/score-import.ts';
import { emlOf } from '../../../support/mail/written-mail.ts';
import { writtenThread } from '../../../support/mail/written-thread.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { zipOf } from '../../../support/zip-of.ts';

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  return root;
}

async function collect(root: string, signal?: AbortSignal) {
  return collectStories({
    names: ['.'],
    resolve: (name) => resolve(root, name),
    taxonomy: starterTaxonomy,
    ...(signal === undefined ? {} : { signal }),
  });
}

/** What came of files: who told something, and why the rest was set aside. */
async function cameOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const { stories, setAside } = await collect(await folderOf(files));
  return {
    authors: stories.map(({ author }) => author),
    aside: setAside.map(({ file, cause }) => [
      file,
      cause.code === 'message' ? cause.kind : cause.code,
    ]),
    sentences: setAside.map(({ cause }) => setAsideSentence(cause, messages('da'))),
  };
}

const told =
  'Hun kom hver tirsdag og satte sig ved vinduet. Vi talte om hendes have, og en dag tog hun en plante med til os. Nu passer hun alle vores.';

function mail(body: string, headers: readonly string[] = [], type = 'text/plain; charset=utf-8') {
  return [
    'From: Anna Holm <ah@by.dk>',
    'To: Bo Dam <bo@by.dk>',
    'Subject: SV: Historier',
    'Date: Tue, 3 Mar 2026 10:00:00 +0100',
    'MIME-Version: 1.0',
    ...headers,
    `Content-Type: ${type}`,
    '',
    body,
  ].join('\r\n');
}

describe('a thread', () => {
  it.each([1, 2, 3, 4])('in eight clients comes out story by story (%i)', async (seed) => {
    const { mails, gold } = writtenThread(9, seed);
    const root = await folderOf(
      Object.fromEntries(mails.map((one, at) => [`${at}.eml`, emlOf(one)])),
    );
    const { stories } = await collect(root);
    const score = scoreImport(
      'tråd',
      gold,
      stories.map(({ author, authorEmail, content, told: text }) => ({
        author,
        authorEmail,
        date: content.date,
        text,
      })),
    );
    expect(score.faults).toEqual([]);
    expect(score.right).toBe(gold.length);
  });

  it('is imported as one step, keeps what was cut, and adds nothing the second time', async () => {
    const { mails, gold } = writtenThread(9, 5);
    const root = await folderOf(
      Object.fromEntries(mails.map((one, at) => [`${at}.eml`, emlOf(one)])),
    );
    const library = await madeLibrary();
    const first = await importCollected(library, await collect(root));
    expect(first.stories).toHaveLength(gold.length);
    const original = await library.readOriginal(first.stories[0]?.story.id ?? '');
    expect(original?.parts.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['story', 'closing', 'quoted']),
    );
    expect(original === null ? '' : toldIn(original)).not.toContain('Strandby Kommune');

    const second = await importCollected(library, await collect(root));
    expect(second.stories).toEqual([]);
    expect(second.setAside.filter(({ cause }) => cause.code === 'already-here')).toHaveLength(
      gold.length,
    );
    expect(library.state.stories.size).toBe(gold.length);
    await library.undo();
    expect(library.state.stories.size).toBe(0);
    await library.close();
  });
});

describe('a correction', () => {
  const corrected = told.replace('hver tirsdag', 'hver torsdag').replace('have', 'drivhus');
  const later = mail(`Hej Bo\r\n\r\n${corrected}\r\n\r\nMvh Anna`).replace(
    'Tue, 3 Mar 2026',
    'Wed, 4 Mar 2026',
  );

  it('in the same heap takes the place of the earlier version, which is kept', async () => {
    const root = await folderOf({ 'a.eml': mail(told), 'b.eml': later });
    const { stories } = await collect(root);
    expect(stories).toMatchObject([{ told: corrected, earlier: [{ text: told }] }]);
  });

  it('in a later import puts the untouched earlier story in the archive, in one step', async () => {
    const library = await madeLibrary();
    const first = await folderOf({ 'a.eml': mail(told) });
    const [before] = (await importCollected(library, await collect(first))).stories;
    const second = await folderOf({ 'b.eml': later });
    const after = await importCollected(library, await collect(second));
    expect(after.stories).toMatchObject([{ original: { doubts: ['version'] } }]);
    const earlier = () => library.state.stories.get(before?.story.id ?? '');
    expect(earlier()?.archived).toBe(true);
    await library.undo();
    expect(earlier()?.archived).toBe(false);
    await library.close();
  });
});

describe('what came with a mail', () => {
  const attached = (name: string, type: string, content: string | Uint8Array) =>
    mail(
      [
        '--X',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Hej Bo. Se vedhæftede fil.',
        '--X',
        `Content-Type: ${type}; name="${name}"`,
        `Content-Disposition: attachment; filename="${name}"`,
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(content).toString('base64'),
        '--X--',
        '',
      ].join('\r\n'),
      [],
      'multipart/mixed; boundary=X',
    );

  it('is its sender’s story', async () => {
    expect(await cameOf({ 'a.eml': attached('min.txt', 'text/plain', told) })).toMatchObject({
      authors: ['Anna Holm'],
      aside: [['a.eml', 'see-attached']],
    });
  });

  it('is another’s where it is a mail of another', async () => {
    const inner = mail(told).replace('Anna Holm <ah@by.dk>', 'Dorte Lund <dl@by.dk>');
    const outer = attached('x.eml', 'message/rfc822', inner).replace('base64', '7bit');
    const raw = outer.replace(Buffer.from(inner).toString('base64'), inner);
    expect((await cameOf({ 'a.eml': raw })).authors).toEqual(['Dorte Lund']);
  });

  it('is read to a limit where mails lie in mails', async () => {
    let inner = mail(told);
    for (let depth = 0; depth < 70; depth += 1) {
      inner = mail(
        `--X${depth}\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--X${depth}--\r\n`,
        [],
        `multipart/mixed; boundary=X${depth}`,
      );
    }
    const { aside } = await cameOf({ 'dyb.eml': inner });
    expect(aside.map(([, code]) => code)).toContain('too-nested');
  });
});

describe('mails in a heap', () => {
  it('come out of an archive one by one, and a line that only looks like a border parts nothing', async () => {
    const one = mail(`${told}\n\n>From da af kom hun hver dag.`).replaceAll('\r\n', '\n');
    const two = mail('Tak for jeres historier.').replaceAll('\r\n', '\n');
    const line = 'From ah@by.dk Tue Mar  3 10:00:00 2026\n';
    const { authors, aside } = await cameOf({ 'a.mbox': `${line}${one}\n\n${line}${two}\n` });
    expect(authors).toEqual(['Anna Holm']);
    expect(aside).toEqual([['a.mbox › 2', 'thanks']]);
  });

  it('come out of a zip with folders', async () => {
    const zip = zipOf([
      ['mappe/a.eml', mail(told)],
      ['__MACOSX/mappe/._a.eml', 'x'],
    ]);
    expect(await cameOf({ 'a.zip': zip })).toMatchObject({ authors: ['Anna Holm'], aside: [] });
  });

  it('are read by what they are, whatever they are called', async () => {
    const headers = ['Message-ID: <1@by.dk>'];
    expect((await cameOf({ 'a.txt': mail(told, headers) })).authors).toEqual(['Anna Holm']);
    expect((await cameOf({ 'a.msg': mail(told, headers) })).authors).toEqual(['Anna Holm']);
  });

  it('are in windows-1252 where their bytes say so, whatever they claim', async () => {
    const text = `${told} “Så – endelig …”`;
    const bytes = Buffer.concat([
      Buffer.from(mail('')),
      Buffer.from(
        [...text].map(
          (sign) => ({ '“': 0x93, '”': 0x94, '–': 0x96, '…': 0x85 })[sign] ?? sign.charCodeAt(0),
        ),
      ),
    ]);
    const { stories } = await collect(await folderOf({ 'a.eml': bytes }));
    expect(stories[0]?.told).toBe(text);
  });
});

describe('what cannot be read is named, with a sentence, and the rest comes in', () => {
  it('damaged, locked, swelling and foreign files', async () => {
    const { authors, aside, sentences } = await cameOf({
      'a.eml': mail(told),
      'b.eml': '',
      'c.msg': Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(300, 7)]),
      'd.zip': 'PK\x03\x04 ikke mere',
      'e.ics': 'BEGIN:VCALENDAR',
      'f.mbox': '',
      'g.odt': 'x',
      'h.zip': zipOf([['bombe.txt', Buffer.alloc(80 * 1024 * 1024, 'a')]]),
    });
    expect(authors).toEqual(['Anna Holm']);
    expect(aside.map(([file, code]) => `${file} ${code}`)).toEqual([
      'b.eml not-mail',
      'c.msg not-mail',
      'd.zip not-zip',
      'e.ics calendar',
      'f.mbox empty',
      'g.odt not-docx',
      expect.stringMatching(/^h\.zip › bombe\.txt (?:swells|too-large)$/),
      'h.zip swells',
    ]);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u);
  });

  it('a damaged file of a zip, and the others are read', async () => {
    const zip = zipOf([
      ['inde.txt', 'Det gik godt. '.repeat(40)],
      ['ude.eml', mail(told)],
    ]);
    // Right behind its name in the zip.
    zip.fill(0xff, zip.indexOf('inde.txt') + 8, zip.indexOf('inde.txt') + 16);
    const { authors, aside, sentences } = await cameOf({ 'a.zip': zip });
    expect(authors).toEqual(['Anna Holm']);
    expect(aside.map(([file, code]) => `${file} ${code}`)).toEqual([
      'a.zip › inde.txt damaged-in-zip',
    ]);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u);
  });

  it('a header without end, a mail cut short, a locked one and one that says it is another kind', async () => {
    const { authors, aside, sentences } = await cameOf({
      'a.eml': mail(told, [`X-Longest: ${'x'.repeat(3 * 1024 * 1024)}`]),
      'b.eml': mail(told, [`X-Long: ${'x'.repeat(1024 * 1024)}`]),
      'c.eml': mail('MIIB', [], 'application/pkcs7-mime; smime-type=enveloped-data'),
      'd.docx': mail(told.replaceAll('tirsdag', 'onsdag')),
      'e.eml': mail(told).slice(0, 60),
      'f.msg': 'ikke en mail',
      'g.zip': zipOf([['ude.eml', mail(told)]]).subarray(0, 90),
    });
    expect(new Set(authors)).toEqual(new Set(['Anna Holm']));
    expect(aside.map(([file]) => file)).toEqual(
      expect.arrayContaining(['a.eml', 'f.msg', 'g.zip']),
    );
    expect(aside.filter(([file]) => file === 'b.eml')).toEqual([]);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u);
  });

  it('nothing comes in when the reading is stopped midway', async () => {
    const root = await folderOf({ 'a.eml': mail(told), 'b.eml': mail(told) });
    const stopping = new AbortController();
    const reading = collectStories({
      names: ['.'],
      resolve: (name) => resolve(root, name),
      taxonomy: starterTaxonomy,
      signal: stopping.signal,
      onFile: () => stopping.abort(),
    });
    await expect(reading).rejects.toThrow('cancelled');
  });

  it('nothing comes in when the reading is stopped', async () => {
    const root = await folderOf({ 'a.eml': mail(told) });
    await expect(collect(root, AbortSignal.abort())).rejects.toThrow('cancelled');
  });
});

describe('messages that are no stories', () => {
  it.each([
    ['Tak for jeres historier. Flot initiativ!', [], 'thanks'],
    ['Jeg melder fra denne gang, jeg har desværre ikke tid.', [], 'refusal'],
    [told, ['Auto-Submitted: auto-replied'], 'auto-reply'],
    ['Hvornår er fristen, og må den fylde to sider?', [], 'question'],
    [
      'Kære alle\r\n\r\nVi samler historier. Send jeres historie til mig senest fredag.\r\n\r\n1. Hvem er borgeren?\r\n2. Hvad gjorde I?',
      [],
      'invitation',
    ],
  ])('%j', async (text, headers, kind) => {
    const { authors, aside } = await cameOf({ 'a.eml': mail(text, headers) });
    expect(authors).toEqual([]);
    expect(aside).toEqual([['a.eml', kind]]);
  });
});
