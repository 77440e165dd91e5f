import { describe, expect, it } from 'vitest';
import {
  putRight,
  putRightIn,
  timesIn,
  timesInStory,
} from '../../../../shared/collect/correct/put-right.ts';

describe('words of a story', () => {
  it('stand there as whole words, and a number as the whole number', () => {
    expect(timesIn('Han var 41. I 1941 var 41,5 for meget; 241 også.', '41')).toBe(1);
    expect(timesIn('Karens kat og Karen', 'Karen')).toBe(1);
    expect(timesIn('den\ngrå  jakke', 'den grå jakke')).toBe(1);
    expect(timesIn('Hvad (nu)?', '(nu)')).toBe(1);
  });

  it('stand once where the title is the beginning of the text', () => {
    expect(timesInStory({ title: 'Hun var 41', body: 'Hun var 41 år.' }, '41')).toBe(1);
    expect(timesInStory({ title: 'De 41 breve', body: 'Der lå 41 breve.' }, '41')).toBe(2);
  });

  it('are put right with the capital that stood there, and days as Danish writes them', () => {
    expect(putRight('Onsdag kom hun.', { from: 'onsdag', to: 'tirsdag' })).toBe('Tirsdag kom hun.');
    expect(putRight('Hun kom onsdag.', { from: 'onsdag', to: 'Tirsdag' })).toBe('Hun kom tirsdag.');
    expect(putRight('Jeg så hende.', { from: 'hende', to: 'Karin' })).toBe('Jeg så Karin.');
    expect(putRight('Prisen er 5', { from: '5', to: '$&' })).toBe('Prisen er $&');
  });

  it('are put right in title and text together', () => {
    expect(
      putRightIn({ title: 'Hun var 41', body: 'Hun var 41 år.' }, { from: '41', to: '14' }),
    ).toEqual({ title: 'Hun var 14', body: 'Hun var 14 år.' });
  });
});
