import { describe, expect, it } from 'vitest';
import { unknownHead } from '../../../../shared/collect/thread/header-block.ts';
import { nodesOf } from '../../../../shared/collect/thread/mail-node.ts';
import { ownText } from '../../../../shared/collect/thread/own-text.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';
import { splitMail } from '../../../../shared/collect/thread/split-mail.ts';

/** Who wrote what in a mail, outermost first: `name <address> at | text`. */
function messagesIn(text: string): readonly string[] {
  return nodesOf(splitMail(plainLines(text), unknownHead)).map(({ head, pieces }) => {
    const who = `${head.from.name} <${head.from.address}> ${head.at}`;
    return `${who} | ${ownText(pieces).replace(/\n+/g, '/')}`;
  });
}

describe('a quoted message is found', () => {
  it.each([
    [
      'below the header of Outlook',
      'Svar\n\nFra: Holm, Anna <ah@by.dk>\nSendt: 6. oktober 2025 08:12\nTil: Bo <bo@by.dk>\nEmne: Prøve\n\nSpørgsmål',
      ['Anna Holm <ah@by.dk> 2025-10-06T08:12 | Spørgsmål'],
    ],
    [
      'below a line that says from whom it was forwarded',
      'Svar\n\nVideresendt besked fra Anna Holm <ah@by.dk>:\n\nSpørgsmål',
      ['Anna Holm <ah@by.dk>  | Spørgsmål'],
    ],
    [
      'below a header without an empty line after it, whose addressees are broken over lines',
      'Svar\n\nFra: Anna Holm <ah@by.dk>\nDato: torsdag, 28. oktober 2021 kl. 12.06\nTil: Bo Dam <bo@by.dk>,\nDorte Lund <dl@by.dk>\nEmne: Prøve\nSpørgsmål',
      ['Anna Holm <ah@by.dk> 2021-10-28T12:06 | Spørgsmål'],
    ],
    [
      'behind marks, below an attribution on two lines',
      'Svar\n\nDen ons. 27. okt. 2021 kl. 09.31 skrev Tor Dam <\ntd@by.dk>:\n\n> Spørgsmål\n> med to linjer',
      ['Tor Dam <td@by.dk> 2021-10-27T09:31 | Spørgsmål/med to linjer'],
    ],
    [
      'behind marks, where the rest of the attribution stands one mark too low',
      'Svar\n\n> Min\n>\n> > On 3 Jun 2025, at 08.50, Ditte Vang-Olsen\n> <dv@by.dk> wrote:\n> >\n> > Spørgsmål',
      [' <>  | Min', 'Ditte Vang-Olsen <dv@by.dk> 2025-06-03T08:50 | Spørgsmål'],
    ],
    [
      'where Zoho says so in Danish',
      'Svar\n\n---- Den man., 03 mar. 2025 10:12:00 +0100 Anna Holm <ah@by.dk> skrev ----\n\nSpørgsmål',
      ['Anna Holm <ah@by.dk> 2025-03-03T10:12 | Spørgsmål'],
    ],
    [
      'where the attribution itself is quoted',
      'Svar\n\n> Den 26. okt. 2021 kl. 14.25 skrev Anna Holm <ah@by.dk>:\n> \n> \ufeffSpørgsmål',
      ['Anna Holm <ah@by.dk> 2021-10-26T14:25 | Spørgsmål'],
    ],
    [
      'where it is indented',
      'Svar\n\nD. 28/10/2021 12.46 skrev "Anna Holm" <ah@by.dk>:\n\n    Spørgsmål\n\n    mere',
      ['Anna Holm <ah@by.dk> 2021-10-28T12:46 | Spørgsmål/mere'],
    ],
    [
      'below an English attribution',
      'Svar\n\nOn Mon, Mar 3, 2025 at 2:15 PM Anna Holm <ah@by.dk> wrote:\n> Spørgsmål',
      ['Anna Holm <ah@by.dk> 2025-03-03T14:15 | Spørgsmål'],
    ],
    [
      'between the marks of GroupWise',
      'Svar\n\n>>> Anna Holm <ah@by.dk> 03-03-2025 14:15 >>>\nSpørgsmål',
      ['Anna Holm <ah@by.dk> 2025-03-03T14:15 | Spørgsmål'],
    ],
    [
      'between the marks of GroupWise, without an address',
      'Svar\n\n>>> "Anna Holm" 3. marts 2025 14:15 >>>\nSpørgsmål',
      ['Anna Holm <> 2025-03-03T14:15 | Spørgsmål'],
    ],
    [
      'below the header of eM Client, whose keys have no colon',
      'Svar\n\n------ Oprindelig meddelelse ------\nFra "Anna Holm" <ah@by.dk>\nTil "Bo" <bo@by.dk>\nDato 03-03-2025 14:15:22\nEmne Prøve\n\nSpørgsmål',
      ['Anna Holm <ah@by.dk> 2025-03-03T14:15 | Spørgsmål'],
    ],
    [
      'below a header on one line',
      'Svar\n\nFra: Anna Holm <ah@by.dk> Sendt: 3. marts 2025 14:15 Til: Bo <bo@by.dk> Emne: Prøve\n\nSpørgsmål',
      ['Anna Holm <ah@by.dk> 2025-03-03T14:15 | Spørgsmål'],
    ],
    [
      'below a header that has lost its date',
      'Svar\n\nFra: Anna Holm <ah@by.dk>\nTil: Bo <bo@by.dk>\nEmne: Prøve\n\nSpørgsmål',
      ['Anna Holm <ah@by.dk>  | Spørgsmål'],
    ],
    [
      'below the mark of Lotus Notes and a header',
      'Svar\n\n-----Anna Holm skrev: -----\nTil: Bo <bo@by.dk>\nFra: Anna Holm\nDato: 03/03/2025 14:15\nEmne: Prøve\n\nSpørgsmål',
      ['Anna Holm <> 2025-03-03T14:15 | Spørgsmål'],
    ],
    [
      'below such a mark alone',
      'Svar\n\n---- Anna Holm skrev ----\n\nSpørgsmål',
      ['Anna Holm <>  | Spørgsmål'],
    ],
    [
      'below a day that Evolution writes with spaces',
      'Svar\n\nman, 03 03 2025 kl. 14:15 +0100, skrev Anna Holm:\n> Spørgsmål',
      ['Anna Holm <> 2025-03-03T14:15 | Spørgsmål'],
    ],
    [
      'below the mark of a telephone and a header',
      'Svar\n\n----- Reply message -----\nFra: "Anna Holm" <ah@by.dk>\nTil: "Bo" <bo@by.dk>\nEmne: Prøve\nDato: man., mar. 3, 2025 14:15\n\nSpørgsmål',
      ['Anna Holm <ah@by.dk> 2025-03-03T14:15 | Spørgsmål'],
    ],
    [
      'right below a name and nothing more',
      'Svar\n\nAnna Holm skrev:\n> Spørgsmål',
      ['Anna Holm <>  | Spørgsmål'],
    ],
    [
      'below a time with a zone and the name',
      'Svar\n\n2025-03-03 14:15 GMT+01:00 Anna Holm <ah@by.dk>:\n\n> Spørgsmål',
      ['Anna Holm <ah@by.dk> 2025-03-03T14:15 | Spørgsmål'],
    ],
    [
      'behind the initials of who is quoted',
      'Svar\n\nAH> Spørgsmål\nAH> med to linjer',
      [' <>  | Spørgsmål/med to linjer'],
    ],
  ])('%s', (_how, text, quoted) => {
    expect(messagesIn(text)).toEqual([' <>  | Svar', ...quoted]);
  });

  it('within another, each under its own author', () => {
    const text =
      'Tre\n\nDen 03-10-2016 kl. 14:32 skrev Bo Dam:\n> To\n>\n> Den 02-10-2016 kl. 10:00 skrev Anna Holm:\n>> En';
    expect(messagesIn(text)).toEqual([
      ' <>  | Tre',
      'Bo Dam <> 2016-10-03T14:32 | To',
      'Anna Holm <> 2016-10-02T10:00 | En',
    ]);
  });

  it('around answers that stand between its lines', () => {
    const text =
      'Den 03-10-2016 kl. 14:32 skrev Bo Dam:\n> Hvem?\n\nEn mand.\n\n> Hvad?\n\nEn tur.';
    expect(messagesIn(text)).toEqual([
      ' <>  | En mand./En tur.',
      ' <>  | ',
      'Bo Dam <> 2016-10-03T14:32 | Hvem?/Hvad?',
    ]);
  });

  it('to a depth of fifty and more', () => {
    const deep = Array.from(
      { length: 80 },
      (_, at) =>
        `Fra: P${at} <p${at}@by.dk>\nSendt: 6. oktober 2025 08:12\nTil: Q <q@by.dk>\nEmne: X\n\nTekst ${at}\n`,
    ).join('\n');
    expect(messagesIn(`Svar\n\n${deep}`)).toHaveLength(81);
  });
});

describe('nothing is cut', () => {
  it.each([
    'Så skrev jeg:\n\nFra: mig\nTil: dig\nEmne: ingenting\n\nog hun kom.',
    'Den 24. december skrev en af mine drenge til mig: “Er du der?”\n\nDet var jeg.',
    'Der lå en seddel:\n\nDen 24. december skrev din bror:\nKom hjem.\n\nOg så tog han toget.',
    'Jeg gemte hans breve.\n\nDen 9. maj 2021 skrev han:\n\nKom hjem.\n\nOg så tog jeg toget.',
    '- Kommer du? spurgte han.\n- Ja, sagde jeg.\n\n____\n\nÅret efter kom han igen.',
    'I brevet stod der:\n\nMed venlig hilsen din ven\n\nog det blev hængende.',
  ])('where a story only looks like a mail: %j', (text) => {
    expect(messagesIn(text)).toHaveLength(1);
  });
});

describe('lines that a mail program broke', () => {
  it('get the mark back that they lost', () => {
    const text =
      '> > Vi har en pige på stuen, som ikke talte et ord dansk, da hun kom til os i\n> august måned.\n> >\n> > Nu taler hun.';
    expect(plainLines(text).map(({ depth }) => depth)).toEqual([2, 2, 2, 2]);
  });

  it('whose line was broken before a colon, and tells of no writer', () => {
    const text =
      '> Vi samler historier fra hele huset og vil gerne have, at alle er\nmed. Svar på det her:\n>\n> Hvem mødte du?';
    expect(plainLines(text).map(({ depth }) => depth)).toEqual([1, 1, 1, 1]);
  });

  it('are joined where the text flows, within their quote, and the mark of a signature is left', () => {
    const text = 'En lang \nlinje\n> et \n> citat\n-- \nAnna';
    expect(
      plainLines(text, { isFlowed: true }).map((line) => `${line.depth} ${line.text}`),
    ).toEqual(['0 En lang linje', '1 et citat', '0 --', '0 Anna']);
  });
});

describe('what stands below a quote whose lines have marks under a header', () => {
  const head =
    '-----Oprindelig meddelelse-----\nFra: Anna Holm <ah@by.dk>\nSendt: 3. marts 2025 10:12\nTil: Bo Dam\nEmne: Prøve\n\n> Spørgsmål\n>\n> Anna\n\n';

  it('is its quoter’s answer', () => {
    expect(messagesIn(`${head}Her er mit svar.\n\nHilsen\nBo`)).toEqual([
      ' <>  | Her er mit svar./Hilsen/Bo',
      'Anna Holm <ah@by.dk> 2025-03-03T10:12 | Spørgsmål/Anna',
    ]);
  });

  it('is the quoted one’s own, who signed it', () => {
    const [first = ''] = messagesIn(`${head}Det var mit svar på mit eget.\n\nHilsen\nAnna Holm`);
    expect(first).not.toContain('mit eget');
  });
});
