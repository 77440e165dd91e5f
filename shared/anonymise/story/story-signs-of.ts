import { mayLabel } from '../names/speaker-labels.ts';
import { storySign } from './story-signs.ts';

const asked: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [storySign.dialect, /(?<!\p{L})a$/u],
  [storySign.capitals, /\p{Lu}{2}/u],
  [storySign.meeting, /afbud|stede|delt(?:og|ager)|mødt|fraværende/i],
  [storySign.signing, /hils|vh|kh|knus|kram|^[/\]]/i],
  [storySign.letter, /(?<!\p{L})[a-hj-np-zæø](?!\p{L})/iu],
  [storySign.edge, /^[/(–-]/],
  [storySign.opening, /^\(/],
  [storySign.around, /\p{Lu}\p{Ll}\p{Lu}/u],
];

/** The bits of a word or a sign, as it is written. */
export function storySignsOf(text: string): number {
  return asked.reduce(
    (signs, [bit, pattern]) => (pattern.test(text) ? signs | bit : signs),
    mayLabel(text) ? storySign.label : 0,
  );
}
