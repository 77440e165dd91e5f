import { senseOf } from '../reading/sense.ts';
import { withoutSpeech } from '../reading/without-speech.ts';
import { parseMailDate } from '../thread/mail-date.ts';
import { cut } from './cut-unit.ts';
import type { LabelledUnit } from './labelled-unit.ts';
import { greetingLength, greets, isBanner } from './tail-line.ts';
import type { Unit } from './unit.ts';

/** `Skagen, den 1. marts 2025`, as it stands above the greeting of a letter. */
function isDateline(text: string): boolean {
  return text.length <= 60 && /\d/.test(text) && parseMailDate(text) !== '';
}

/** Banner and greeting, from the start downwards. */
export function labelGreeting(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
  const headed: LabelledUnit[] = [];
  const rest = [...units];
  for (let unit = rest.shift(); unit !== undefined; unit = rest.shift()) {
    const length = unit.kind === 'story' ? greetingOf(unit, rest) : 0;
    if (length > 0) {
      const [greeting, after] = cut(unit, length);
      headed.push({ ...greeting, kind: 'greeting' });
      if (after !== null) rest.unshift({ ...after, kind: 'story' });
      break;
    }
    if (unit.kind === 'story' && isDateline(unit.text) && greets(rest[0]?.text ?? '')) {
      headed.push({ ...unit, kind: 'lead-in' });
      continue;
    }
    if (unit.kind === 'story' && !isBanner(unit.text)) {
      rest.unshift(unit);
      break;
    }
    headed.push(unit.kind === 'story' ? { ...unit, kind: 'banner' } : unit);
  }
  return [...headed, ...rest];
}

/** A paragraph that begins with a greeting and speaks of nobody else is a greeting as a whole. */
function greetingOf({ text }: Unit, below: readonly LabelledUnit[]): number {
  const length = greetingLength(text);
  const next = below.find(({ kind }) => kind === 'story');
  if (!greets(text) || next?.isApart !== true || text.length > 130) return length;
  const { past, third } = senseOf(withoutSpeech(text));
  return third === 0 && past <= 1 && !/["“”„»«]/.test(text) ? text.length : length;
}
