import { describe, expect, test } from 'vitest';
import { readFieldTexts, withOtherNames } from '../../../build/anonymise/field-texts.ts';
import type { NamePool } from '../../../build/anonymise/name-pool.ts';
import { SeededRandom } from '../../../build/anonymise/random.ts';

const paragraphs = readFieldTexts(`# chat
hej ⟦PERSON:vibeke⟧, er du på ⟦ORG:bakkeskolen⟧ kl 4

⟦PERSON.nickname?:Mor Ole⟧ fra ⟦PLACE:Hobro⟧ er ⟦AGE:61⟧
# note
⟦PERSON.break:Karen
Toft⟧ kom.
`);
const marked = ({ text, names }: (typeof paragraphs)[number] | ReturnType<typeof withOtherNames>) =>
  names.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
const always = (name: string) => () => name;
const pool: NamePool = {
  first: always('Inga'),
  surname: always('Vad'),
  full: always('Inga Vad'),
  initials: always('I.V.'),
  nickname: always('Krumme'),
  commonWord: always('Sol'),
  place: always('Tårs'),
  organisation: always('Vadskolen'),
};

describe('a text of the field', () => {
  test('is read by paragraph, with the names that the tagger learns', () => {
    expect(paragraphs.map(marked)).toEqual([
      ['PER vibeke', 'ORG bakkeskolen'],
      ['PER Mor Ole', 'LOC Hobro'],
      ['PER Karen\nToft'],
    ]);
    expect(paragraphs[1]?.text).toBe('Mor Ole fra Hobro er 61');
  });

  test('is told with other names of the same kind, in small letters where those were', () => {
    const told = paragraphs.map((each) => withOtherNames(each, pool, new SeededRandom(1), 0));
    expect(told.map(marked)).toEqual([
      ['PER inga', 'ORG vadskolen'],
      ['PER Krumme', 'LOC Tårs'],
      ['PER Karen\nToft'],
    ]);
    expect(told[0]?.text).toBe('hej inga, er du på vadskolen kl 4');
  });

  test('keeps all its own names where it shall', () => {
    const [first] = paragraphs;
    if (first === undefined) throw new Error('There is no text');
    expect(withOtherNames(first, pool, new SeededRandom(1), 1).text).toBe(first.text);
  });
});
