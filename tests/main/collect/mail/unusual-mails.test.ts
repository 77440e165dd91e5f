import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectStories } from '../../../../main/collect/collect-stories.ts';
import { starterTaxonomy } from '../../../../shared/domain/starter-taxonomy.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const told =
  'Hun kom hver tirsdag og satte sig ved vinduet. Vi talte om hendes have, og en dag tog hun en plante med til os. Nu passer hun alle vores.';

async function cameOf(files: Readonly<Record<string, string>>) {
  const root = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(root, name), content);
  const { stories, setAside } = await collectStories({
    names: ['.'],
    resolve: (name) => resolve(root, name),
    taxonomy: starterTaxonomy,
  });
  return {
    stories: stories.map(({ author, told: text }) => [author, text]),
    aside: setAside.map(({ file, cause }) => [
      file,
      cause.code === 'message' ? cause.kind : cause.code,
    ]),
  };
}

function mail(from: string, type: string, body: readonly string[]): string {
  return [
    `From: ${from}`,
    'To: Bo Dam <bo@by.dk>',
    'Subject: VS: Historier',
    'Date: Tue, 3 Mar 2026 10:00:00 +0100',
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    '',
    ...body,
  ].join('\r\n');
}

const plain = 'text/plain; charset=utf-8';
const dorte = 'Dorte Lund <dl@by.dk>';
const anna = 'Anna Holm <ah@by.dk>';

describe('a forwarded story', () => {
  it('is its author’s through fifty forwards as attachments', async () => {
    let inner = mail(dorte, plain, [told]);
    for (let depth = 0; depth < 50; depth += 1) {
      inner = mail(anna, `multipart/mixed; boundary=X${depth}`, [
        `--X${depth}`,
        'Content-Type: message/rfc822',
        '',
        inner,
        `--X${depth}--`,
        '',
      ]);
    }
    expect(await cameOf({ 'dyb.eml': inner })).toEqual({
      stories: [['Dorte Lund', told]],
      aside: [],
    });
  });

  it('is its author’s through fifty forwards as text', async () => {
    const head = (name: string, at: number) => [
      '-----Oprindelig meddelelse-----',
      `Fra: ${name}`,
      `Sendt: 2. marts 2026 ${String(8 + Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
      'Til: Bo Dam <bo@by.dk>',
      'Emne: Historier',
      '',
    ];
    const forwards = Array.from({ length: 49 }, (_, at) => head(anna, 59 - at)).flat();
    const raw = mail(anna, plain, [...forwards, ...head(dorte, 1), told]);
    expect((await cameOf({ 'dyb.eml': raw })).stories).toEqual([['Dorte Lund', told]]);
  });
});

describe('a mail that is signed or locked', () => {
  const signature = (type: string, name: string) => [
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from([0x30, 0x82, 1, 2, 3]).toString('base64'),
  ];

  it('tells its story where it is only signed, and says nothing of the signature', async () => {
    const raw = mail(anna, 'multipart/signed; protocol="application/pkcs7-signature"; boundary=S', [
      '--S',
      `Content-Type: ${plain}`,
      '',
      told,
      '--S',
      ...signature('application/pkcs7-signature', 'smime.p7s'),
      '--S--',
      '',
    ]);
    expect(await cameOf({ 'a.eml': raw })).toEqual({ stories: [['Anna Holm', told]], aside: [] });
  });

  it('is named as locked where nobody can read it', async () => {
    const raw = mail(anna, 'application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m', [
      Buffer.from([0x30, 0x82, 1, 2, 3]).toString('base64'),
    ]).replace('MIME-Version', 'Content-Transfer-Encoding: base64\r\nMIME-Version');
    expect(await cameOf({ 'a.eml': raw })).toEqual({
      stories: [],
      aside: [['a.eml', 'encrypted']],
    });
  });
});

describe('an appointment', () => {
  const calendar = [
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'SUMMARY:Personalemøde',
    'DTSTART:20260310T080000Z',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];

  it('beside a mail leaves the mail its story', async () => {
    const raw = mail(anna, 'multipart/alternative; boundary=C', [
      '--C',
      `Content-Type: ${plain}`,
      '',
      told,
      '--C',
      'Content-Type: text/calendar; charset=utf-8; method=REQUEST',
      '',
      ...calendar,
      '--C--',
      '',
    ]);
    expect((await cameOf({ 'a.eml': raw })).stories).toEqual([['Anna Holm', told]]);
  });

  it('as a file is named', async () => {
    expect(await cameOf({ 'a.ics': calendar.join('\r\n') })).toEqual({
      stories: [],
      aside: [['a.ics', 'calendar']],
    });
  });
});

describe('a document', () => {
  it('that only lists who is coming tells nothing, and is kept beside', async () => {
    const { stories, aside } = await cameOf({
      'Deltagere.txt': 'Deltagere\n\nAnna\nBo Dam\nIb + 1',
    });
    expect(stories).toEqual([]);
    expect(aside).toEqual([['Deltagere.txt', 'unsure']]);
  });

  it('is whose name its file has, where nobody signed it', async () => {
    const { stories } = await cameOf({ 'Historie - Ib Mørch.txt': told });
    expect(stories).toEqual([['Ib Mørch', told]]);
  });

  it('is filled like a form, with the text below', async () => {
    const { stories } = await cameOf({
      'a.txt': `Navn: Ib Mørch\nArbejdssted: Lyngen\nTitel: Vinduet\n\n${told}`,
    });
    expect(stories).toEqual([['Ib Mørch', told]]);
  });

  it('has the story of a mail that lists points and says so', async () => {
    const parts = [
      '--X',
      `Content-Type: ${plain}`,
      '',
      'Kære Bo',
      '',
      'Her er, hvad vi aftalte:',
      '',
      '- Vagten den 3. juni er flyttet til lokale 4, fordi lokale 2 var optaget.',
      '- Jeg har bestilt kaffe til otte.',
      '',
      'Historien er vedhæftet.',
      '',
      'Mvh Anna',
      '--X',
      'Content-Type: text/plain; name="min.txt"',
      'Content-Disposition: attachment; filename="min.txt"',
      '',
      told,
      '--X--',
    ];
    const { stories, aside } = await cameOf({
      'a.eml': mail(anna, 'multipart/mixed; boundary=X', parts),
    });
    expect(stories).toEqual([['Anna Holm', told]]);
    expect(aside).toEqual([['a.eml', 'see-attached']]);
  });
});
