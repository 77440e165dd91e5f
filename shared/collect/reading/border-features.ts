import { counted, type Feature, type FeatureSet, featureSet, named } from './feature.ts';
import type { Passage } from './passage.ts';

/** What stands farther from a border than so many paragraphs says nothing of it. */
const farthest = 12;
const lengths = [8, 16, 30, 50, 80, 130];
const shares = [0.02, 0.05, 0.1, 0.18];
const nothing = featureSet('joins', []);

/** What several paragraphs speak of, taken together. */
interface Side {
  readonly passages: readonly Passage[];
  readonly stems: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly words: number;
  readonly mostly: string;
}

/**
 * What is asked of a border between two paragraphs of a message to tell whether another story begins
 * below it: how the one below opens, how the one above ends, and what the two sides have in common.
 */
export function borderFeatures(paragraphs: readonly Passage[], at: number): FeatureSet {
  const [before, after] = [paragraphs[at - 1], paragraphs[at]];
  if (before === undefined || after === undefined) return nothing;
  const above = sideOf(paragraphs.slice(Math.max(0, at - farthest), at));
  const below = sideOf(paragraphs.slice(at, at + farthest));
  const [near, next] = [sideOf([before]), sideOf([after])];
  return featureSet('joins', [
    ...opening(after),
    ...spokenOf(above, near, after),
    ...ending(before),
    ...inCommon('join near ', near, next),
    ...inCommon('join far ', above, below),
    named(below.mostly, named(' ', named(above.mostly, who))),
    named(next.mostly, named(' ', named(near.mostly, whoNear))),
    ...rolesIn(above, below, after),
    ...lengthsOf(above, below, before, after),
  ]);
}

function sideOf(passages: readonly Passage[]): Side {
  const [only, other] = passages;
  const all = (key: 'stems' | 'names' | 'definite' | 'roles') => {
    if (only !== undefined && other === undefined) return only[key];
    const found = new Set<string>();
    for (const passage of passages) for (const one of passage[key]) found.add(one);
    return found;
  };
  return {
    passages,
    stems: all('stems'),
    names: all('names'),
    definite: all('definite'),
    roles: all('roles'),
    words: passages.reduce((sum, { words }) => sum + words, 0),
    mostly: mostlyOf(passages),
  };
}

const opens = named('join opens ');
const third = named('join third ');
const joins = named('join joins ');
const ofText = {
  bringsIn: named('join brings in'),
  saysAge: named('join says age'),
  saysName: named('join says name'),
  isTitle: named('join title'),
} as const;

function opening(after: Passage): readonly Feature[] {
  const { first, firstThird, firstJoins } = after;
  const [one = '', two = ''] = first;
  const features = [
    named(after.opens, named('kind ', opens)),
    named(one, opens),
    named(two, named(' ', named(one, opens))),
    named(firstThird, third),
    named(after.anyThird, named(firstThird, named('any ', third))),
    counted(firstJoins ? 1 : 0, joins),
  ];
  if (after.bringsIn) features.push(ofText.bringsIn);
  if (after.saysAge) features.push(ofText.saysAge);
  if (after.saysName) features.push(ofText.saysName);
  if (after.isTitle) features.push(ofText.isTitle);
  return features;
}

const role = {
  none: named('join first role none'),
  known: named('join first role known'),
  new: named('join first role new'),
  broughtIn: named('join brings in new role'),
  noneAtAll: named('join roles none'),
  other: named('join roles other'),
  same: named('join roles same'),
} as const;

/** Whether the first sentence, and all below, speak of kinds of people of whom was spoken above. */
function rolesIn(above: Side, below: Side, after: Passage): readonly Feature[] {
  const isNone = above.roles.size === 0 || below.roles.size === 0;
  const sides = isNone
    ? role.noneAtAll
    : shared(below.roles, above.roles) > 0
      ? role.same
      : role.other;
  if (after.firstRoles.size === 0) return [sides, role.none];
  if (shared(after.firstRoles, above.roles) === after.firstRoles.size) return [sides, role.known];
  return after.bringsIn ? [sides, role.new, role.broughtIn] : [sides, role.new];
}

const first = {
  known: named('join first known '),
  near: named('join first near '),
  new: named('join first new '),
  definiteKnown: named('join first definite known '),
  definiteNew: named('join first definite new '),
  brought: named('join first brought '),
} as const;

/** How much of what the first sentence speaks of was spoken of above. */
function spokenOf(above: Side, near: Side, after: Passage): readonly Feature[] {
  const { firstStems, firstDefinite } = after;
  const known = shared(firstStems, above.stems);
  const definite = shared(firstDefinite, above.stems);
  const few = (count: number, from: Feature) => counted(Math.min(2, count), from);
  return [
    few(known, first.known),
    few(shared(firstStems, near.stems), first.near),
    few(firstStems.size - known, first.new),
    few(definite, first.definiteKnown),
    few(firstDefinite.size - definite, first.definiteNew),
    few(after.firstBrought, first.brought),
  ];
}

const ends = named('join ends ');
const lastLength = named('join last length ');
const lastWord = named('join last ');

function ending({ last, lastTense, endsWith }: Passage): readonly Feature[] {
  return [
    named(lastTense, ends),
    named(endsWith, ends),
    counted(Math.min(4, Math.floor(last.length / 4)), lastLength),
    ...last.filter((word) => endingWord.test(word)).map((word) => named(word, lastWord)),
  ];
}

const endingWord = /^(?:stadig|nu|i|dag|siden|aldrig|altid|hver|endnu|igen|også|derfor)$/;

function inCommon(where: string, above: Side, below: Side): readonly Feature[] {
  const from = named(where);
  const same = shared(below.stems, above.stems);
  const share = same / Math.max(1, Math.sqrt(above.stems.size * below.stems.size));
  const isNamed = above.names.size > 0 && below.names.size > 0;
  const side = above.names.size > 0 ? 'above' : below.names.size > 0 ? 'below' : 'never';
  return [
    counted(Math.min(4, same), named('shared ', from)),
    counted(shares.filter((most) => share > most).length, named('share ', from)),
    isNamed
      ? counted(Math.min(2, shared(below.names, above.names)), named('names ', from))
      : named(side, named('named ', from)),
    counted(Math.min(3, shared(below.definite, above.stems)), named('taken up ', from)),
  ];
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const each of one) if (other.has(each)) count += 1;
  return count;
}

const who = named('join who ');
const whoNear = named('join who near ');

/** Of whom passages speak more than twice as often as of the other. */
function mostlyOf(passages: readonly Passage[]): 'he' | 'she' | 'both' | 'none' {
  const sum = (key: 'he' | 'she') => passages.reduce((total, one) => total + one[key], 0);
  const [he, she] = [sum('he'), sum('she')];
  if (he + she === 0) return 'none';
  if (he > she * 2) return 'he';
  return she > he * 2 ? 'she' : 'both';
}

const wordsAbove = named('join above ');
const wordsBelow = named('join below ');
const paragraphAbove = named('join paragraph above ');
const paragraphBelow = named('join paragraph below ');
const paragraphsAbove = named('join paragraphs above ');
const paragraphsBelow = named('join paragraphs below ');

function lengthsOf(above: Side, below: Side, before: Passage, after: Passage): readonly Feature[] {
  const bucket = (count: number) => lengths.filter((most) => count > most).length;
  return [
    counted(bucket(above.words), wordsAbove),
    counted(bucket(below.words), wordsBelow),
    counted(bucket(before.words), paragraphAbove),
    counted(bucket(after.words), paragraphBelow),
    counted(Math.min(3, above.passages.length), paragraphsAbove),
    counted(Math.min(3, below.passages.length), paragraphsBelow),
  ];
}
