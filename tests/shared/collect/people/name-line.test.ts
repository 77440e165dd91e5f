import { describe, expect, it } from 'vitest';
import { isAgain, nameBefore, nameLineOf } from '../../../../shared/collect/people/name-line.ts';

const named = (text: string) => {
  const line = nameLineOf(text);
  return line === null ? null : `${line.name}|${line.rest}`;
};

describe('a line that names somebody', () => {
  it.each([
    ['CYKLEN (Lars H.)', 'Lars H.|CYKLEN'],
    ['Køleskabet (Mogens, hjemmevejleder)', 'Mogens|Køleskabet'],
    ['Slipset (ulæseligt navn, måske Hanne?)', 'Hanne|Slipset'],
    ['Opgangen (ingen navn på)', '|Opgangen'],
    ['Fra servietten (Hanne)', 'Hanne|'],
    ['/ Malene K., gul stue', 'Malene K.|'],
    ['Malene K.:', 'Malene K.|'],
    ['Malene K., gul stue:', 'Malene K.|'],
    ['(Jytte og Palle)', 'Jytte og Palle|'],
    ['Ligeledes Anna Holm', 'Anna Holm|'],
    ['Anna Holm, samme', 'Anna Holm|'],
    ['Anna Holm, praktikant på 3. årgang', 'Anna Holm|'],
  ])('%s', (text, line) => {
    expect(named(text)).toBe(line);
  });

  it.each(['Metoden (Feedback)', 'Telefon:', 'Samme:', 'Aftale:', 'Anna Holm, den 3. maj'])(
    'is none: %s',
    (text) => {
      expect(named(text)).toBeNull();
    },
  );

  const text = 'Der var en dreng, som sang for alle fuglene ude på hegnet hver eneste morgen.';

  it('may have a first name alone before a dash and a text', () => {
    expect(nameBefore(`Hanne – ${text}`)).toMatchObject({ name: 'Hanne', rest: text });
    expect(nameBefore(`Hanne fra køkkenet – ${text}`)).toMatchObject({ name: 'Hanne' });
    expect(nameBefore(`Rygterne – ${text}`)).toBeNull();
  });

  it('may have no more than a letter of the last name before a colon and a text', () => {
    expect(nameBefore(`Hanne B.: ${text}`)).toMatchObject({ name: 'Hanne B.', rest: text });
    expect(nameBefore(`Hanne B., pedel: ${text}`)).toMatchObject({ name: 'Hanne B.', rest: text });
  });

  it('may say that the same person told one more', () => {
    expect(['Ligeledes Anna', 'Anna, samme', 'Anna (igen)'].map(isAgain)).toEqual([
      true,
      true,
      true,
    ]);
    expect(isAgain('Anna Holm')).toBe(false);
  });

  it.each([' ', '(', ' - '])('is told at once in a line of 200,000 times %j', (sign) => {
    expect(nameLineOf(`Anna.${sign.repeat(200_000)}x`)).toBeNull();
    expect(isAgain(`Anna.${sign.repeat(200_000)}x`)).toBe(false);
  });
});
