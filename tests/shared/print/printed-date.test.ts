import { describe, expect, it } from 'vitest';
import { printedDate } from '../../../shared/print/printed-date.ts';

describe('a date in print', () => {
  it('is written as people write it', () => {
    expect(printedDate('2016-10-07', 'da')).toBe('7. oktober 2016');
    expect(printedDate('2016-10-07', 'en')).toBe('7 October 2016');
  });

  it.each(['', '2016', 'i efteråret', '2016-13-45'])('is left out where %j is none', (date) => {
    expect(printedDate(date, 'da')).toBe('');
  });
});
