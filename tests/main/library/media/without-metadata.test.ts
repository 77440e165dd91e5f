import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutMetadata } from '../../../../main/library/media/without-metadata.ts';
import { publishLibrary } from '../../../../main/publish/publish-library.ts';
import type { Media } from '../../../../shared/domain/media.ts';
import { imported } from '../../../support/imported.ts';
import { madeLibrary } from '../../../support/made-library.ts';
import { makeStory } from '../../../support/make-story.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const text = (words: string) => Buffer.from(words, 'latin1');
const secret = 'Sofie, 57.4407 N 10.5366 E';

const segment = (marker: number, content: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};
/** An Exif directory of one entry, the orientation, with words behind it. */
const exif = (orientation: number, order: 'II' | 'MM') => {
  const tiff = Buffer.alloc(26);
  const isLittle = order === 'II';
  const short = (value: number, at: number) =>
    isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  tiff.write(order, 0, 'latin1');
  short(42, 2);
  if (isLittle) tiff.writeUInt32LE(8, 4);
  else tiff.writeUInt32BE(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  short(orientation, 18);
  return segment(0xe1, Buffer.concat([text('Exif\0\0'), tiff, text(secret)]));
};
const start = Buffer.from([0xff, 0xd8]);
const end = Buffer.from([0xff, 0xd9]);
const jfif = segment(0xe0, text('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0'));
const profile = segment(0xe2, text('ICC_PROFILE\0colours'));
const adobe = segment(0xee, text('Adobe\0d'));
const table = segment(0xdb, text('table'));
const scan = Buffer.concat([
  segment(0xda, text('scan')),
  Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]),
]);

describe('a JPEG', () => {
  test('loses the place, the comments and what lies behind its end, and keeps its image', () => {
    const told = [
      exif(1, 'II'),
      segment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
      segment(0xe2, text(`MPF\0${secret}`)),
      segment(0xed, text(secret)),
      segment(0xfe, text(secret)),
    ];
    const parts = [start, jfif, ...told, profile, adobe, table, scan, table, scan, end];
    const bare = [start, jfif, profile, adobe, table, scan, table, scan, end];
    const result = withoutMetadata(Buffer.concat([...parts, text(secret)]));
    expect(Buffer.from(result)).toEqual(Buffer.concat(bare));
  });

  test.each(['II', 'MM'] as const)('still says which way is up (%s)', (order) => {
    const result = withoutMetadata(Buffer.concat([start, exif(6, order), table, scan, end]));
    expect(Buffer.from(result).includes(secret)).toBe(false);
    const [head, tail] = [Buffer.from(result).subarray(0, 38), Buffer.from(result).subarray(38)];
    expect(tail).toEqual(Buffer.concat([table, scan, end]));
    expect(head.readUInt16BE(4)).toBe(34);
    expect(head.readUInt16BE(12 + 8 + 10)).toBe(6);
  });
});

test('a PNG loses its texts and keeps its image', () => {
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const first = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const image = [chunk('IHDR', text('head')), chunk('IDAT', text('image'))];
  const last = chunk('IEND', Buffer.alloc(0));
  const told = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'].map((type) => chunk(type, text(secret)));
  const result = withoutMetadata(Buffer.concat([first, ...image, ...told, last, text(secret)]));
  expect(Buffer.from(result)).toEqual(Buffer.concat([first, ...image, last]));
});

test('a GIF loses its comments and still repeats', () => {
  const head = Buffer.concat([
    text('GIF89a'),
    Buffer.from([1, 0, 1, 0, 0x80, 0, 0]),
    text('colour'),
  ]);
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe, secret.length]), text(`${secret}\0`)]);
  const xmp = Buffer.concat([text('!\xff\x0bXMP DataXMP'), Buffer.from([3]), text('who\0')]);
  const repeat = Buffer.concat([text('!\xff\x0bNETSCAPE2.0'), Buffer.from([3, 1, 0, 0, 0])]);
  const image = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 9, 0]);
  const tail = Buffer.from([0x3b]);
  const result = withoutMetadata(Buffer.concat([head, comment, xmp, repeat, image, tail]));
  expect(Buffer.from(result)).toEqual(Buffer.concat([head, repeat, image, tail]));
});

test('a WebP loses Exif and XMP, and its head no longer promises them', () => {
  const chunk = (type: string, data: Buffer) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(data.length);
    return Buffer.concat([text(type), size, data, Buffer.alloc(data.length % 2)]);
  };
  const riff = (...chunks: readonly Buffer[]) =>
    chunk('RIFF', Buffer.concat([text('WEBP'), ...chunks]));
  const flags = (value: number) => chunk('VP8X', Buffer.from([value, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const image = chunk('VP8 ', text('image'));
  const told = [chunk('EXIF', text(secret)), chunk('XMP ', text(secret))];
  const result = withoutMetadata(riff(flags(0x1c), image, ...told));
  expect(Buffer.from(result)).toEqual(riff(flags(0x10), image));
});

test.each([start, text('\x89PNG\r\n\x1a\n'), text('GIF89a'), text('RIFF1234WEBP')])(
  'a damaged picture never comes back with what nobody could read',
  (head) => {
    const damaged = Buffer.concat([head, Buffer.from([0xff, 0xe1, 0xff, 0xff]), text(secret)]);
    expect(Buffer.from(withoutMetadata(damaged)).includes(secret)).toBe(false);
  },
);

test.each([
  ['no picture', text('a text that is long enough')],
  ['a drawing', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
])('%s comes back as it is', (_what, bytes) => {
  expect(withoutMetadata(bytes)).toEqual(bytes);
});

test('what is published of a picture never says where it was taken', async () => {
  const library = await madeLibrary();
  const file = await library.media.add(
    Buffer.concat([start, exif(1, 'MM'), table, scan, end]),
    'jpg',
  );
  const media: Media = {
    kind: 'image',
    file,
    url: '',
    alt: 'Et hus',
    caption: '',
    transcript: '',
    recognisable: 'no',
  };
  const story = makeStory({ media: [media] });
  await library.apply({ type: 'import-stories', imported: [imported(story)] });
  const at = '2026-02-01T10:00:00.000Z';
  await library.apply({ type: 'approve-stories', ids: [story.id], by: 'Anna', at });
  const site = join(await temporaryFolder(), 'site');
  await publishLibrary(library, { scope: 'web', collection: null, site, pdf: null });
  const published = await readFile(join(site, 'medier', file)).catch(() => null);
  expect(published?.includes(secret)).toBe(false);
});
