import { describe, expect, it } from 'vitest';
import type { PartKind } from '../../../../shared/collect/parts/part.ts';
import { People } from '../../../../shared/collect/people/people.ts';
import type { TellerJudge } from '../../../../shared/collect/teller/judge-teller.ts';
import { ruledJudge } from '../../../../shared/collect/teller/judge-teller.ts';
import { tellersOf } from '../../../../shared/collect/teller/tellers-of.ts';
import { unknownHead } from '../../../../shared/collect/thread/header-block.ts';
import type { Mailbox } from '../../../../shared/collect/thread/mailbox.ts';

const author = { name: 'Lone Bak', address: 'lone@huset.example' };
const context = {
  author,
  head: { ...unknownHead, from: author, at: '2025-03-01T09:00' },
  people: new People(),
  known: ['Lone Bak', 'Ib Mørch'],
};
const unit = (kind: PartKind, text: string) => ({
  kind,
  text,
  markdown: null,
  isApart: true,
  isSignature: false,
});
const first = [unit('lead-in', 'Ib gav mig den.'), unit('story', 'Hun kom med en pose æbler.')];
const second = [unit('lead-in', 'Og så en fra Kaj Holt:'), unit('story', 'Han gik en tur.')];
const third = [unit('lead-in', 'Og en til.'), unit('story', 'Hun sang.')];
const ruled = { author, at: '2025-03-01T09:00', units: [...first, ...second, ...third], by: '' };
/** Takes the last candidate, and is in doubt where there are several. */
const lastJudge: TellerJudge = ({ candidates }) =>
  candidates.map((_, at) => (at === candidates.length - 1 ? 0.7 : 0.3 / (candidates.length - 1)));

const namesOf = (boxes: readonly Mailbox[]) => boxes.map(({ name }) => name);

describe('whose the stories of a message are', () => {
  it('is asked for each by itself, and the others go with the first unless a line says whose they are', () => {
    const told = tellersOf([first, second, third], ruled, context, lastJudge);
    expect(told.map((one) => [one.author.name, one.isFirst, namesOf(one.tellers)])).toEqual([
      ['Ib Mørch', true, ['Ib Mørch', 'Lone Bak']],
      ['Kaj Holt', false, []],
      ['Ib Mørch', false, ['Ib Mørch', 'Lone Bak']],
    ]);
    expect(told.map(({ units }) => units)).toEqual([first, second, third]);
  });

  it('is said by a byline of the last alone', () => {
    const credited = [...second.slice(1), unit('afterword', '(Fortalt af Kaj Holt, han ved det)')];
    const byline = { ...ruled, author: { name: 'Kaj Holt', address: '' }, by: 'byline' };
    const told = tellersOf([first.slice(1), credited], byline, context, ruledJudge);
    expect(told.map((one) => one.author.name)).toEqual(['Lone Bak', 'Kaj Holt']);
  });

  it('is as the rules say where nothing else is asked', () => {
    const told = tellersOf([first, second, third], ruled, context, ruledJudge);
    expect(told.map((one) => [one.author.name, namesOf(one.tellers)])).toEqual([
      ['Lone Bak', []],
      ['Kaj Holt', []],
      ['Lone Bak', []],
    ]);
  });
});
