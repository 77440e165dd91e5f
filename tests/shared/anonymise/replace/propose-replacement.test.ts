import { describe, expect, it } from 'vitest';
import type { Finding, FindingType } from '../../../../shared/anonymise/finding.ts';
import { genderBeside } from '../../../../shared/anonymise/replace/gender-beside.ts';
import { mentionsOf } from '../../../../shared/anonymise/replace/mentions.ts';
import { genderOf } from '../../../../shared/anonymise/replace/name-kind.ts';
import {
  proposeReplacement,
  replacementBy,
} from '../../../../shared/anonymise/replace/propose-replacement.ts';
import { replaceInText } from '../../../../shared/anonymise/replace/replace-in-text.ts';
import type { ReplacingContext } from '../../../../shared/anonymise/replace/replacement.ts';
import { newLibraryRules } from '../../../../shared/domain/house-rules.ts';

const context = (text: string, more: Partial<ReplacingContext> = {}): ReplacingContext => ({
  rules: newLibraryRules,
  seed: '01HZZZZZZZZZZZZZZZZZZZZZZZ',
  texts: [text],
  avoided: [],
  pseudonyms: [],
  ...more,
});

/** A text in which everything of one thing is replaced as proposed. */
function replaced(
  type: FindingType,
  forms: readonly string[],
  text: string,
  more: Partial<ReplacingContext> = {},
): string {
  const thing = { type, name: forms[0] ?? '', forms };
  const proposal = proposeReplacement(thing, context(text, more));
  const found = mentionsOf(text, forms).map(
    ({ start, end, form }): Finding => ({
      ...{ start, end, type, text: form },
      ...{ certainty: 'found', reason: 'form', suggestion: '' },
    }),
  );
  return proposal === null ? text : replaceInText(text, proposal, type, found).text;
}

describe('a person', () => {
  const forms = ['Sofie Holm', 'Sofie', 'Sofies', 'SOFIE', 'S.H.', 'Holm'];
  const thing = { type: 'PERSON', name: 'Sofie Holm', forms } as const;
  const text = 'Sofie Holm kom. Sofies mor ringede. SOFIE! S.H. lo. Frøken Holm.';

  it('gets one pseudonym in every form, with genitive, capitals and initials', () => {
    const proposal = proposeReplacement(thing, context(text));
    const name = proposal?.text ?? '';
    const to = (form: string) => proposal?.words.find(({ from }) => from === form)?.to ?? '';
    expect(name).toMatch(/^\p{Lu}\p{Ll}+$/u);
    expect(to('Sofie')).toBe(name);
    expect(to('Sofies')).toMatch(new RegExp(`^${name}[s’]$`));
    expect(to('SOFIE')).toBe(name.toUpperCase());
    expect(to('Holm')).not.toMatch(/Holm/);
    expect(to('S.H.')).toBe(`${name[0]}.${to('Holm')[0]}.`);
  });

  it('is called nothing that stands in the story, among contributors or in the original', () => {
    const names = new Set<string>();
    for (let count = 0; count < 40; count += 1) {
      const proposal = proposeReplacement(thing, context(text, { avoided: [...names] }));
      const name = proposal?.text ?? '';
      expect(names.has(name)).toBe(false);
      expect(name).not.toBe('Sofie');
      names.add(name);
    }
  });

  it('keeps the pseudonym that was given before', () => {
    const pseudonyms = [{ from: 'Sofie', to: 'Ellen' }];
    expect(proposeReplacement(thing, context(text, { pseudonyms }))?.text).toBe('Ellen');
  });

  it('does not tell by its choice what the name was', () => {
    const [one, two] = ['Ulrikka', 'Yrsa'].map(
      (name) =>
        proposeReplacement({ type: 'PERSON', name, forms: [name] }, context('Hun kom.'))?.text,
    );
    expect(one).toBe(two);
  });

  it.each([
    ['Jens', 'Jens’ bil holdt der.', /^\p{Lu}\p{Ll}+s bil holdt der\.$|^\p{Lu}\p{Ll}+s’ bil/u],
    ['Anders', "Anders' mor kom.", /^\p{Lu}\p{Ll}+(?:s|s’) mor kom\.$/u],
  ])('%s keeps a genitive that is an apostrophe alone', (name, text, expected) => {
    const told = replaced('PERSON', [name], text);
    expect(told).toMatch(expected);
    expect(told).not.toContain(name);
  });

  it.each([
    ['Birgit', 'female'],
    ['Jeppe', 'male'],
    ['Amina', 'female'],
    ['Yusuf', 'male'],
    ['Oksana', 'female'],
  ] as const)('%s gets a name of the same gender', (name, gender) => {
    const pseudonym = proposeReplacement({ type: 'PERSON', name, forms: [name] }, context('Kom.'));
    expect(genderOf(pseudonym?.text ?? '', [])).toBe(gender);
  });

  it.each([
    ['female', 'Vi mødte Lukas og Lukas’ kone Andre. Han lo.'],
    ['female', 'Andre, hans kone, kom med.'],
    ['female', 'Andre er min veninde.'],
    ['female', 'Hans mor (Andre) ringede.'],
    ['male', 'Hendes lillebror Andre sov.'],
    ['male', 'Hendes mand, Andre, kom.'],
    ['male', 'Vi så Andre, som er hans yngste søn.'],
  ])('is %s where the words beside the name say so: %s', (gender, text) => {
    expect(genderBeside(['Andre'], [text])).toBe(gender);
    const thing = { type: 'PERSON', name: 'Andre', forms: ['Andre'] } as const;
    const pseudonym = proposeReplacement(thing, context(text));
    expect(genderOf(pseudonym?.text ?? '', [])).toBe(gender);
  });

  it.each([
    'Hans kæreste Andre lo.',
    'Vores formand Andre lo.',
    'Andre, min søster Ida og jeg gik.',
    'Hans kone kom, og Andre lo.',
  ])('is neither where they do not: %s', (text) => {
    expect(genderBeside(['Andre'], [text])).toBeNull();
  });

  it('takes the gender of an unknown name from the pronouns that follow it', () => {
    const texts = ['Mumlo kom for sent. Hun satte sig.'];
    const unknown = { type: 'PERSON', name: 'Mumlo', forms: ['Mumlo'] } as const;
    expect(proposeReplacement(unknown, context('', { texts }))?.text).toMatch(/[aety]$|n$/);
    const male = ['Mumlo kom for sent. Han satte sig.'];
    expect(proposeReplacement(unknown, context('', { texts: male }))?.text).not.toBe(
      proposeReplacement(unknown, context('', { texts }))?.text,
    );
  });

  it('is called what a person writes, in every form', () => {
    const ida = replacementBy(thing, 'Ida', [text]);
    expect(replaceInText(text, ida, 'PERSON', []).text).toBe(
      'Ida kom. Idas mor ringede. IDA! I.I. lo. Frøken Ida.',
    );
  });

  it('may be worded otherwise as a whole', () => {
    const girl = replacementBy({ ...thing, forms: ['Sofie'] }, 'en af pigerne', [text]);
    expect(replaceInText('Sofie kom.', girl, 'PERSON', []).text).toBe('En af pigerne kom.');
  });
});

describe('a person by a description', () => {
  const rules = { ...newLibraryRules, names: 'descriptions' } as const;

  it('is called the same again, also when somebody else of the kind was replaced meanwhile', () => {
    const pseudonyms = [
      { from: 'Birgit', to: 'den anden kvinde' },
      { from: 'Karen', to: 'kvinden' },
    ];
    const told = replaced('PERSON', ['Birgit'], 'Så kom Birgit.', { rules, pseudonyms });
    expect(told).toBe('Så kom en anden kvinde.');
  });

  it('gets a pseudonym where three others are called so', () => {
    const pseudonyms = ['kvinden', 'anden', 'tredje'].map((word, index) => ({
      from: `Nr. ${index}`,
      to: index === 0 ? word : `den ${word} kvinde`,
    }));
    const told = replaced('PERSON', ['Birgit'], 'Så kom Birgit.', { rules, pseudonyms });
    expect(told).toMatch(/^Så kom \p{Lu}\p{Ll}+\.$/u);
    expect(told).not.toContain('Birgit');
  });
});

it('is told of by no word that it is called by itself', () => {
  expect(replaced('ORG', ['Skolen'], 'På Skolen går han. Skolen er god.')).toBe(
    'På et sted går han. Stedet er god.',
  );
});

describe('dates', () => {
  it('moves all by the same whole weeks, in the form they are written in', () => {
    const rules = { ...newLibraryRules, dates: 'offset' } as const;
    const move = (form: string) => replaced('DATE', [form], form, { rules });
    const moved = Date.parse(move('2024-06-15'));
    const days = (moved - Date.parse('2024-06-15')) / 86_400_000;
    expect(Math.abs(days)).toBeGreaterThanOrEqual(21);
    expect(days % 7).toBe(0);
    const next = new Date(moved);
    const [day, month] = [next.getUTCDate(), next.getUTCMonth() + 1];
    expect(move('15/6-24')).toBe(`${day}/${month}-24`);
    expect(move('15.06.2024')).toBe(
      `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.2024`,
    );
    expect(move('15. juni 2024')).toMatch(new RegExp(`^${day}\\. \\p{Ll}+ 2024$`, 'u'));
  });
});

it('keeps an age exact where the rules say so', () => {
  const rules = { ...newLibraryRules, ages: 'exact' } as const;
  expect(replaced('AGE', ['34 år'], 'Hun er 34 år.', { rules })).toBe('Hun er 34 år.');
});

it('proposes nothing for a rare detail: a person words it otherwise', () => {
  const rare = { type: 'RARE', name: 'byens præst', forms: ['byens præst'] } as const;
  expect(proposeReplacement(rare, context('byens præst'))).toBeNull();
});
