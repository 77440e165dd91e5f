import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { da } from '../../../shared/messages/da.ts';
import { en } from '../../../shared/messages/en.ts';
import { messages } from '../../../shared/messages/messages.ts';

const root = resolve(import.meta.dirname, '../../..');

function sources(): string {
  const folders = ['main', 'renderer', 'shared'];
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => join(root, folder, file)),
    )
    .filter((file) => !file.includes(join('shared', 'messages')))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

function keysOf(catalogue: object): readonly string[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [key, ...keysOf(value)]
      : [key],
  );
}

describe('the catalogues', () => {
  it('hold the same keys in both languages', () => {
    expect(keysOf(en)).toEqual(keysOf(da));
  });

  it('are chosen by language', () => {
    expect(messages('da').menu.quit).toBe('Afslut');
    expect(messages('en').menu.quit).toBe('Quit');
  });

  it('hold no text that no code mentions, beside the words that the domain itself calls for', () => {
    const words = new Set(sources().match(/[\p{L}\p{N}_-]+/gu));
    const { domain: _, ...texts } = da;
    expect(keysOf(texts).filter((key) => !words.has(key))).toEqual([]);
  });
});
