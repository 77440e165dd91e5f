import { isDirections } from './directions.ts';
import { formFieldIn } from './form-field.ts';
import { hasFormOfNoStory } from './form-of-no-story.ts';
import type { LabelledUnit } from './labelled-unit.ts';
import { type Topic, topicsOf } from './sense.ts';
import { saidIn } from './story-span.ts';
import { unitText, wordsOf } from './unit.ts';
import { withoutSpeech } from './without-speech.ts';

/** What a message turned out to be. */
export const messageKinds = [
  'story',
  'thanks',
  'refusal',
  'auto-reply',
  'see-attached',
  'invitation',
  'correction',
  'question',
  'empty',
  'unsure',
] as const;
export type MessageKind = (typeof messageKinds)[number];

export interface JudgedText {
  readonly kind: MessageKind;
  /** Whether a person should look: the text could have been taken otherwise. */
  readonly isUnsure: boolean;
}

/** Where a text stands. */
export interface TextContext {
  /** Whether a document came along with it. */
  readonly hasDocument: boolean;
  /** Whether it is what somebody told under a name, in a document of several or passed on by another. */
  readonly isSection: boolean;
}

/** Fewer words than this tell no story. */
const shortestStory = 14;
/** Below a line that announces it, or the label of a form, a story may have fewer. */
const shortestAnnounced = 8;
/** What is left of a message tells at least so much, as the sum of its sentences' log-odds. */
const leastTelling = 2.8;
/** Under a name among others' stories a text is one, unless it speaks to the readers. */
const leastOfSection = 0.5;
/** What tells less than this is looked at by a person. */
const sureTelling = 7;
/** A story tells more than so much of what its message says to the readers besides. */
const leastShare = 0.7;

/**
 * What is said to the readers within a story, beside what tells. In the fixtures that the rules were
 * written with no story has more than 0.43, and what is none and could be taken for one 0.66 or more.
 */
const mostTalk = 0.55;

/** Judges a message by the units that are left of it and by what was set apart. */
export function kindOfText(
  units: readonly LabelledUnit[],
  { hasDocument, isSection }: TextContext,
): JudgedText {
  const story = units.filter(({ kind }) => kind === 'story');
  const talk = units.filter(({ kind }) => kind === 'lead-in' || kind === 'afterword');
  const whole = unitText(units.filter((unit) => story.includes(unit) || talk.includes(unit)));
  if (whole.trim() === '') return { kind: hasDocument ? 'see-attached' : 'empty', isUnsure: false };
  if (hasDocument && coversDocument(story, whole)) return { kind: 'see-attached', isUnsure: false };
  const telling = -oddsOf(story);
  const speaking = oddsOf(talk);
  const isAnnounced =
    talk.some(({ kind, text }) => kind === 'lead-in' && /:\s*$/.test(text)) ||
    units.some(({ kind, text }) => kind === 'quoted' && formFieldIn(text)?.kind === 'text');
  const words = wordsOf(unitText(story)).length;
  const isLong = words >= (isAnnounced ? shortestAnnounced : shortestStory);
  if (
    isLong &&
    telling >= (isSection ? leastOfSection : leastTelling) &&
    telling > speaking * leastShare &&
    talkWithin(story) <= mostTalk &&
    !isDirections(unitText(story)) &&
    !hasFormOfNoStory(story)
  ) {
    return { kind: 'story', isUnsure: telling < sureTelling };
  }
  return kindOfTopics(topicsOf(withoutSpeech(whole)), hasDocument, whole);
}

/** Whether a message says what came along, and besides only points of a list and what leads to them. */
function coversDocument(story: readonly LabelledUnit[], whole: string): boolean {
  if (!topicsOf(whole).has('attached')) return false;
  const prose = story.filter(
    (unit) => !isItem(unit) && !/:\s*$/.test(unit.text) && !topicsOf(unit.text).has('attached'),
  );
  return wordsOf(unitText(prose)).length < shortestAnnounced;
}

function isItem({ text }: LabelledUnit): boolean {
  return /^(?:[-–—•*·]\s|\d{1,2}[.)]\s)/.test(text);
}

function talkWithin(units: readonly LabelledUnit[]): number {
  const odds = saidIn(units).map((said) => said.odds);
  const sum = (sign: 1 | -1) => odds.reduce((all, one) => all + Math.max(0, one * sign), 0);
  return sum(1) / Math.max(sum(-1), 1e-9);
}

function oddsOf(units: readonly LabelledUnit[]): number {
  return saidIn(units).reduce((sum, { odds }) => sum + odds, 0);
}

function kindOfTopics(topics: ReadonlySet<Topic>, hasDocument: boolean, text: string): JudgedText {
  const sure = (kind: MessageKind): JudgedText => ({ kind, isUnsure: false });
  if (hasDocument && topics.has('attached')) return sure('see-attached');
  if (topics.has('absence')) return sure('auto-reply');
  if (topics.has('refusal-sure')) return sure('refusal');
  if (topics.has('correction')) return sure('correction');
  if (topics.has('invitation-sure')) return sure('invitation');
  if (topics.has('attached')) return sure('see-attached');
  if (topics.has('thanks')) return sure('thanks');
  if (topics.has('refusal')) return sure('refusal');
  if (/\?\s*$/.test(text.trim())) return sure('question');
  if (topics.has('invitation')) return sure('invitation');
  return { kind: 'unsure', isUnsure: true };
}
