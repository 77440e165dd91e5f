import { describe, expect, it } from 'vitest';
import { titleSetting } from '../../../shared/print/title-setting.ts';

describe('the size of a title', () => {
  it('is the largest for a short one', () => {
    expect(titleSetting('Ni familier hver', 25, 111)).toEqual({ size: 25, hyphenate: false });
  });

  it('falls with its length', () => {
    const sizes = [30, 60, 120, 300].map(
      (length) => titleSetting('ord '.repeat(length / 4), 25, 111).size,
    );
    expect(sizes).toEqual([25, 21.3, 16.3, 12.5]);
  });

  it('lets its longest word fit the line', () => {
    const { size, hyphenate } = titleSetting('Kontanthjælpsmodtager', 38, 114);
    expect(size).toBeLessThan(38);
    expect(hyphenate).toBe(false);
  });

  it('hyphenates rather than whispers', () => {
    expect(titleSetting('x'.repeat(53), 25, 111)).toMatchObject({ hyphenate: true });
    expect(titleSetting('', 25, 111)).toEqual({ size: 25, hyphenate: false });
  });
});
