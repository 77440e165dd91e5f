import { describe, expect, it } from 'vitest';
import { placeFeatures } from '../../../../shared/collect/mail/place-features.ts';

const apart = (text: string) => ({ text, isApart: true });
const below = (text: string) => ({ text, isApart: false });

const leadIn = apart('Her er min historie.');
const middle = [apart('En ko kom ind i gården.'), apart('Den gik igen.')];
const end = apart('Håber I kan bruge den til noget.');

describe('what the place of a text says of it', () => {
  it('is said of the first two paragraphs and the last', () => {
    const [first, second, third, last] = placeFeatures([leadIn, ...middle, end]);
    expect(first).toContain('first');
    expect(second).toContain('second');
    expect(third).toEqual([]);
    expect(last).toContain('last');
  });

  it('is the last of two, and not the second', () => {
    const [, last] = placeFeatures([leadIn, end]);
    expect(last).toContain('last');
    expect(last).not.toContain('second');
  });

  it('is nothing where all is one paragraph, or there is none', () => {
    expect(placeFeatures([leadIn, below('En ko kom ind.')])).toEqual([[], []]);
    expect(placeFeatures([])).toEqual([]);
  });

  it('is the same for every line of a paragraph', () => {
    const [one, other] = placeFeatures([leadIn, below('Den handler om en ko.'), ...middle]);
    expect(other).toBe(one);
  });

  it('counts the words of the whole paragraph in steps', () => {
    const words = (count: number) => apart(Array.from({ length: count }, () => 'ko').join(' '));
    const steps = [5, 6, 11, 17, 29, 51].map((count) => {
      const [first = []] = placeFeatures([words(count), end]);
      return first.find((one) => one.startsWith('first length'));
    });
    expect(steps).toEqual([0, 1, 2, 3, 4, 5].map((step) => `first length ${step}`));
  });

  it('goes with what it is about and who does something, and with no word of it', () => {
    const [first = []] = placeFeatures([leadIn, ...middle, end]);
    expect(first).toContain('first f text');
    expect(first.some((one) => /^first [wsp] /.test(one))).toBe(false);
    expect(first.some((one) => one.startsWith('first begins'))).toBe(false);
  });
});
