import { describe, expect, it } from 'vitest';
import type { Around } from '../../../../shared/collect/teller/around.ts';
import { mentionsIn } from '../../../../shared/collect/teller/mentions.ts';

const known = ['Ellen Bisgaard', 'Poul Erik Toft'];
const namesIn = (text: string) => {
  const around: Around = { place: 'above', text, next: '', distance: 0, beside: null };
  return mentionsIn([around], known).map(({ name, isWhole, isGenitive, isSure, start, end }) => ({
    name,
    isWhole,
    isGenitive,
    isSure,
    said: text.slice(start, end),
  }));
};

describe('a name in the words around a story', () => {
  it.each([
    ['Det fik jeg af Ib Mørch i går.', 'Ib Mørch'],
    ['Så Ellen har skrevet den.', 'Ellen'],
    ['Her er Ellens:', 'Ellen'],
    ['Den er Poul Eriks.', 'Poul Erik'],
    ['Det er Ellen Bisgaards ord.', 'Ellen Bisgaard'],
    ['I får den, som Svante sagde den.', 'Svante'],
    ['Det er Svantis egen.', 'Svanti'],
  ])('is found: %j', (text, name) => {
    expect(namesIn(text).map((one) => one.name)).toEqual([name]);
  });

  it.each([
    'Først et spørgsmål til Ellen: Hvad skal de bruges til?',
    'Sig til, og en hilsen til Ib Mørch.',
  ])('is nobody who tells where something is said to him: %j', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('is none in a word that says how a story is', () => {
    expect(namesIn('Sand historie:')).toEqual([]);
  });

  it('is known with what stands beside it', () => {
    expect(namesIn('Det er Ellens historie, siger Ib Mørch.')).toEqual([
      { name: 'Ellen', isWhole: false, isGenitive: true, isSure: true, said: 'Ellens' },
      { name: 'Ib Mørch', isWhole: true, isGenitive: false, isSure: true, said: 'Ib Mørch' },
    ]);
    expect(namesIn('Jeg fik den af Zubin.')[0]?.isSure).toBe(false);
  });

  it.each([
    ['det var ellen, jeg skrev den bare', 'Ellen'],
    ['det er ellens', 'Ellen'],
    ['EB:', 'Ellen Bisgaard'],
    ['PET var der også', 'Poul Erik Toft'],
  ])('is found where %j writes it short', (text, name) => {
    expect(namesIn(text).map((one) => one.name)).toEqual([name]);
  });

  it('is none in small letters that nobody of the heap has, or within a sentence that has a capital', () => {
    expect(namesIn('det var søren, jeg skrev den bare')).toEqual([]);
    expect(namesIn('Det var ellen, jeg skrev den bare.')).toEqual([]);
    expect(namesIn('og så lige en PS til TV')).toEqual([]);
  });

  it.each([
    'Hej alle, her er min.',
    'Den her er fra Skive.',
    'Vi holdt til på Solgården.',
    'Så kom Chefen.',
  ])('is none in %j', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
