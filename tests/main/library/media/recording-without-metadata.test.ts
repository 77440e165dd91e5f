import { describe, expect, test } from 'vitest';
import { withoutMetadata } from '../../../../main/library/media/without-metadata.ts';
import { fc } from '../../../support/properties.ts';

const secret = '+57.4407+010.5366/ Sofie';
const text = (words: string) => Buffer.from(words, 'latin1');
const stripped = (file: Buffer) => Buffer.from(withoutMetadata(file));

const box = (type: string, ...content: readonly Buffer[]) => {
  const body = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};
const times = (version: 0 | 1) =>
  Buffer.concat([Buffer.from([version, 0, 0, 0]), Buffer.alloc(16, 7)]);
const handler = (kind: string) => box('hdlr', Buffer.alloc(8), text(kind), Buffer.alloc(12));
const ftyp = box('ftyp', text('isom'), Buffer.alloc(4));
const samples = box('mdat', text('the film itself'));

describe('a film', () => {
  test('loses place, time and names, and its own parts stay where they were', () => {
    const film = Buffer.concat([
      ftyp,
      box('moov', box('mvhd', times(0)), box('udta', box('\u00a9xyz', text(secret)))),
      box('uuid', text(secret)),
      samples,
    ]);
    const result = stripped(film);
    expect(result.length).toBe(film.length);
    expect(result.indexOf(samples)).toBe(film.indexOf(samples));
    expect(result.includes(text(secret))).toBe(false);
    expect(result.toString('latin1')).not.toContain('udta');
    const header = result.indexOf('mvhd') + 4;
    // Version and flags, the two times, and what comes after them.
    expect([...result.subarray(header, header + 16)]).toEqual([...Buffer.alloc(12), 7, 7, 7, 7]);
  });

  test('loses what a telephone says of it deeper down, and in long boxes', () => {
    const long = Buffer.alloc(16);
    long.writeUInt32BE(1);
    long.write('meta', 4, 'latin1');
    long.writeBigUInt64BE(BigInt(16 + secret.length), 8);
    const track = box(
      'trak',
      box('tkhd', times(1)),
      box('mdia', box('mdhd', times(1))),
      box('udta', text(secret)),
    );
    const film = Buffer.concat([ftyp, box('moov', track, long, text(secret)), samples]);
    const result = stripped(film);
    expect(result.includes(text(secret))).toBe(false);
    expect(result.includes(Buffer.alloc(17, 7))).toBe(false);
    expect(result.subarray(-samples.length)).toEqual(samples);
  });

  test('loses the way to a track of positions, and keeps those of picture and sound', () => {
    const tracks = ['vide', 'soun', 'meta'].map((kind) => box('trak', box('mdia', handler(kind))));
    const result = stripped(Buffer.concat([ftyp, box('moov', ...tracks), samples]));
    expect(result.toString('latin1').match(/trak/g)).toHaveLength(2);
    expect(result.includes(text('vide')) && result.includes(text('soun'))).toBe(true);
  });

  test('that is cut off or says nonsense of itself is not read beyond its end', () => {
    const film = Buffer.concat([ftyp, box('moov', box('udta', text(secret))), samples]);
    fc.assert(
      fc.property(fc.nat(film.length), fc.nat(film.length), fc.nat(255), (length, at, byte) => {
        const damaged = Buffer.from(film.subarray(0, length));
        if (at >= 8 && at < length) damaged[at] = byte;
        expect(stripped(damaged).length).toBe(length);
      }),
    );
  });
});

describe('a sound', () => {
  const frames = Buffer.from([0xff, 0xfb, 0x90, 0x64, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  const tag = (foot: boolean) => {
    const content = text(`TIT2 ${secret.repeat(10)}`);
    const size = [content.length >> 7, content.length & 127];
    const head = Buffer.from([...text('ID3'), 4, 0, foot ? 0x10 : 0, 0, 0, ...size]);
    return Buffer.concat([head, content, foot ? Buffer.alloc(10) : Buffer.alloc(0)]);
  };

  test('of an MP3 loses the tags before and behind it', () => {
    const old = Buffer.concat([text('TAG'), Buffer.alloc(125, 65)]);
    expect(stripped(Buffer.concat([tag(true), tag(false), frames, old]))).toEqual(frames);
    expect(stripped(frames)).toEqual(frames);
  });

  test('of a WAV keeps only what the sound is made of', () => {
    const chunk = (type: string, content: Buffer) => {
      const head = Buffer.alloc(8);
      head.write(type, 'latin1');
      head.writeUInt32LE(content.length, 4);
      return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
    };
    const wav = (...chunks: readonly Buffer[]) => {
      const body = Buffer.concat([text('WAVE'), ...chunks]);
      const head = Buffer.alloc(8);
      head.write('RIFF', 'latin1');
      head.writeUInt32LE(body.length, 4);
      return Buffer.concat([head, body]);
    };
    const [format, data] = [chunk('fmt ', Buffer.alloc(16, 1)), chunk('data', text('abc'))];
    const told = [chunk('LIST', text(secret)), chunk('bext', text(secret))];
    expect(stripped(wav(format, ...told, data))).toEqual(wav(format, data));
  });

  test('of another kind comes back as it is', () => {
    const ogg = text('OggS, and what comes after it');
    expect(stripped(ogg)).toEqual(ogg);
  });
});
