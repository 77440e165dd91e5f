import { describe, expect, it } from 'vitest';
import type { FindingType } from '../../../../shared/anonymise/finding.ts';
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
  return proposal === null ? text : replaceInText(text, proposal.words, type, []);
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
    const { words } = replacementBy(thing, 'Ida', [text]);
    expect(replaceInText(text, words, 'PERSON', [])).toBe(
      'Ida kom. Idas mor ringede. IDA! I.I. lo. Frøken Ida.',
    );
  });

  it('may be worded otherwise as a whole', () => {
    const { words } = replacementBy({ ...thing, forms: ['Sofie'] }, 'en af pigerne', [text]);
    expect(replaceInText('Sofie kom.', words, 'PERSON', [])).toBe('En af pigerne kom.');
  });
});

describe('a person by a description', () => {
  const rules = { ...newLibraryRules, names: 'descriptions' } as const;

  it.each([
    [['Sofie', 'Sofies'], 'Sofie på 9 år kom. Sofies mor lo.', 'Pigen på 9 år kom. Pigens mor lo.'],
    [['Mette'], 'Min kollega Mette kom.', 'Kollegaen kom.'],
    [['Jens'], 'Vi talte med Jens. Han lo.', 'Vi talte med manden. Han lo.'],
    [['Karen'], 'Sagsbehandler Karen skrev.', 'Sagsbehandleren skrev.'],
  ])('%j', (forms, text, expected) => {
    expect(replaced('PERSON', forms, text, { rules })).toBe(expected);
  });

  it('tells two of a kind apart', () => {
    const pseudonyms = [{ from: 'Karen', to: 'kvinden' }];
    const told = replaced('PERSON', ['Birgit'], 'Så kom Birgit.', { rules, pseudonyms });
    expect(told).toBe('Så kom den anden kvinde.');
  });
});

describe('places and organisations', () => {
  it.each([
    ['PLACE', ['Thisted'], 'Vi bor i Thisted.', 'Vi bor i en mindre by i Nordjylland.'],
    [
      'PLACE',
      ['Thisted'],
      'Han kom til Thisted. Thisted er god.',
      'Han kom til en mindre by i Nordjylland. Byen er god.',
    ],
    ['PLACE', ['Thisteds'], 'Thisteds borgmester.', 'Byens borgmester.'],
    ['PLACE', ['Aarhus'], 'fra Aarhus', 'fra en større by i Midtjylland'],
    ['PLACE', ['Mors'], 'på Mors', 'på en ø'],
    ['PLACE', ['Syrien'], 'De kom fra Syrien.', 'De kom fra et andet land.'],
    ['PLACE', ['Xyby'], 'i Xyby', 'i en by'],
    ['PLACE', ['Nordjylland'], 'i Nordjylland', 'i Nordjylland'],
    ['ORG', ['Vesterskolen'], 'Hun gik på Vesterskolen.', 'Hun gik på en skole.'],
    ['ORG', ['Vesterskolens'], 'Vesterskolens leder', 'Skolens leder'],
    ['ORG', ['Solgården'], 'på bostedet Solgården', 'på et bosted'],
    ['ORG', ['Hjørring Gymnasium'], 'på Hjørring Gymnasium', 'på et gymnasium'],
    ['ORG', ['Kvik ApS'], 'hos Kvik ApS', 'hos et firma'],
    ['ORG', ['Zibo'], 'hos Zibo', 'hos en arbejdsplads'],
    ['ADDRESS', ['Nørregade 12, 3. tv.'], 'i Nørregade 12, 3. tv.', 'på en adresse'],
    ['ADDRESS', ['Skovvej'], 'på Skovvej', 'på en vej'],
    ['ADDRESS', ['9900 Frederikshavn'], 'i 9900 Frederikshavn', 'i en by'],
  ] as const)('%s %j', (type, forms, text, expected) => {
    expect(replaced(type, forms, text)).toBe(expected);
  });
});

describe('dates', () => {
  it.each([
    ['den 12. marts 2024', 'Det var den 12. marts 2024.', 'Det var i foråret 2024.'],
    ['12. marts 2024', 'Fra 12. marts 2024 kom hun.', 'Fra foråret 2024 kom hun.'],
    ['3/11-23', 'Siden 3/11-23', 'Siden efteråret 2023'],
    ['marts 2024', 'i marts 2024', 'i foråret 2024'],
    ['2024-01-05', 'Dato: 2024-01-05', 'Dato: i vinteren 2024'],
    ['1. juledag', 'Vi sås 1. juledag.', 'Vi sås i julen.'],
    ['fredag den 14.', 'Vi ses fredag den 14.', 'Vi ses en dag'],
  ])('%s becomes its season', (form, text, expected) => {
    expect(replaced('DATE', [form], text)).toBe(expected);
  });

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

  it('takes the season of a date that says no day', () => {
    const rules = { ...newLibraryRules, dates: 'offset' } as const;
    expect(replaced('DATE', ['marts 2024'], 'i marts 2024', { rules })).toBe('i foråret 2024');
  });
});

describe('ages', () => {
  it.each([
    ['34 år', 'Hun er 34 år.', 'Hun er i trediverne.'],
    ['34-årig', 'En 34-årig kvinde kom.', 'En kvinde i trediverne kom.'],
    ['9-årige', 'den 9-årige dreng', 'den dreng i skolealderen'],
    ['9 år', 'en dreng på 9 år', 'en dreng i skolealderen'],
    ['18', 'Da hun fyldte 18, kom hun.', 'Da hun var i teenageårene, kom hun.'],
    ['fjorten år', 'Han var fjorten år.', 'Han var i teenageårene.'],
    ['toogtredive år', 'Han var toogtredive år.', 'Han var i trediverne.'],
    ['4 år', 'Han er 4 år.', 'Han er i børnehavealderen.'],
    ['8 måneder', 'Hun var 8 måneder.', 'Hun var i det første leveår.'],
  ])('%s becomes its band', (form, text, expected) => {
    expect(replaced('AGE', [form], text)).toBe(expected);
  });

  it('stays exact where the rules say so', () => {
    const rules = { ...newLibraryRules, ages: 'exact' } as const;
    expect(replaced('AGE', ['34 år'], 'Hun er 34 år.', { rules })).toBe('Hun er 34 år.');
  });
});

describe('numbers and addresses of the net', () => {
  it.each([
    ['PHONE', '20304050', 'Ring på tlf. 20304050.', 'Ring på et telefonnummer.'],
    ['CPR', '010203-1234', 'Hans CPR-nr. 010203-1234 stod der.', 'Hans et CPR-nummer stod der.'],
    ['EMAIL', 'a@example.dk', 'Skriv til [os](mailto:a@example.dk).', 'Skriv til os.'],
    ['EMAIL', 'a@example.dk', 'Skriv til <a@example.dk>.', 'Skriv til en mailadresse.'],
    ['PLATE', 'AB 12 345', 'nummerpladen AB 12 345', 'en nummerplade'],
    ['CASE_NO', '2024-1234', 'sagsnr. 2024-1234', 'et sagsnummer'],
  ] as const)('%s %s', (type, form, text, expected) => {
    expect(replaced(type, [form], text).toLowerCase()).toBe(expected.toLowerCase());
  });
});

it('proposes nothing for a rare detail: a person words it otherwise', () => {
  const rare = { type: 'RARE', name: 'byens præst', forms: ['byens præst'] } as const;
  expect(proposeReplacement(rare, context('byens præst'))).toBeNull();
});
