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

  it('is its sender’s where that is a person, whoever signed in the middle', () => {
    const told = toldIn({ from: 'Ellen Toft <et@solgaarden.example>', text: both });
    expect([...new Set(told.map(({ author }) => author))]).toEqual(['Ellen Toft']);
  });

  it('is one with a letter in it where its sender closes it', () => {
    const letter = `Hej alle\n\n${first} I går lå der et brev i kurven:\n\nTak for suppen. Den smager af min mors.\n\nMange hilsner\nIb Mørch\nPedel\n\nBrevet hænger nu på vores tavle, og han smiler, hver gang han går forbi det.\n\nKh\nEllen Toft`;
    expect(
      toldIn({ from: 'Ellen Toft <et@solgaarden.example>', text: letter }).map(
        ({ author }) => author,
      ),
    ).toEqual(['Ellen Toft']);
  });
});

describe('a mail that its sender and a colleague of the heap signed', () => {
  const long = (text: string) =>
    `${text} Siden har vi gjort det sådan hver eneste uge, og det går bedre, end nogen af os havde turdet tro.`;
  const [own, other] = [long(first), long(second)];
  const authors = (text: string) =>
    toldIn(
      { from: 'Ib Mørch <ibmo@huset.example>', text: 'Tak for mailen, jeg skriver snart.' },
      { from: 'Ellen Toft <elto@huset.example>', text },
    ).map((told) => [told.author, told.text]);

  it('holds what each of them told, whoever stands first', () => {
    expect(authors(`Kære alle\n\n${own}\n\nMvh Ellen\n\n${other}\n\nMvh Ib`)).toEqual([
      ['Ellen Toft', own],
      ['Ib Mørch', other],
    ]);
    expect(authors(`Hej alle\n\n${own}\n\nMvh Ib Mørch\n\n${other}\n\nMvh Ellen Toft`)).toEqual([
      ['Ib Mørch', own],
      ['Ellen Toft', other],
    ]);
  });

  it('is the sender’s where a line leads to what the colleague wrote, or that is short', () => {
    const cited = `Hej alle\n\n${own} Bente skrev:\n\n${other}\n\nMvh Ib\n\n${own}\n\nMvh Ellen`;
    expect(authors(cited).every(([name]) => name === 'Ellen Toft')).toBe(true);
    const note = `Hej alle\n\nTak for hjælpen med suppen.\n\nMvh Ib\n\n${own}\n\nMvh Ellen`;
    expect(authors(note).map(([name]) => name)).toEqual(['Ellen Toft']);
  });
});
