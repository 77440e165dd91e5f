import type { Doubt } from '../../domain/doubt.ts';
import type { Reading } from '../reading/reading.ts';
import { type Topic, touches } from '../reading/sense.ts';
import { withoutSpeech } from '../reading/without-speech.ts';
import { isDirections } from './directions.ts';
import { formFieldIn } from './form-field.ts';
import { hasFormOfNoStory } from './form-of-no-story.ts';
import type { LabelledUnit } from './labelled-unit.ts';
import { unitText, wordCount } from './unit.ts';

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
  /** What a person should look at, as the text could have been taken otherwise. */
  readonly doubts: readonly Doubt[];
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
/** Under a name among others' stories a text is one, unless much speaks against it, in log-odds. */
const leastOfSection = -3;
/**
 * What is less likely a story than this, or a border than that, is looked at by a person. On threads that the
 * reading had not learned from, 0.6 marked 5 of 18 faulty stories and 4 per cent of the right ones, 0.7 9 and 7
 * per cent, 0.8 10 and 12 per cent; most of the rest are cut rightly and told by another.
 */
const sureOdds = 1.5;
const sureBorder = 0.7;

/** Judges a message by the units that are left of it and by what was set apart. */
export function kindOfText(
  units: readonly LabelledUnit[],
  { odds, surety }: Reading,
  { hasDocument, isSection }: TextContext,
): JudgedText {
  const story = units.filter(({ kind }) => kind === 'story');
  const talk = units.filter(({ kind }) => kind === 'lead-in' || kind === 'afterword');
  const whole = unitText(units.filter((unit) => story.includes(unit) || talk.includes(unit)));
  if (whole.trim() === '') return { kind: hasDocument ? 'see-attached' : 'empty', doubts: [] };
  if (hasDocument && coversDocument(odds < 0 ? [] : story, whole))
    return { kind: 'see-attached', doubts: [] };
  const isAnnounced =
    talk.some(({ kind, text }) => kind === 'lead-in' && /:\s*$/.test(text)) ||
    units.some(({ kind, text }) => kind === 'quoted' && formFieldIn(text)?.kind === 'text');
  const words = wordCount(unitText(story));
  const isLong = words >= (isAnnounced ? shortestAnnounced : shortestStory);
  if (
    isLong &&
    odds >= (isSection ? leastOfSection : 0) &&
    !isDirections(unitText(story)) &&
    !hasFormOfNoStory(story)
  ) {
    return {
      kind: 'story',
      doubts: [
        ...(odds < sureOdds ? (['kind'] as const) : []),
        ...(surety < sureBorder ? (['borders'] as const) : []),
      ],
    };
  }
  return kindOfTalk(withoutSpeech(whole), hasDocument, whole);
}

/** Whether a message says what came along, and besides only points of a list and what leads to them. */
function coversDocument(story: readonly LabelledUnit[], whole: string): boolean {
  if (!touches(whole, 'attached')) return false;
  const prose = story.filter(
    (unit) => !isItem(unit) && !/:\s*$/.test(unit.text) && !touches(unit.text, 'attached'),
  );
  return wordCount(unitText(prose)) < shortestAnnounced;
}

function isItem({ text }: LabelledUnit): boolean {
  return /^(?:[-–—•*·]\s|\d{1,2}[.)]\s)/.test(text);
}

function kindOfTalk(said: string, hasDocument: boolean, text: string): JudgedText {
  const speaksOf = (topic: Topic) => touches(said, topic);
  const sure = (kind: MessageKind): JudgedText => ({ kind, doubts: [] });
  if (hasDocument && speaksOf('attached')) return sure('see-attached');
  if (speaksOf('absence')) return sure('auto-reply');
  if (speaksOf('refusal-sure')) return sure('refusal');
  if (speaksOf('correction')) return sure('correction');
  if (speaksOf('invitation-sure')) return sure('invitation');
  if (speaksOf('attached')) return sure('see-attached');
  if (speaksOf('thanks')) return sure('thanks');
  if (speaksOf('refusal')) return sure('refusal');
  if (/\?\s*$/.test(text.trim())) return sure('question');
  if (speaksOf('invitation')) return sure('invitation');
  return { kind: 'unsure', doubts: ['kind'] };
}
