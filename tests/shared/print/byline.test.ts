import { describe, expect, it } from 'vitest';
import { messages } from '../../../shared/messages/messages.ts';
import { byline } from '../../../shared/print/byline.ts';

const words = messages('da').print;

describe('a byline', () => {
  it('names who told, who wrote and who commented, in that order', () => {
    const contributors = [
      { byline: 'C', part: 'commented' },
      { byline: 'A', part: 'told' },
      { byline: 'B', part: 'told' },
      { byline: 'D', part: 'told' },
    ] as const;
    expect(byline(contributors, '7. oktober 2016', words)).toBe(
      'Fortalt af A, B og D · Kommenteret af C · 7. oktober 2016',
    );
  });

  it('is empty where nobody is named and no date is known', () => {
    expect(byline([], '', words)).toBe('');
  });
});
