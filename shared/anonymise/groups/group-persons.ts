import type { PlacedFinding } from '../../approval/placed-findings.ts';
import { type FindingGroup, groupOf } from './finding-group.ts';
import { groupedBy } from './grouped-by.ts';
import {
  bareInitials,
  isInitial,
  isListedFirstName,
  isListedName,
  isSameWord,
  type PersonForm,
  personForm,
} from './person-form.ts';
import {
  isInitialsOf,
  isPartOf,
  isSameName,
  isSameOrInitial,
  isSameOrSlip,
  type SameParts,
} from './same-person.ts';

/** A way to write a name, and where it is written so. */
interface Written extends PersonForm {
  readonly places: readonly PlacedFinding[];
  /** Found only since another name is near it: what the detector takes for a slip of the pen. */
  readonly isByAnother: boolean;
}

/** Whether one way to write a name is short for another, or the same. */
type Way = (form: Written, fullest: Written) => boolean;

/** Somebody, by the fullest way in which they are written first. */
type Person = [Written, ...Written[]];

/**
 * The persons of a story: full names first, then what is short for one of them. What could be short for
 * several, or for nobody sure, is somebody by themselves.
 */
export function groupPersons(findings: readonly PlacedFinding[]): readonly FindingGroup[] {
  const persons: Person[] = [];
  for (const { forms, ways } of tiersOf(writtenIn(findings))) {
    for (const form of forms) {
      const near = nearest(form, persons, ways);
      const [only] = near;
      if (only !== undefined && near.length === 1) only.push(form);
      else persons.push([form]);
    }
  }
  const order = new Map(findings.map((placed, index) => [placed, index]));
  return withFirstNames(persons).map((person) => {
    const places = person.flatMap((form) => form.places);
    const inOrder = places.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return groupOf(person[0].name, inOrder);
  });
}

/** Those whom a form may mean, in the first of some ways in which it means anybody. */
function nearest(
  form: Written,
  persons: readonly Person[],
  ways: readonly Way[],
): readonly Person[] {
  for (const isOf of [isSameSingle, ...ways]) {
    const near = persons.filter(([fullest]) => isOf(form, fullest));
    if (near.length > 0) return near;
  }
  return [];
}

/**
 * `S. Holm` and `Sofie` are one where nobody else's name begins with an S, and Sofie is a first name and
 * nobody's surname.
 */
function withFirstNames(persons: readonly Person[]): readonly Person[] {
  const taken = new Set<Person | undefined>();
  const joined = persons.map((person): Person => {
    const [first = '', last = ''] = [person[0].parts[0], person[0].parts.at(-1)];
    if (person[0].parts.length < 2 || !isInitial(first) || isInitial(last)) return person;
    const [other, ...more] = persons.filter(
      (one) => one !== person && one[0].parts[0]?.startsWith(first),
    );
    if (other === undefined || more.length > 0) return person;
    const { parts } = other[0];
    if (parts.length > 1 || !isListedFirstName(parts[0] ?? '')) return person;
    taken.add(other);
    return [...person, ...other];
  });
  return joined.filter((_, index) => !taken.has(persons[index]));
}

function writtenIn(findings: readonly PlacedFinding[]): readonly Written[] {
  const keyOf = ({ finding }: PlacedFinding) => personForm(finding.text).parts.join(' ');
  return groupedBy(findings, keyOf).map((places) => {
    const names = places.map(({ finding }) => personForm(finding.text));
    // `Sofie` reads better than `SOFIE` or `sofie`.
    const [best] = names.toSorted((a, b) => roughness(a.name) - roughness(b.name));
    const isByAnother = places.every(({ finding }) => finding.reason === 'elsewhere');
    return { ...(best ?? { name: '', parts: [] }), places, isByAnother };
  });
}

const roughness = (name: string) =>
  /\p{Lu}\p{Ll}/u.test(name) ? 0 : /^\p{Lu}/u.test(name) ? 1 : 2;

/** The forms from the fullest to the shortest, and for each kind what makes one short for another. */
function tiersOf(forms: readonly Written[]) {
  const isShort = (form: Written) =>
    form.parts.length > 1 ? form.parts.every(isInitial) : bareInitials(form) !== null;
  const isSpeltName = (form: Written) => isListedName(form.parts[0] ?? '');
  const isSlipped = (form: Written) => form.isByAnother && !form.parts.every(isListedName);
  const initials = forms.filter((form) => isShort(form) && !isSpeltName(form));
  const spelt = forms.filter((form) => !initials.includes(form));
  const several = spelt
    .filter(({ parts }) => parts.length > 1)
    .toSorted((a, b) => b.parts.length - a.parts.length || a.name.length - b.name.length);
  const full = several.filter(({ parts }) => !parts.some(isInitial));
  const single = spelt
    .filter(({ parts }) => parts.length < 2)
    .toSorted((a, b) => a.name.length - b.name.length);
  return [
    { forms: full.filter((form) => !isSlipped(form)), ways: [byName(isSameWord)] },
    { forms: full.filter(isSlipped), ways: [byName(isSameWord), byName(isSameOrSlip)] },
    { forms: several.filter((form) => !full.includes(form)), ways: [byName(isSameOrInitial)] },
    { forms: single.filter((form) => !isSlipped(form)), ways: [byWord(isSameWord)] },
    { forms: single.filter(isSlipped), ways: [byWord(isSameWord), byWord(isSameOrSlip)] },
    { forms: initials, ways: [isInitialsOf] },
  ];
}

const byName =
  (isSame: SameParts): Way =>
  (form, fullest) =>
    isSameName(form, fullest, isSame);

const byWord =
  (isSame: SameParts): Way =>
  (form, fullest) =>
    isPartOf(form.parts[0] ?? '', fullest, isSame);

/** What is ambiguous by itself is so in the genitive too. */
const isSameSingle: Way = (form, fullest) =>
  form.parts.length === 1 &&
  fullest.parts.length === 1 &&
  isSameWord(form.parts[0] ?? '', fullest.parts[0] ?? '');
