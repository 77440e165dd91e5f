import { describe, expect, it } from 'vitest';
import { tellersInOrder } from '../../../../shared/collect/teller/tellers-in-order.ts';
import { toldIn } from '../../../support/mail/told-in.ts';

describe('whose two stories are', () => {
  it.each([
    ['Her er to. Den første er min, den anden er Ib Mørchs:', ['', 'Ib Mørch']],
    ['Den ene er fra Ellen, og den anden har Ib Mørch lånt mig:', ['Ellen', 'Ib Mørch']],
    ['Du får én fra mig og én fra Ellen Toft.', ['', 'Ellen Toft']],
    ['Det første er skrevet af Ellen, det andet er mit:', ['Ellen', '']],
    ['Først min, så Ellens:', ['', 'Ellen']],
    ['To fra nattevagten, først Ib Mørch og derefter undertegnede.', ['Ib Mørch', '']],
    ['Den første er min, den anden har Jens:', ['', 'Jens']],
  ])('says %j', (leadIn, tellers) => {
    expect(tellersInOrder(leadIn)).toEqual(tellers);
  });

  it.each([
    'Den første er lang, den anden er kort.',
    'Den ene er fra i går, den anden er fra i dag.',
    'Én fra Køkkenet og én fra Kontoret.',
    'Den første er min.',
  ])('does not say %j', (leadIn) => {
    expect(tellersInOrder(leadIn)).toBeNull();
  });

  it('parts two paragraphs of which nothing else says that they are two', () => {
    const first =
      'Han kom hver torsdag med en kurv fuld af porrer. En dag fik han en grydeske af os.';
    const second =
      'En pige på ni pudsede cykler i skuret. Jeg spurgte, hvis de var. Det vidste hun ikke, og så gav hun mig den røde.';
    const text = `Hej alle\n\nFørst Ellens, så min:\n\n${first}\n\n${second}\n\nMvh\nLone Bak`;
    expect(
      toldIn({ from: 'Lone Bak <lone@huset.example>', text }).map((told) => [
        told.author,
        told.text,
      ]),
    ).toEqual([
      ['Ellen', first],
      ['Lone Bak', second],
    ]);
  });

  it('is told in the order of the lead-in', () => {
    const first =
      'Han kom hver torsdag med en kurv fuld af porrer. En dag fik han en grydeske af os.';
    const second =
      'En pige på ni pudsede cykler i skuret. Jeg spurgte, hvis de var. Det vidste hun ikke, og så gav hun mig den røde.';
    const text = `Hej alle\n\nHer er to små historier. Den første er min, den anden er Ib Mørchs:\n\n${first}\n\n${second}\n\nMvh\nLone Bak`;
    expect(
      toldIn({ from: 'Lone Bak <lone@huset.example>', text }).map((told) => [
        told.author,
        told.text,
      ]),
    ).toEqual([
      ['Lone Bak', first],
      ['Ib Mørch', second],
    ]);
  });
});
