import { describe, expect, it } from 'vitest';
import { RowKeys } from '../../../../renderer/editor/fields/row-keys.ts';

describe('RowKeys', () => {
  it('knows a row by what it is, not by what it says', () => {
    const keys = new RowKeys('liste');
    const [one, other] = [{ label: '' }, { label: '' }];
    expect(keys.of(one)).not.toBe(keys.of(other));
    expect(keys.of(one)).toBe(keys.of(one));
  });

  it('gives an edited row the key that it had', () => {
    const keys = new RowKeys('liste');
    const [row, next] = [{ label: '' }, { label: 'Fravær' }];
    const key = keys.of(row);
    keys.handOn(row, next);
    expect(keys.of(next)).toBe(key);
  });

  it('sets the keys of two lists apart', () => {
    const row = {};
    expect(new RowKeys('a').of(row)).not.toBe(new RowKeys('b').of(row));
  });
});
