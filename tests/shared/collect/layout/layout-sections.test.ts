import { describe, expect, it } from 'vitest';
import {
  holdsSeveral,
  layoutOf,
  namesMore,
} from '../../../../shared/collect/layout/layout-sections.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';

const read = (text: string) => layoutOf(plainLines(text));
const told = (text: string) =>
  read(text)?.sections.map(({ author, lines }) => [
    author,
    lines
      .map((line) => line.text)
      .filter((line) => line !== '')
      .join(' '),
  ]);

const birds =
  'Jeg havde en dreng, der sang for fuglene hver morgen. En dag stod der fire andre ved hegnet og sang med.';
const lamp =
  'Vi havde glemt lygten på turen, og så lånte han os sin egen. Den har vi stadig, og han kommer og ser til den.';
const bread =
  'En pige ville kun spise skorper. Jeg gemte dem til hende i en dåse, og nu bager hun selv.';

describe('a document that several filled', () => {
  it('is parted by slips that count, whoever wrote them', () => {
    const text = `Sedler fra kassen\n\nSeddel 1\n${birds}\n\nSeddel 2\n${lamp}\n\nSeddel 3\n${bread}`;
    expect(told(text)).toEqual([
      ['', birds],
      ['', lamp],
      ['', bread],
    ]);
  });

  it('is parted by stars, and whoever says who tells has told it', () => {
    const text = `Fra inspirationsdagen\n\n* * *\n\nJeg hedder Karin og er nattevagt. ${birds}\n\n* * *\n\nMit navn er Torben, jeg er pedel. ${lamp}\n\n* * *\n\nTak for i dag!`;
    expect(told(text)?.map(([author]) => author)).toEqual(['Karin', 'Torben']);
  });

  it('has the initials of a meeting as the names of those who were there', () => {
    const text = `Referat\nTil stede: Karin Holm (KH), Bo Lund (BL), Lis Dam (LD)\n\n1. Siden sidst\nOvnen virker igen.\n\n2. Runde\nKH: ${birds}\n\nBL: ${lamp}\n\nLD: ${bread}\n\n3. Eventuelt\nIntet.`;
    expect(told(text)?.map(([author]) => author)).toEqual(['Karin Holm', 'Bo Lund', 'Lis Dam']);
  });

  it('keeps what stands around the texts apart from them', () => {
    const text = `Historier fra huset\n\nHer er jeres svar samlet, så vi kan læse dem sammen på mødet.\n\nSeddel 1\n${birds}\n\nSeddel 2\n${lamp}`;
    expect(
      read(text)
        ?.around.map((line) => line.text)
        .filter((line) => line !== ''),
    ).toEqual(['Her er jeres svar samlet, så vi kan læse dem sammen på mødet.']);
  });

  it.each([
    [
      'one story in paragraphs',
      `${birds}\n\nBagefter gik vi hjem, og han nynnede hele vejen.\n\nSiden har han sunget hver dag.`,
    ],
    ['an agenda', 'Dagsorden\n\n1. Velkomst\n2. Siden sidst\n3. Julefrokost\n4. Eventuelt'],
  ])('is none that is %s', (_, text) => {
    expect(read(text)).toBeNull();
  });

  it('holds several where two are named, and may be one person’s in parts where nobody is', () => {
    const several = read(
      `Historier\n\nKarin Holm:\n${birds}\n\nBo Lund:\n${lamp}\n\nLis Dam:\n${bread}`,
    );
    const nobodys = read(
      `Sedler fra kassen\n\nSeddel 1\n${birds}\n\nSeddel 2\n${lamp}\n\nSeddel 3\n${bread}`,
    );
    expect(several !== null && holdsSeveral(several)).toBe(true);
    expect(nobodys !== null && holdsSeveral(nobodys)).toBe(false);
  });

  it('tells of a text between two names whose it may be, the one it is given to first', () => {
    const text = `Sedler\n\nKarin Holm:\n${birds}\n\nSeddel 2\n${lamp}\nBo Lund\n\nSeddel 3\n${bread}`;
    const [first, second] = read(text)?.sections ?? [];
    expect(first?.tellers).toBeUndefined();
    expect(second?.tellers).toEqual(expect.arrayContaining(['Bo Lund', 'Karin Holm']));
    expect(second?.tellers?.[0]).toBe(second?.author);
  });

  it('names more people than rules saw only where it knows more of them', () => {
    const several = read(
      `Historier\n\nKarin Holm:\n${birds}\n\nBo Lund:\n${lamp}\n\nLis Dam:\n${bread}`,
    );
    const byRules = (...authors: string[]) =>
      authors.map((author) => ({ author, at: '', lines: [] }));
    expect(namesMore(several, byRules('Karin Holm', ''))).toBe(true);
    expect(namesMore(several, byRules('Karin Holm', 'Bo Lund', 'Lis Dam'))).toBe(false);
    expect(namesMore(null, [])).toBe(false);
  });
});
