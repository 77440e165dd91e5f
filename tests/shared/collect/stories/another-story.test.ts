import { describe, expect, it } from 'vitest';
import {
  bringsAnother,
  speaksOfOneMore,
} from '../../../../shared/collect/stories/another-story.ts';
import { toldIn } from '../../../support/mail/told-in.ts';

describe('a line that brings another story', () => {
  it.each([
    'Og så en fra Grønland:',
    'Derefter en lidt længere:',
    'Til slut har jeg den her:',
    'En helt anden:',
    'Noget om en dame med en kuffert:',
    'Og et fra nattevagten:',
  ])('is %j', (line) => {
    expect(bringsAnother(line)).toBe(true);
  });

  it.each([
    'Og så en dag sagde skipperen:',
    'Og så en aften:',
    'Trinene blev:',
    'Og så “en til” på regningen:',
    'Og så en fra Grønland.',
  ])('is not %j, which goes on', (line) => {
    expect(bringsAnother(line)).toBe(false);
  });

  it('speaks of one more in its last sentence', () => {
    expect(speaksOfOneMore('Det var den. Her kommer en lille til:')).toBe(true);
  });

  it.each(['PS. Jeg kan ikke lade være, her er den anden:', 'Og så får I lige den sidste:'])(
    'speaks of the next one: %s',
    (text) => {
      expect(speaksOfOneMore(text)).toBe(true);
    },
  );

  it('does not speak of one more where a thing is to be made', () => {
    expect(speaksOfOneMore('Vi skulle snedkerere en båd mere, og delene blev:')).toBe(false);
  });
});

it('a story below such a line is another one', () => {
  const first =
    'En skipper kom hver fredag og ville betale for en kop te, der var gratis. Jeg skrev ham en regning på nul kroner, og den hængte han op i styrehuset.';
  const second =
    'En pensioneret lærer rettede vores opslag med rød kuglepen. Jeg gav hende nøglen til tavlen, og siden har der ikke manglet et komma.';
  const text = `Kære alle\n\nHer er min:\n\n${first}\n\nDernæst en fra tavlen:\n\n${second}\n\nMvh\nLone Bak`;
  expect(toldIn({ from: 'Lone Bak <lone@huset.example>', text }).map((one) => one.text)).toEqual([
    first,
    second,
  ]);
});
