import { describe, expect, it } from 'vitest';
import { toldIn } from '../../../support/mail/told-in.ts';

const first =
  'Han kom hver torsdag med en kurv fuld af porrer. En dag fik han en grydeske af os, og siden har han lavet suppen.';
const second =
  'En pige på ni pudsede cykler i skuret. Jeg spurgte, hvis de var. Det vidste hun ikke, og så gav hun mig den røde.';
const both = `Hej alle\n\n${first}\n\nMange hilsner\nIb Mørch\nPedel\n\n${second}\n\nKh\nEllen Toft`;

describe('a mail from a box that several share', () => {
  it('holds what each of them signed', () => {
    expect(
      toldIn({ from: 'Solgaarden <post@solgaarden.example>', text: both }).map((told) => [
        told.author,
        told.text,
      ]),
    ).toEqual([
      ['Ib Mørch', first],
      ['Ellen Toft', second],
    ]);
  });

  it('is one with a letter in it where its sender closes it', () => {
    expect(
      toldIn({ from: 'Ellen Toft <et@solgaarden.example>', text: both }).map(
        ({ author }) => author,
      ),
    ).toEqual(['Ellen Toft']);
  });
});
