import { expect, it } from 'vitest';
import { toldIn } from '../../../support/mail/told-in.ts';

const lone = 'Lone Bak <lone@huset.example>';
const one =
  'En skipper kom hver fredag og ville betale for en kop te, der var gratis. Jeg skrev ham en regning på nul kroner.';
const two =
  'Han hængte den op i styrehuset. Han kommer stadig, og nu har han småkager med til os alle sammen.';

function told(between: string): string | undefined {
  const text = `Hej alle\n\n${one}\n\n${between}\n\n${two}\n\nLone`;
  return toldIn({ from: lone, text })[0]?.text;
}

it('a whole signature in the middle of a story is no part of it', () => {
  const signature = 'Med venlig hilsen\nLone Bak\nSkipperassistent\nHavnehuset | Kajen 4, 9990 Fur';
  expect(told(signature)).toBe(`${one} | ${two}`);
});

it('nor is the line of a telephone below which somebody went on', () => {
  expect(told('Sendt fra min Galaxy')).toBe(`${one} | ${two}`);
});

it('what is told right below a name stays', () => {
  const between =
    'Med venlig hilsen\nLone Bak\nDet stod der på regningen, og det syntes han var for meget.';
  expect(told(between)).toBe(
    `${one}\nDet stod der på regningen, og det syntes han var for meget. | ${two}`,
  );
});
