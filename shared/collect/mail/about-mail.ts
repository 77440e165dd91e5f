import { mailCues } from './mail-cues.ts';
import { senseOf } from './sense.ts';

/**
 * Whether a sentence speaks of the mails (thanks, a lead-in, what the readers may do) instead of
 * telling. Sentences at the edges of a message are asked; those within a story are its own. Speech
 * is not heard: what people say in a story they say to each other.
 */
export function aboutMail(sentence: string, edge: 'head' | 'tail'): boolean {
  const text = withoutSpeech(sentence.replace(/\s+/g, ' ').trim());
  if (!/\p{L}/u.test(text))
    return sentence.trim() === '' || /^[^\p{L}\p{N}"“”«»]*$/u.test(sentence);
  const score = cueScore(text, edge);
  if (score < 2) return false;
  const { words, past, third } = senseOf(text);
  const telling = past * 0.9 + third * 0.7 + Math.max(0, words - 14) * 0.07;
  return score > telling + 0.5;
}

/** How much a text speaks of the mails, as the sum of its cues' weights. */
export function cueScore(text: string, edge: 'head' | 'tail' | 'any'): number {
  let score = 0;
  for (const cue of mailCues) {
    const isAsked = edge === 'any' || cue.edge === 'both' || cue.edge === edge;
    if (isAsked && cue.pattern.test(text)) score += cue.weight;
  }
  return score;
}

export function withoutSpeech(text: string): string {
  if (/^[-–—]\s/.test(text)) return '';
  return text.replace(/[“”„"»«][^“”„"»«]*(?:[“”"«»]|$)/g, ' ');
}
