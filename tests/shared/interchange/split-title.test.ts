import { describe, expect, it } from 'vitest';
import { normaliseBody, splitFrontMatter } from '../../../shared/interchange/split-front-matter.ts';
import { splitTitle } from '../../../shared/interchange/split-title.ts';

describe('the title of a text that names none', () => {
  it.each([
    ['# Kaffe ##\n\nTekst', 'Kaffe', 'Tekst'],
    ['Kaffe klokken ni\n\nTekst', 'Kaffe klokken ni', 'Tekst'],
    ['Tør du?\n\nTekst', 'Tør du?', 'Tekst'],
  ])('is taken out where it stands alone: %j', (text, title, body) => {
    expect(splitTitle(text)).toEqual({ title, body });
  });

  it.each([
    ['Kaffe', 'Kaffe'],
    ['Hun kom for sent. Igen.', 'Hun kom for sent'],
    ['Kære alle\n\nI går gik det godt. Rigtig godt.', 'I går gik det godt'],
    ['Fra: Mette\nEmne: Kaffe\n\nTekst', 'Kaffe'],
    ['Det gik godt.\n\nTekst', 'Det gik godt'],
    [
      'Vi åbner kl. 19 og lukker ca. midnat. Så er der stille.',
      'Vi åbner kl. 19 og lukker ca. midnat',
    ],
    ['han kom igen. det var godt', 'han kom igen'],
    ['Kommer du?\\\nJa', 'Kommer du?'],
    ['1\\. Hun kom for sent. Igen.', 'Hun kom for sent'],
    ['2. Hun kom for sent. Igen.', 'Hun kom for sent'],
    ['2. maj kom hun. Igen.', '2. maj kom hun'],
    ['12:07\n\nhan kom igen i dag', 'han kom igen i dag'],
    ['Ok. Det er tre år siden. Svend samlede på låg.', 'Ok. Det er tre år siden'],
    ['Nå. Ok. Så kom han ind. Igen.', 'Nå. Ok. Så kom han ind'],
    ['', ''],
  ])('is made of the beginning, and the text stays whole: %j', (text, title) => {
    expect(splitTitle(text)).toEqual({ title, body: text });
  });

  it('is cut at a word when the sentence is long', () => {
    const { title } = splitTitle('ord '.repeat(60));
    expect(title).toMatch(/^(?:ord )+…$/);
    expect(title.length).toBeLessThanOrEqual(82);
    expect(splitTitle('a'.repeat(300)).title).toBe(`${'a'.repeat(80)} …`);
  });
});

describe('a heading', () => {
  it.each([
    ['# En dag ', 'En dag'],
    ['## En dag ##', 'En dag'],
    ['###\tEn # dag #', 'En # dag'],
  ])('is read without its marks: %j', (line, title) => {
    expect(splitTitle(`${line}\n\nSå gik vi.`)).toEqual({ title, body: 'Så gik vi.' });
  });

  it.each(['\t', '#', '# '])('is told at once in a line of 200,000 times %j', (sign) => {
    const start = performance.now();
    splitTitle(`# a${sign.repeat(200_000)}b`);
    splitTitle(`#${sign.repeat(200_000)}`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('front matter', () => {
  it('stands between two rules at the very start', () => {
    expect(splitFrontMatter('---\na: 1\n--- \n\nTekst\n---\nMere\n')).toEqual({
      frontMatter: 'a: 1\n',
      body: 'Tekst\n---\nMere',
    });
    expect(splitFrontMatter('---\n---\n')).toEqual({ frontMatter: '', body: '' });
    expect(splitFrontMatter('Tekst\n---\na: 1\n---').frontMatter).toBeNull();
    expect(splitFrontMatter('---\nEn streg og en tekst').frontMatter).toBeNull();
  });

  it('leaves a body with line feeds only and nothing around it', () => {
    expect(normaliseBody(' \r\n\n  En\r\rTo \n\n')).toBe('  En\n\nTo');
  });
});
