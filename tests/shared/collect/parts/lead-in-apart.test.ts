import { describe, expect, it } from 'vitest';
import { toldIn } from '../../../support/mail/told-in.ts';

const told =
  'Ham med hunden ringede og sagde, at han var faldet, men da jeg kom, sad han i stolen. Det var hunden, der lå i bryggerset, og så løftede jeg en hund på 40 kilo.';
const other =
  'En skipper kom hver fredag og ville betale for en kop te, der var gratis. Jeg skrev ham en regning på nul kroner, og den hængte han op i styrehuset.';
const from = 'Lone Bak <lone@huset.example>';

describe('words that bring a story on its own line', () => {
  it.each([
    ['Ellen sad ved siden af og vil også være med, her er hendes: ', 'Ellen'],
    ['Jeg er lidt sent ude, men nu kommer min: ', 'Lone Bak'],
  ])('are none of it: %j', (words, author) => {
    expect(toldIn({ from, text: `${words}${told}\n\nLone` })).toEqual([
      expect.objectContaining({ author, text: told }),
    ]);
  });

  it('are none of a second one', () => {
    const text = `${other}\n\nEllen sad ved siden af og vil også være med, her er hendes: ${told}\n\nLone`;
    expect(toldIn({ from, text }).map(({ author, text: said }) => [author, said])).toEqual([
      ['Lone Bak', other],
      ['Ellen', told],
    ]);
  });

  it('are the story’s own where somebody says them in it', () => {
    const text = `Hun så på mig og sagde: “Her er min: ${told}”`;
    expect(toldIn({ from, text: `${text}\n\nLone` })[0]?.text).toBe(text);
  });
});
