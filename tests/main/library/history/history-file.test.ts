import { describe, expect, test } from 'vitest';
import {
  type HistoryFile,
  packHistory,
  readHistory,
} from '../../../../main/library/history/history-file.ts';
import { longerHistory } from '../../../../main/library/history/longer-history.ts';
import { formerStories, withVersion } from '../../../../main/library/history/version-chain.ts';
import type { Story } from '../../../../shared/domain/story.ts';
import { generatedStories } from '../../../bench/generated-stories.ts';

const [story] = generatedStories(1);
if (story === undefined) throw new Error('One story.');

const present = { at: '2026-02-01T10:00:00.000Z', by: 'anna', action: 'edit-story' };
const former = (number: number) => ({
  version: { number, size: 4000, ...present },
  story: { ...story, lead: `Udgave ${number}` } satisfies Story,
});

/** A history with so many versions, the last of them as lines, and where each line begins. */
function grown(versions: number) {
  let file: HistoryFile = packHistory(withVersion(null, former(1), present, null));
  const begins: number[] = [];
  for (let number = 2; number <= versions; number += 1) {
    begins.push(file.bytes.byteLength);
    const { file: longer, addition } = longerHistory(file, former(number), present, null);
    expect(longer.bytes).toEqual(Buffer.concat([file.bytes, addition ?? Buffer.alloc(0)]));
    file = longer;
  }
  return { file, begins };
}

const numbers = (file: HistoryFile) =>
  formerStories(file, null).map(({ version, story: { lead } }) => [version.number, lead]);

function read(bytes: Uint8Array): HistoryFile {
  const result = readHistory(bytes, story?.id ?? '');
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

describe('the file of a history', () => {
  test('holds the versions that were added behind it, the newest first', () => {
    const { file } = grown(3);
    expect(file.added).toHaveLength(2);
    expect(read(file.bytes)).toEqual(file);
    expect(numbers(read(file.bytes))).toEqual([
      [3, 'Udgave 3'],
      [2, 'Udgave 2'],
      [1, 'Udgave 1'],
    ]);
  });

  test('cut short anywhere in its last line is the history before it, and takes no line', () => {
    const { file, begins } = grown(3);
    for (let end = (begins[1] ?? 0) + 1; end < file.bytes.byteLength; end += 1) {
      const cut = read(file.bytes.subarray(0, end));
      expect(numbers(cut).map(([number]) => number)).toEqual([2, 1]);
      expect(longerHistory(cut, former(3), present, null).addition).toBeNull();
    }
  });

  test('with the empty room behind it that a power cut leaves loses no line to it, and takes none', () => {
    const { file, begins } = grown(3);
    const room = Buffer.alloc(40);
    const longer = read(Buffer.concat([file.bytes, room]));
    expect(numbers(longer)).toHaveLength(3);
    expect(longerHistory(longer, former(4), present, null).addition).toBeNull();
    const torn = read(Buffer.concat([file.bytes.subarray(0, (begins[1] ?? 0) + 20), room]));
    expect(numbers(torn)).toHaveLength(2);
    expect(longerHistory(torn, former(3), present, null).addition).toBeNull();
  });

  test('with what is none of its own behind it still holds all but the last line', () => {
    const { file } = grown(3);
    const longer = read(Buffer.concat([file.bytes, Buffer.from('ikke en linje')]));
    expect(numbers(longer)).toHaveLength(2);
    expect(longerHistory(longer, former(3), present, null).addition).toBeNull();
  });

  test('is written in one piece again before its lines are many', () => {
    let file = packHistory(withVersion(null, former(1), present, null));
    let inOnePiece = 0;
    for (let number = 2; number <= 100; number += 1) {
      const longer = longerHistory(file, former(number), present, null);
      if (longer.addition === null) inOnePiece += 1;
      file = longer.file;
      expect(file.added.length).toBeLessThanOrEqual(32);
    }
    expect(inOnePiece).toBeGreaterThan(1);
    expect(numbers(file)).toHaveLength(100);
  });

  test('that is no history, or holds a line that is none, is damaged', () => {
    const { file } = grown(2);
    expect(readHistory(Buffer.from('ikke pakket'), story.id)).toEqual({
      ok: false,
      reason: 'damaged',
    });
    const twice = Buffer.concat([file.bytes, file.bytes]);
    expect(readHistory(twice, story.id)).toEqual({ ok: false, reason: 'damaged' });
    expect(readHistory(Buffer.alloc(0), story.id)).toEqual({ ok: false, reason: 'empty' });
  });

  test('with a line that fits no story keeps the versions before it, and is written in one piece', () => {
    const { file } = grown(4);
    const added = file.added.map((line, at) =>
      at === 1 ? { ...line, forth: { gone: true } } : line,
    );
    const broken = { ...file, added };
    expect(numbers(broken).map(([number]) => number)).toEqual([2, 1]);
    const { file: mended, addition } = longerHistory(broken, former(5), present, null);
    expect(addition).toBeNull();
    expect(numbers(mended).map(([number]) => number)).toEqual([5, 2, 1]);
  });
});
