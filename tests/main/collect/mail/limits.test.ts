import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectStories } from '../../../../main/collect/collect-stories.ts';
import { setAsideSentence } from '../../../../main/collect/set-aside-sentence.ts';
import { starterTaxonomy } from '../../../../shared/domain/starter-taxonomy.ts';
import { messages } from '../../../../shared/messages/messages.ts';
import { msgOf, type WrittenMsg } from '../../../support/mail/written-msg.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { zipOf } from '../../../support/zip-of.ts';

const told =
  'Hun kom hver tirsdag og satte sig ved vinduet. Vi talte om hendes have, og en dag tog hun en plante med til os. Nu passer hun alle vores.';
const good = [
  'From: Dorte Lund <dl@by.dk>',
  'Subject: SV: Historier',
  'Date: Tue, 3 Mar 2026 10:00:00 +0100',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Manden sagde ikke et ord de første tre måneder. Så tog vi ham med ud at fiske, og han fortalte hele vejen hjem.',
].join('\r\n');
const outlook: WrittenMsg = {
  name: 'Anna Holm',
  address: 'ah@by.dk',
  at: '2026-03-04T09:00:00Z',
  subject: 'SV: Historier',
  text: `Hej alle\r\n\r\n${told}\r\n\r\nMvh Anna`,
};
const megabyte = 1024 * 1024;

/** Imports files beside a good mail: who told something, and per file what is said of it in both languages. */
async function cameOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const root = await temporaryFolder();
  for (const [name, content] of Object.entries({ ...files, 'z.eml': good })) {
    await writeFile(join(root, name), content);
  }
  const { stories, setAside } = await collectStories({
    names: ['.'],
    resolve: (name) => resolve(root, name),
    taxonomy: starterTaxonomy,
  });
  return {
    authors: stories.map(({ author }) => author),
    told: stories.map((story) => story.told),
    aside: setAside.map(({ file, cause }) => ({
      file,
      code: cause.code === 'message' ? cause.kind : cause.code,
      da: setAsideSentence(cause, messages('da')),
      en: setAsideSentence(cause, messages('en')),
    })),
  };
}

function withTextOfAGigabyte(msg: Uint8Array): Uint8Array {
  const bytes = Buffer.from(msg);
  const entry = bytes.indexOf(Buffer.from('__substg1.0_1000001F', 'utf16le'));
  bytes.writeInt32LE(1024 * megabyte, entry + 120);
  return bytes;
}

/** An Outlook message whose subject became a message id of the wrong type, as a damaged directory says. */
function withBytesForId(msg: Uint8Array): Uint8Array {
  const bytes = Buffer.from(msg);
  const at = bytes.indexOf(Buffer.from('__substg1.0_0037001F', 'utf16le'));
  bytes.write('__substg1.0_10350102', at, 'utf16le');
  return bytes;
}

/** An Outlook message whose first entry says that it is none, as damage at one byte does. */
function withoutRoot(msg: Uint8Array): Uint8Array {
  const bytes = Buffer.from(msg);
  bytes[(bytes.readInt32LE(48) + 1) * 512 + 66] = 0xff;
  // The chain that begins where the file does leads back there.
  const table = (bytes.readInt32LE(76) + 1) * 512;
  bytes.writeInt32LE(0, table);
  return bytes;
}

/** A compound file whose root folder is its own first entry. */
function inCircle(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const root = (view.getInt32(48, true) + 1) * 512;
  view.setInt32(root + 76, 0, true);
  return bytes;
}

describe('an Outlook message', () => {
  it('of 25 MB comes in with its story', async () => {
    const video = { name: 'video.mov', bytes: new Uint8Array(25 * megabyte).fill(7) };
    const { told: texts, aside } = await cameOf({
      'stor.msg': msgOf({ ...outlook, attachments: [video] }),
    });
    expect(texts).toContain(told);
    expect(aside).toMatchObject([{ file: 'stor.msg › video.mov', code: 'unknown-type' }]);
  }, 20_000);

  it('brings its sender’s document along as well', async () => {
    const text =
      'Pigen ville ikke ud af bilen. Vi blev siddende og hørte hendes musik, og efter en time spurgte hun, om jeg ville høre den igen.';
    const document = { name: 'bil.txt', bytes: Buffer.from(text) };
    const { authors, told: texts } = await cameOf({
      'a.msg': msgOf({ ...outlook, attachments: [document] }),
    });
    expect(texts).toContain(text);
    expect(authors.filter((author) => author === 'Anna Holm')).toHaveLength(2);
  });
});

describe('what passes a limit or is something else is named, with what to do, and the rest comes in', () => {
  it.each<[string, string, () => string | Uint8Array, string]>([
    ['an Outlook message cut short', 'a.msg', () => msgOf(outlook).subarray(0, 1_800), 'truncated'],
    [
      'one whose folders lead back into themselves',
      'a.msg',
      () => inCircle(msgOf(outlook)),
      'truncated',
    ],
    [
      'one in which bytes stand where a text belongs',
      'a.msg',
      () => withBytesForId(msgOf(outlook)),
      'truncated',
    ],
    ['one without a root', 'a.msg', () => withoutRoot(msgOf(outlook)), 'truncated'],
    [
      'one that says it holds a text of a gigabyte',
      'a.msg',
      () => withTextOfAGigabyte(msgOf(outlook)),
      'truncated',
    ],
    [
      'one beyond the limit',
      'a.msg',
      () => Buffer.concat([msgOf(outlook), Buffer.alloc(60 * megabyte)]),
      'too-large',
    ],
    [
      'an appointment of Outlook',
      'a.msg',
      () => msgOf({ ...outlook, kind: 'IPM.Appointment' }),
      'calendar',
    ],
    ['a contact of Outlook', 'a.msg', () => msgOf({ ...outlook, kind: 'IPM.Contact' }), 'calendar'],
    [
      'a locked message of Outlook',
      'a.msg',
      () => msgOf({ ...outlook, kind: 'IPM.Note.SMIME', text: '' }),
      'encrypted',
    ],
    [
      'a mail with an endless header',
      'a.eml',
      () => `X-Lang: ${'x'.repeat(3 * megabyte)}\r\n${good}`,
      'mail-header',
    ],
    [
      'a picture that is called a mail',
      'a.msg',
      () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'not-mail',
    ],
    [
      'a program that is called a text',
      'a.txt',
      () => Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0', 'latin1'),
      'not-text',
    ],
    ['a page that is called a Word document', 'a.docx', () => 'ikke et dokument', 'not-docx'],
    ['a zip file cut short', 'a.zip', () => zipOf([['ude.eml', good]]).subarray(0, 90), 'not-zip'],
    [
      'a file of a kind nobody reads',
      'a.xlsx',
      () => zipOf([['xl/workbook.xml', '<x/>']]),
      'unknown-type',
    ],
  ])(
    '%s',
    async (_, name, content, code) => {
      const { authors, aside } = await cameOf({ [name]: content() });
      expect(authors).toEqual(['Dorte Lund']);
      expect(aside).toMatchObject([{ file: name, code }]);
      for (const { da, en } of aside) {
        expect(da).toMatch(/^\p{Lu}.*[.?]$/u);
        expect(en).toMatch(/^\p{Lu}.*[.?]$/u);
        expect(da).not.toBe(en);
      }
    },
    20_000,
  );

  it('a zip that swells', async () => {
    const { authors, aside } = await cameOf({
      'bombe.zip': zipOf([['bombe.txt', Buffer.alloc(80 * megabyte, 'a')]]),
    });
    expect(authors).toEqual(['Dorte Lund']);
    expect(aside.map(({ file }) => file)).toContain('bombe.zip');
  }, 20_000);

  it('a header of one megabyte, which is no reason to refuse a mail', async () => {
    const long = `X-Lang: ${'x'.repeat(megabyte)}\r\n${good.replace('Dorte Lund', 'Else Friis')}`;
    const { authors, aside } = await cameOf({ 'a.eml': long.replace('Manden', 'Damen') });
    expect(authors).toContain('Else Friis');
    expect(aside).toEqual([]);
  });
});
