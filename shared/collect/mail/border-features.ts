import { type Passage, passageOf } from './passage.ts';
import { opensStory } from './story-opening.ts';
import { talkOdds } from './talk-odds.ts';

/** What stands farther from a border than so many paragraphs says nothing of it. */
const farthest = 12;
const lengths = [8, 16, 30, 50, 80, 130];
const shares = [0.02, 0.05, 0.1, 0.18];

/**
 * What is asked of a border between two paragraphs of a message to tell whether another story begins
 * below it: how the one below opens, how the one above ends, and what the two sides have in common.
 */
export function borderFeatures(paragraphs: readonly string[], at: number): readonly string[] {
  const above = paragraphs.slice(Math.max(0, at - farthest), at).map(passageOf);
  const below = paragraphs.slice(at, at + farthest).map(passageOf);
  const [before, after] = [above.at(-1), below[0]];
  if (before === undefined || after === undefined) return [];
  return [
    ...opening(after, paragraphs[at] ?? ''),
    ...spokenOf(above, after),
    ...ending(before, paragraphs[at - 1] ?? ''),
    ...inCommon('near', [before], [after]),
    ...inCommon('far', above, below),
    ...people(above, below),
    ...lengthsOf(above, below),
    ...rolesIn(above, after, paragraphs[at] ?? ''),
  ];
}

function opening(after: Passage, text: string): readonly string[] {
  const { first, opens, firstThird, firstJoins } = after;
  const features = [
    `opens ${opens}`,
    `opens ${first[0] ?? ''}`,
    `opens ${first.slice(0, 2).join(' ')}`,
    `third ${firstThird}`,
    `third ${firstThird} ${after.anyThird}`,
    `joins ${firstJoins}`,
  ];
  if (opensStory(text)) features.push('brings in');
  if (after.saysAge) features.push('says age');
  if (after.saysName) features.push('says name');
  if (after.isTitle) features.push('title');
  if (talkOdds(text) > 0) features.push('talk');
  return features;
}

/** Whether the first sentence speaks of a kind of person of whom nothing was said above. */
function rolesIn(above: readonly Passage[], after: Passage, text: string): readonly string[] {
  if (after.firstRoles.size === 0) return ['first role none'];
  const known = all(above, 'roles');
  if ([...after.firstRoles].every((role) => known.has(role))) return ['first role known'];
  return ['first role new', ...(opensStory(text) ? ['brings in new role'] : [])];
}

/** How much of what the first sentence speaks of was spoken of above. */
function spokenOf(above: readonly Passage[], after: Passage): readonly string[] {
  const known = all(above, 'stems');
  const near = above.at(-1)?.stems ?? known;
  const count = (
    stems: ReadonlySet<string>,
    isKnown: boolean,
    among: ReadonlySet<string> = known,
  ) => Math.min(2, [...stems].filter((stem) => among.has(stem) === isKnown).length);
  return [
    `first known ${count(after.firstStems, true)}`,
    `first near ${count(after.firstStems, true, near)}`,
    `first new ${count(after.firstStems, false)}`,
    `first definite known ${count(after.firstDefinite, true)}`,
    `first definite new ${count(after.firstDefinite, false)}`,
    `first brought ${Math.min(2, after.firstBrought)}`,
  ];
}

function ending(before: Passage, text: string): readonly string[] {
  const { last, lastTense } = before;
  const features = [
    `ends ${lastTense}`,
    `last length ${Math.min(4, Math.floor(last.length / 4))}`,
    ...last.filter((word) => endingWord.test(word)).map((word) => `last ${word}`),
  ];
  if (/["”»]\s*$/.test(text)) features.push('ends speech');
  if (/[:,]\s*$/.test(text)) features.push('ends open');
  return features;
}

const endingWord = /^(?:stadig|nu|i|dag|siden|aldrig|altid|hver|endnu|igen|også|derfor)$/;

function inCommon(
  where: string,
  above: readonly Passage[],
  below: readonly Passage[],
): readonly string[] {
  const [one, two] = [all(above, 'stems'), all(below, 'stems')];
  const shared = [...two].filter((stem) => one.has(stem)).length;
  const share = shared / Math.max(1, Math.sqrt(one.size * two.size));
  const features = [
    `${where} shared ${Math.min(4, shared)}`,
    `${where} share ${shares.filter((most) => share > most).length}`,
  ];
  const [named, names] = [all(above, 'names'), all(below, 'names')];
  if (named.size > 0 && names.size > 0) {
    const same = [...names].filter((name) => named.has(name)).length;
    features.push(`${where} names ${Math.min(2, same)}`);
  } else {
    features.push(
      `${where} named ${named.size > 0 ? 'above' : names.size > 0 ? 'below' : 'never'}`,
    );
  }
  const taken = [...all(below, 'definite')].filter((stem) => one.has(stem)).length;
  features.push(`${where} taken up ${Math.min(3, taken)}`);
  return features;
}

function people(above: readonly Passage[], below: readonly Passage[]): readonly string[] {
  const roles = (passages: readonly Passage[]) => all(passages, 'roles');
  const [old, young] = [roles(above), roles(below)];
  const known = [...young].filter((role) => old.has(role)).length;
  return [
    `who ${mostlyOf(above)} ${mostlyOf(below)}`,
    `who near ${mostlyOf(above.slice(-1))} ${mostlyOf(below.slice(0, 1))}`,
    young.size === 0 || old.size === 0 ? 'roles none' : known === 0 ? 'roles other' : 'roles same',
  ];
}

/** Of whom passages speak more than twice as often as of the other. */
function mostlyOf(passages: readonly Passage[]): 'he' | 'she' | 'both' | 'none' {
  const sum = (key: 'he' | 'she') => passages.reduce((total, one) => total + one[key], 0);
  const [he, she] = [sum('he'), sum('she')];
  if (he + she === 0) return 'none';
  if (he > she * 2) return 'he';
  return she > he * 2 ? 'she' : 'both';
}

function lengthsOf(above: readonly Passage[], below: readonly Passage[]): readonly string[] {
  const words = (passages: readonly Passage[]) =>
    passages.reduce((total, one) => total + one.words, 0);
  const bucket = (count: number) => lengths.filter((most) => count > most).length;
  return [
    `above ${bucket(words(above))}`,
    `below ${bucket(words(below))}`,
    `paragraph above ${bucket(words(above.slice(-1)))}`,
    `paragraph below ${bucket(words(below.slice(0, 1)))}`,
    `paragraphs above ${Math.min(3, above.length)}`,
    `paragraphs below ${Math.min(3, below.length)}`,
  ];
}

function all(
  passages: readonly Passage[],
  key: 'stems' | 'names' | 'definite' | 'roles',
): ReadonlySet<string> {
  return new Set(passages.flatMap((one) => [...one[key]]));
}
