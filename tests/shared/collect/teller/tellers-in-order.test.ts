import { describe, expect, it } from 'vitest';
import {
  tellersInOrder,
  withOrderApart,
} from '../../../../shared/collect/teller/tellers-in-order.ts';
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
    ['Den øverste er min, den nederste er Ellens.', ['', 'Ellen']],
    ['Den første her har Ellen skrevet, den næste er min egen.', ['Ellen', '']],
    ['Nr. 1 er fra Ellen, nr. 2 er fra mig selv.', ['Ellen', '']],
    ['Min historie står øverst, Jens’ står nedenunder.', ['', 'Jens']],
    ['Jeg har en selv, og bagefter kommer en, jeg fik af Ellen, som er på orlov.', ['', 'Ellen']],
    ['Her er først min egen, og nedenunder kommer en fra Ib Mørch.', ['', 'Ib Mørch']],
    ['Først min egen, derefter en lille en af Ellen Toft.', ['', 'Ellen Toft']],
    ['Her er tre: Ellens, Jens’ og min.', ['Ellen', 'Jens', '']],
    ['Jeg sender også Ellens, for hun sidder her. Først hendes, så min.', ['Ellen', '']],
    ['Jeg har Ibs med, han er på tur. Først hans og derefter min egen:', ['Ib', '']],
    ['Ellens hund er syg. Ib har skrevet. Først hans, så min:', ['Ib', '']],
    [
      'Jeg fik en fra Ib på Ellens kontor i går. Ib skrev den selv. Først hans, så min:',
      ['Ib', ''],
    ],
    ['Andreas har sendt en. Først hans, så min:', ['Andreas', '']],
    ['Jeg har lånt Ellens pc og fået en af Jens. Først hans, så min:', ['Jens', '']],
  ])('says %j', (leadIn, tellers) => {
    expect(tellersInOrder(leadIn)).toEqual(tellers);
  });

  it.each(['Ellen-', "A'"])('is told at once in a line of 200,000 signs of %j', (sign) => {
    const start = performance.now();
    expect(tellersInOrder(sign.repeat(200_000 / sign.length))).toBeNull();
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it.each([
    'Den første er lang, den anden er kort.',
    'Den ene er fra i går, den anden er fra i dag.',
    'Én fra Køkkenet og én fra Kontoret.',
    'Den første er min.',
    'Jeg har en selv, og bagefter kommer en gæst fra Odense.',
    'Jeg har en selv, men den er lang. Den om hunden er af Ellen.',
    'Jeg læste først Oles og så Ellens i går, og nu kommer min.',
    'Jeg skylder tre: Ellen, Jens og Ib.',
    'Kære Ellen\nMin står øverst.',
    'Vi var på Borgens kontor. Først hans, så min.',
    'Først hendes, så min.',
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

  it('parts several paragraphs where the second story was likeliest read to begin', () => {
    const paragraphs = [
      'Manden i kælderen havde ikke haft besøg i årevis. Jeg bankede på med et skema, og han spurgte, om jeg kunne lide domino.',
      'Vi spillede i en time. Skemaet blev fyldt ud mellem to omgange, og ugen efter stod der to kopper fremme.',
      'En pige på ni gemte sig, hver gang døren smækkede. Vi fandt ud af, at det lød som derhjemme.',
      'Så satte vi filt på karmen. Efter en måned smækkede hun den selv og grinede.',
    ];
    const text = `Hej alle\n\nFørst Ellens, så min.\n\n${paragraphs.join('\n\n')}\n\nMvh\nLone Bak`;
    expect(
      toldIn({ from: 'Lone Bak <lone@huset.example>', text }).map((told) => [
        told.author,
        told.text,
      ]),
    ).toEqual([
      ['Ellen', paragraphs.slice(0, 2).join(' | ')],
      ['Lone Bak', paragraphs.slice(2).join(' | ')],
    ]);
  });

  it('is no part of the first, however it was read', () => {
    const unit = (text: string) => ({
      text,
      isApart: true,
      markdown: null,
      isSignature: false,
      kind: 'story' as const,
    });
    const units = [unit('Den første er Ellens, den anden er min.'), unit('Han kom hver torsdag.')];
    expect(withOrderApart(units).map(({ kind }) => kind)).toEqual(['lead-in', 'story']);
    expect(withOrderApart(units.slice(1)).map(({ kind }) => kind)).toEqual(['story']);
  });
});
