import { describe, expect, it } from 'vitest';
import type { PartKind } from '../../../../shared/collect/parts/part.ts';
import { People } from '../../../../shared/collect/people/people.ts';
import { questionOf } from '../../../../shared/collect/teller/teller-question.ts';
import type { Told } from '../../../../shared/collect/teller/told.ts';
import { unknownHead } from '../../../../shared/collect/thread/header-block.ts';

const author = { name: 'Lone Bak', address: 'lone@huset.example' };
const known = ['Lone Bak', 'Ib Mørch', 'Ellen Bisgaard'];
const head = { ...unknownHead, from: author, to: [{ name: 'Ellen Bisgaard', address: '' }] };
const units = (...parts: readonly (readonly [PartKind, string])[]) =>
  parts.map(([kind, text]) => ({ kind, text, markdown: null, isApart: true, isSignature: false }));

function asked(message: ReturnType<typeof units>, said: Partial<Told> = {}, sender = author) {
  const told = { author: sender, at: '', units: message, by: '', ...said };
  return questionOf(
    { units: message, led: [], told },
    { author: sender, head, people: new People(), known },
  );
}

describe('the question who told a story', () => {
  it('is asked of its sender first, and of everybody who is named around it', () => {
    const { candidates, ruled } = asked(
      units(
        ['lead-in', 'Kære Ellen. Ib gav mig den, og Ib Mørch er pedel her.'],
        ['story', 'Ib kom med en pose æbler til Kaj.'],
        ['closing', 'Hilsen Lone'],
      ),
    );
    expect(candidates.map((one) => [one.name, one.mentions.length])).toEqual([
      ['', 1],
      ['Ellen Bisgaard', 1],
      ['Ib Mørch', 2],
    ]);
    expect(candidates.map((one) => [one.isAddressed, one.isInStory, one.ruled])).toEqual([
      [false, false, 'sender'],
      [true, false, ''],
      [false, true, ''],
    ]);
    expect(ruled).toBe(0);
  });

  it('is asked of whom the rules found, however that person is named', () => {
    const message = units(['lead-in', 'Her er den.'], ['story', 'Hun kom med en pose æbler.']);
    const found = { author: { name: 'Ib Mørch', address: '' }, by: 'behalf' };
    const { candidates, ruled } = asked(message, found);
    expect(candidates.map(({ name }) => name)).toEqual(['', 'Ib Mørch']);
    expect(ruled).toBe(1);
  });

  it('is put at once where a line of 200,000 signs says the same names', () => {
    const message = units(
      ['lead-in', 'Ellen B. '.repeat(22_000)],
      ['story', 'Hun kom med en pose æbler.'],
      ['afterword', 'Ellen B. '.repeat(22_000)],
    );
    const start = performance.now();
    expect(asked(message).candidates.map(({ name }) => name)).toEqual(['', 'Ellen Bisgaard']);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('has one person for two where a mailbox or a line says before the name what somebody works as', () => {
    const message = units(
      ['lead-in', 'Chauffør Ib afleverede den.'],
      ['story', 'Hun kom.'],
      ['closing', 'Hilsen Lone'],
    );
    const { candidates } = asked(message, {}, { ...author, name: 'Sekretær Lone Bak' });
    expect(candidates.map(({ name }) => name)).toEqual(['', 'Ib Mørch']);
  });

  it('has the sender for who writes from a mailbox of another name', () => {
    const message = units(['lead-in', 'Det er Kaj, der skriver.'], ['story', 'Hun kom.']);
    const { ruled } = asked(message, { author: { ...author, name: 'Kaj' }, by: 'guest' });
    expect(ruled).toBe(0);
  });

  it('asks of the sender what the words around it say, and whether the mailbox bears another name', () => {
    const message = units(
      ['lead-in', 'Ib Mørch var der også, men min er fra skolen.'],
      ['story', 'Hun kom.'],
    );
    const other = units(['lead-in', 'Ib Mørch har skrevet den.'], ['story', 'Hun kom.']);
    const [one, two] = [asked(message).features[0] ?? [], asked(other).features[0] ?? []];
    expect(one.filter((feature) => !two.includes(feature)).length).toBeGreaterThan(5);
    const told = { author: { ...author, name: 'Kaj Dam' }, at: '', units: message, by: '' };
    const signed = questionOf(
      { units: message, led: [], told },
      { author: told.author, head, people: new People(), known },
    );
    expect(signed.candidates.map(({ isSigned }) => isSigned)).toEqual([true, false]);
    expect(asked(message).candidates.map(({ isSigned }) => isSigned)).toEqual([false, false]);
  });

  it('passes over what is no sentence, and over more names than stand around a story', () => {
    const list = Array.from({ length: 400 }, (_, at) => `Ib Mørch${'x'.repeat(at % 7)}`).join(' ');
    const many = units(
      ['lead-in', list],
      ['story', 'Hun kom.'],
      ['afterword', 'Hils Ellen. '.repeat(200)],
    );
    const mentions = asked(many).candidates.flatMap((one) => one.mentions);
    expect(mentions.every(({ around }) => around.place === 'below')).toBe(true);
    expect(mentions.length).toBeLessThanOrEqual(60);
  });
});
