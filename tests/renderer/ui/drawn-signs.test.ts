import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const renderer = resolve(import.meta.dirname, '../../../renderer');

/** Signs of East Asian width, which no font that comes with the program draws. */
const undrawn = /[\u3000-\u30FF\uFF00-\uFFEF]/u;

test('no view writes a sign that the program’s fonts lack, where a box would stand', () => {
  const views = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );
  expect(views.length).toBeGreaterThan(50);
  expect(views.filter((name) => undrawn.test(readFileSync(join(renderer, name), 'utf8')))).toEqual(
    [],
  );
});
