import { expect, it } from 'vitest';
import { named } from '../../../../shared/collect/reading/feature.ts';
import { column, columnNames } from '../../../../shared/collect/reading/reading-chain.ts';
import { addRows } from '../../../../shared/collect/reading/reading-rows.ts';

function rowsOf(...names: readonly string[]): Float64Array {
  const sums = new Float64Array(columnNames.length);
  addRows(
    sums,
    Int32Array.from(names, (name) => named(name)),
  );
  return sums;
}

it('a word of thanks speaks to the readers, and one of a story does not', () => {
  expect(rowsOf('f thanks')[column.talk]).toBeGreaterThan(0);
  expect(rowsOf('past 3')[column.talk]).toBeLessThan(0);
});

it('what is asked together says what each says by itself, summed', () => {
  const [one, other] = [rowsOf('w tak'), rowsOf('w historie')];
  expect(rowsOf('w tak', 'w historie')).toEqual(one.map((sum, at) => sum + (other[at] ?? 0)));
});

it('what was not learned says nothing', () => {
  expect(rowsOf('w blåbærgrødsvognmand')).toEqual(new Float64Array(columnNames.length));
});
