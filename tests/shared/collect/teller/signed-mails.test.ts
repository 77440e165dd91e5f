import { describe, expect, it } from 'vitest';
import { namedMailbox } from '../../../../shared/collect/thread/mailbox.ts';
import { readIn, toldIn } from '../../../support/mail/told-in.ts';

const story =
  'Han kom hver torsdag med en kurv fuld af porrer. En dag fik han en grydeske af os, og siden har han lavet suppen.';
const to = 'Karla Toft <karla@huset.example>';
const ib = {
  from: 'Ib Mørch <ibmo@huset.example>',
  to,
  text: 'Tak for mailen, jeg skriver snart.',
};

describe('a mail that a secretary sent for another', () => {
  const from = namedMailbox('Åse Dam på vegne af Ib Mørch', 'aada@huset.example');
  const sent = (closing: string) =>
    toldIn({
      from: '',
      text: `Kære Karla\n\n${story}\n\n${closing}`,
      given: { head: { from, to: [], at: '2025-03-01T09:00', subject: '' } },
    }).map(({ author }) => author);

  it('is the other’s, unless the secretary signs it', () => {
    expect(sent('')).toEqual(['Ib Mørch']);
    expect(sent('Kh Ib')).toEqual(['Ib Mørch']);
    expect(sent('Kh Åse')).toEqual(['Åse Dam']);
  });
});

describe('a quoted mail whose head is missing', () => {
  const quoted = (signature: string) => {
    const own = `Kære Karla\n\n${story}\n\n${signature}`.replace(/^/gm, '> ');
    const text = `Se den her fra i går.\n\n${own}\n\nÅse`;
    return toldIn(ib, { from: 'Åse Dam <aada@huset.example>', to, text }).map(
      ({ author }) => author,
    );
  };

  it('is whose signature stands below it', () => {
    expect(quoted('Med venlig hilsen\nKaj Storm\nPædagog')).toEqual(['Kaj Storm']);
    expect(quoted('Kh Ib')).toEqual(['Ib Mørch']);
  });
});

describe('a mail that ends in another’s signature', () => {
  const told = (signature: string) =>
    readIn(ib, {
      from: 'Åse Dam <aada@huset.example>',
      to,
      text: `Kære Karla\n\n${story}\n\nVenlig hilsen\n${signature}`,
    }).tellings.map(({ author, doubts, tellers }) => [
      author.name,
      doubts,
      tellers.map(({ name }) => name),
    ]);

  it('is the other’s where the heap knows who it is, and is looked at where it does not', () => {
    expect(told('Ib Mørch')).toEqual([['Ib Mørch', [], []]]);
    expect(told('Kaj Storm')).toEqual([['Åse Dam', ['teller'], ['Åse Dam', 'Kaj Storm']]]);
    expect(told('Åse Dam')).toEqual([['Åse Dam', [], []]]);
  });
});
