import type { LabelledUnit } from '../parts/labelled-unit.ts';
import { wordsOf } from '../parts/unit.ts';
import { firstWord, wholeNameIn } from '../people/first-name.ts';
import { isGivenName } from '../people/given-name.ts';
import { isOccupation } from '../people/occupation.ts';
import { sameName } from '../people/people.ts';
import { personIn } from '../people/person-line.ts';
import type { Feature } from '../reading/feature.ts';
import type { Mailbox } from '../thread/mailbox.ts';
import { isNobodys } from './account.ts';
import { type Around, sentencesAround } from './around.ts';
import { type Candidate, candidateFeatures } from './candidate-features.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import type { Told, ToldContext } from './told.ts';

/** Who may have told a story, the sender first, and what is asked of each. */
export interface TellerQuestion {
  readonly candidates: readonly Candidate[];
  readonly features: readonly (readonly Feature[])[];
  /** The place of whom the rules say among the candidates. */
  readonly ruled: number;
}

/** A story as the question who told it sees it. */
export interface ToldAmong {
  /** Of its message, or of its part of one that tells several. */
  readonly units: readonly LabelledUnit[];
  /** What stands above the first of several; empty for the first. */
  readonly led: readonly LabelledUnit[];
  /** Whom the rules take for who told it. */
  readonly told: Told;
}

/** The question who told a story. */
export function questionOf(story: ToldAmong, context: ToldContext): TellerQuestion {
  const sentences = sentencesAround(story.units, context.head.subject, story.led);
  const candidates = candidatesIn(sentences, story, context);
  // Of a sender whom nobody stands beside nothing is asked.
  const isAsked = candidates.length > 1;
  return {
    candidates,
    features: isAsked ? candidates.map((one) => candidateFeatures(one, candidates, sentences)) : [],
    ruled: candidates.findIndex(({ ruled }) => ruled !== ''),
  };
}

/** More names than these stand in a list and around no story. */
const mostMentions = 60;
/** By these the rules say who sends it from a mailbox that bears another name. */
const sendsThemselves: ReadonlySet<string> = new Set(['introduced', 'guest']);

interface Named {
  name: string;
  readonly mentions: Mention[];
}

function candidatesIn(
  sentences: readonly Around[],
  { units, told }: ToldAmong,
  { author, head, known }: ToldContext,
): readonly Candidate[] {
  const sender: Named = { name: '', mentions: [] };
  // A mailbox may bear what its owner works as before the name.
  const own = [author.name, personIn(author.name)].filter((name) => name !== '');
  const named: Named[] = [sender];
  const asked = (name: string): Named => {
    if (own.some((one) => isOne(name, one))) return sender;
    const found = named.find((one) => one !== sender && isOne(one.name, name));
    if (found === undefined) named.push({ name, mentions: [] });
    else found.name = fuller(found.name, name);
    return found ?? named.at(-1) ?? sender;
  };
  const texts = sentences.map(({ text }) => text);
  // All sentences are searched for each name once, however often they say it.
  const whole = new Map<string, string>();
  for (const mention of mentionsIn(sentences, known).slice(0, mostMentions)) {
    const name = withoutTitle(mention.name);
    const full = whole.get(name) ?? (wholeNameIn(name, texts, known) || name);
    whole.set(name, full);
    asked(full).mentions.push(mention);
  }
  const isSender = told.author === author || sendsThemselves.has(told.by);
  const ruled = isSender ? sender : asked(told.author.name);
  const words = new Set(
    units.filter(({ kind }) => kind === 'story').flatMap(({ text }) => wordsOf(text)),
  );
  return named.map((one) => {
    const first = firstWord(one.name || author.name);
    return {
      name: one.name,
      mentions: one.mentions,
      isNobodys: one === sender && isNobodys(author),
      isSigned: one === sender && isSignedAnew(author, head.from),
      isKnown: knownNames(known).has(sameName(one.name)),
      isAddressed: head.to.some(({ name }) => isOne(name, one.name)),
      isInStory: first !== '' && (words.has(first) || words.has(`${first}s`)),
      ruled: one === ruled ? told.by || 'sender' : '',
    };
  });
}

/** `Chauffør Anna`: what somebody works as is no part of the name. */
function withoutTitle(name: string): string {
  const [title = '', first = '', ...others] = name.split(' ');
  const isTitle = others.length === 0 && isGivenName(first) && !isGivenName(title);
  return isTitle && isOccupation(title) ? first : name;
}

/** Whether who signed a mail has another name than its mailbox bears. */
function isSignedAnew(author: Mailbox, box: Mailbox): boolean {
  return box.name !== '' && sameName(author.name) !== sameName(box.name);
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The names of a heap as they are compared: put together once for all its messages. */
function knownNames(known: readonly string[]): ReadonlySet<string> {
  const names = sets.get(known) ?? new Set(known.map(sameName));
  sets.set(known, names);
  return names;
}

/** Whether two names may be the same person's: `Anna` and `Anna Holm`, `Anna Holm` and its genitive. */
function isOne(one: string, other: string): boolean {
  const [a, b] = [sameName(one), sameName(other)];
  return a === b || begins(a, b) || begins(b, a);
}

function begins(name: string, whole: string): boolean {
  return whole.startsWith(`${name} `) || whole === `${name}s`;
}

/** The name of two that says more; the ending of the genitive says nothing. */
function fuller(one: string, other: string): string {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return sameName(long) === `${sameName(short)}s` ? short : long;
}
