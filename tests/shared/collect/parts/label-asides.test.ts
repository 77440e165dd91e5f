import { describe, expect, it } from 'vitest';
import { labelAsides } from '../../../../shared/collect/parts/label-asides.ts';
import type { LabelledUnit } from '../../../../shared/collect/parts/labelled-unit.ts';

function kindsOf(...texts: readonly string[]): readonly string[] {
  const units = texts.map(
    (text): LabelledUnit => ({
      kind: 'story',
      text,
      markdown: null,
      isApart: true,
      isSignature: false,
    }),
  );
  return labelAsides(units).map(({ kind }) => kind);
}

const above = 'En mand kom hver dag og spurgte efter sin post.';
const below = 'Til sidst skrev jeg selv et brev til ham.';

describe('a paragraph in brackets is no part of a story', () => {
  it.each([
    '(Karen, nøglen til depotet ligger hos Ib.)',
    '(Til Peter: vagtplanen er ikke sendt endnu.)',
    '(NB Anne: mødet er flyttet til onsdag.)',
    '(Hej Jens! Skabet er tømt.)',
    '[Mette, kan det passe, at kaffen er sluppet op?]',
    '(Du fik dit svar om kørslen i går.)',
    '(Ps Lise: det var din kop.)',
    '(Jeg har lagt din jakke i kurven.)',
  ])('where it speaks to one of the readers: %j', (aside) => {
    expect(kindsOf(above, aside, below)).toEqual(['story', 'lead-in', 'story']);
  });

  it.each([
    '(Han fik det aldrig.)',
    '(I skulle have set hans ansigt.)',
    '(“Du må gerne komme ind,” sagde jeg.)',
    '(Karen var hans kone.)',
    'Karen, som var hans kone (du kan kende hende på hatten), kom også.',
  ])('and is one in any other: %j', (text) => {
    expect(kindsOf(above, text, below)).toEqual(['story', 'story', 'story']);
  });
});
