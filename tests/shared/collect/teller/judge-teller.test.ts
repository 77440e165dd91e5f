import { describe, expect, it } from 'vitest';
import { readIn } from '../../../support/mail/told-in.ts';

const story =
  'Hun kom hver torsdag med en pose grønne æbler og satte sig ved vinduet.\n\nEn dag havde hun kniven med, og så skrællede vi dem alle sammen og lavede grød til hele gangen.';
const lone = 'Lone Bak <lone@huset.example>';
const grethe = 'Grethe Lund <grethe@huset.example>';
const call = {
  from: grethe,
  to: `${lone}, Ib Mørch <ib@huset.example>, Ellen Bisgaard <ellen@huset.example>, Hassan Ali <hassan@huset.example>`,
  subject: 'Historier',
  text: 'Kære alle\n\nSend mig jeres historier inden fredag.\n\nVenlig hilsen\nGrethe',
};

/** Whose the story is that Lone sends with words above and below it, and whether a person shall look at that. */
function told(above: string, below: string) {
  const text = `Kære Grethe\n\n${above}\n\n${story}\n\n${below}`;
  const { tellings } = readIn(call, { from: lone, to: grethe, subject: 'SV: Historier', text });
  expect(tellings).toHaveLength(1);
  return tellings.map(({ author, doubts }) => ({
    name: author.name,
    isUnsure: doubts.includes('teller'),
  }))[0];
}

describe('who told a story of which no rule says whose it is', () => {
  it.each([
    ['Det er Ellen, der har stået med det hele. Jeg har bare siddet ved tasterne.', 'Hilsen Lone'],
    ['Den lå på en serviet i mit skab, og skriften er Ellens.', 'Lone'],
    [
      'Her er den.',
      'Hilsen Lone\n\nPS. Alle roser går til Ellen, det er hende, der har oplevet det.',
    ],
  ])('is another by the words around it, or a person is asked: %j %j', (above, below) => {
    const found = told(above, below);
    expect(found?.name === 'Ellen Bisgaard' || found?.isUnsure).toBe(true);
  });

  it.each([
    ['Ellen synes, at jeg skal sende den her, så det gør jeg.', 'Hilsen Lone'],
    ['Ib, din om cyklen fik mig til at tænke på dengang, jeg lige var begyndt.', 'Lone'],
    ['Ellen har læst den igennem og rettet mine kommaer.', 'Lone'],
    ['Ib og Ellen var med den dag, men det er mig, der husker det.', 'Lone'],
    ['Så blev det alligevel til en. Tak for skubbet, Hassan.', 'Lone'],
  ])('is the sender beside the names of others: %j', (above, below) => {
    expect(told(above, below)).toEqual({ name: 'Lone Bak', isUnsure: false });
  });
});
