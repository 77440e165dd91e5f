import { describe, expect, it } from 'vitest';
import { CollectError } from '../../../../main/collect/incoming.ts';
import { limits } from '../../../../main/collect/limits.ts';
import { readDocx } from '../../../../main/collect/readers/read-docx.ts';
import {
  docxOf,
  footnotesPart,
  item,
  paragraph,
  picture,
  run,
  styled,
  table,
} from '../../../support/docx-of.ts';
import { zipOf } from '../../../support/zip-of.ts';
import { png } from '../small-images.ts';

const read = async (body: string) => (await readDocx('a.docx', docxOf(body))).story.content;
const refusal = (bytes: Uint8Array) =>
  readDocx('a.docx', bytes).then(
    () => null,
    (error: unknown) => (error instanceof CollectError ? error.reason : error),
  );

describe('a Word document', () => {
  it('keeps headings, emphasis, lists and quotes, and gives its title plain', async () => {
    const { title, body } = await read(
      [
        styled('Fra 20 % fravær til 0 [*]', 'Titel'),
        styled('Hvad gjorde vi?', 'Overskrift2'),
        paragraph(run('Hun ') + run('smilede', '<w:b/>') + run(' og ') + run('lo', '<w:i/>')),
        ...[item('Hjemmebesøg', 1), item('Hos mor', 1, 1), item('Møde', 1)],
        ...[item('Først', 2), item('Så', 2)],
        styled('Jeg tør godt nu.', 'Citat'),
      ].join(''),
    );
    expect(title).toBe('Fra 20 % fravær til 0 [*]');
    expect(body).toBe(
      '## Hvad gjorde vi?\n\nHun **smilede** og *lo*\n\n- Hjemmebesøg\n  - Hos mor\n- Møde\n\n1. Først\n2. Så\n\n> Jeg tør godt nu.',
    );
  });

  it('keeps the lines that the writer broke, and no backslash where none is needed', async () => {
    const { body } = await read(
      paragraph('Kære alle\njens_hansen@example.dk [intern]\n') + paragraph('7. oktober & 5 * 3'),
    );
    expect(body).toBe('Kære alle\\\njens_hansen@example.dk [intern]\n\n7\\. oktober & 5 * 3');
  });

  it('makes a table of short cells, and texts of a table that arranges the page', async () => {
    const figures = await read(
      paragraph('Tal:') +
        table([
          ['Før', 'Efter'],
          ['20 % | 3', '0 %'],
        ]),
    );
    expect(figures.body).toContain('| Før | Efter |\n| --- | --- |\n| 20 % \\| 3 | 0 % |');
    const long = 'En lang tekst om indsatsen. '.repeat(4).trim();
    const form = await read(
      paragraph('Skema:') +
        table([
          ['Indsats', long],
          ['Resultat', 'Ro'],
        ]),
    );
    expect(form.body).toContain(`Indsats\n\n${long}\n\nResultat\n\nRo`);
  });

  it('keeps footnotes and links to the web', async () => {
    const note = `${run('Se noten')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('.')}`;
    const link = `<w:hyperlink r:id="rId2">${run('siden')}</w:hyperlink>`;
    const bytes = docxOf(
      paragraph(note) + paragraph(link),
      [
        { id: 'rId1', kind: 'footnotes', target: 'footnotes.xml' },
        { id: 'rId2', kind: 'hyperlink', target: 'https://example.dk/', isElsewhere: true },
      ],
      [footnotesPart(['Egen opgørelse.'])],
    );
    const { body } = (await readDocx('a.docx', bytes)).story.content;
    expect(body).toBe('Se noten[1].\n\n[siden](https://example.dk/)\n\n1. Egen opgørelse.');
  });

  it('takes pictures out with their description, and tells of those it cannot show', async () => {
    const bytes = docxOf(
      [
        paragraph('Tekst'),
        picture('rId1', 'En tegning af et hus'),
        ...[picture('rId2'), picture('rId3', '', 'link')],
        picture('rId1', 'Et billede. Automatisk genereret'),
      ].join(''),
      [
        { id: 'rId1', kind: 'image', target: 'media/a.png' },
        { id: 'rId2', kind: 'image', target: 'media/b.emf' },
        { id: 'rId3', kind: 'image', target: 'file:///etc/hosts', isElsewhere: true },
      ],
      [
        ['word/media/a.png', png],
        ['word/media/b.emf', Buffer.from([1, 0, 0, 0, 9])],
      ],
    );
    const { story, setAside } = await readDocx('a.docx', bytes);
    expect(story.media.map(({ name, ending }) => [name, ending])).toEqual([
      ['image-1', 'png'],
      ['image-4', 'png'],
    ]);
    expect(
      story.content.media.map(({ file, alt, recognisable }) => [file, alt, recognisable]),
    ).toEqual([
      ['image-1', 'En tegning af et hus', 'unanswered'],
      ['image-4', '', 'unanswered'],
    ]);
    expect(setAside.map(({ cause }) => cause)).toEqual([
      { code: 'media-type', name: 'image-2 (image/x-emf)' },
      { code: 'media-type', name: 'image-3' },
    ]);
  });
});

describe('what is no Word document', () => {
  const whole = docxOf(paragraph('Tekst'));
  const oldWord = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);

  it.each([
    ['a picture', png],
    ['a truncated document', whole.subarray(0, whole.length - 40)],
    ['a zip file of something else', zipOf([['tekst.txt', 'hej']])],
    ['broken XML', zipOf([['word/document.xml', '<w:document><w:body>']])],
    ['nothing at all', Buffer.alloc(0)],
  ])('is refused: %s', async (_, bytes) => {
    expect(await refusal(bytes)).toEqual({ code: 'not-docx' });
  });

  it('is told of as old, locked or empty where that is so', async () => {
    expect(await refusal(oldWord)).toEqual({ code: 'old-word' });
    const locked = Buffer.concat([oldWord, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await refusal(locked)).toEqual({ code: 'password' });
    expect(await refusal(docxOf(paragraph('')))).toEqual({ code: 'empty' });
  });

  it('is not unpacked when it swells: one huge part, or too many', async () => {
    const zeros = zipOf([['word/document.xml', Buffer.alloc(120 * 1024 * 1024)]]);
    expect(zeros.length).toBeLessThan(200_000);
    expect(await refusal(zeros)).toEqual({ code: 'swells', limitMegabytes: 200 });
    const many = Array.from(
      { length: limits.documentParts + 1 },
      (_, at) => [`${at}`, ''] as const,
    );
    expect(await refusal(zipOf(many))).toEqual({ code: 'swells', limitMegabytes: 200 });
  });
});
