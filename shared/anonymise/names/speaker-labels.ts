import type { ReadWord } from '../read-paragraph.ts';
import type { StoryMatches } from '../story/story-matches.ts';
import { storySign } from '../story/story-signs.ts';
import { interviewLetters } from './interview-letters.ts';

/** So many turns at least make an interview of a text. */
const leastTurns = 2;

/** What those who ask and answer are called, in words and shortened: `Interviewer`, `Spørger 2`, `R1`. */
const speakers =
  'Interviewer(?:en)?|Informant(?:en)?|Respondent(?:en)?|Spørger(?:en)?|Svarer(?:en)?|Spørgsmål|Svar|Moderator(?:en)?|Facilitator|Fortæller(?:en)?|Oplæser(?:en)?|Vært(?:en)?|Studievært(?:en)?|Taler|Speaker|Deltager|Lytter|Stemme|[Ii]nt|INT|[Rr]esp|RESP|[Ii]nf|INF|Sp|SP|Sv|SV';
/** A letter, or one of these, at the beginning of a line before a colon or a dash. */
const turn = new RegExp(
  String.raw`(?<=^|\n[ \t>*_]*)(?<label>(?:${speakers})|[A-ZÆØÅ]\d?)(?=(?: ?\d{1,2})?\.?[*_]{0,2}(?::| [–-] ))`,
  'g',
);
/** What stands for a question, an answer, the one who asks, and both of their words in Danish. */
const role = new RegExp(`^(?:Q|A|I|[A-Z]\\d|${speakers})$`);
/** Who asks, beside whom another letter is that of whoever answers; and the letters of answers. */
const asks = /^(?:I|Q|[Ii]nt|INT|Interviewer(?:en)?|Spørger(?:en)?)$/;
const ofAnswers = /^[ASV]$/;
/** The same with a number behind it, as a word by itself. */
const label = new RegExp(`^(?:${speakers}|[A-ZÆØÅ]\\d?)\\d{0,2}\\.?$`);

/** Whether a word may say who speaks. */
export const mayLabel = (text: string): boolean => label.test(text);

/**
 * The letters that say who speaks in an interview (`Q:`, `A:`), and whether each may be worth a look: a role never is,
 * another letter the first time that it stands there, and each time where the other is who asks.
 */
export function speakerLabels(
  source: string,
  words: readonly ReadWord[],
  matches: StoryMatches,
): ReadonlyMap<ReadWord, boolean> {
  const labels = new Map<ReadWord, boolean>();
  const turns = matches(turn, storySign.label);
  if (turns.length < leastTurns) return labels;
  const shown = new Set<string>(interviewLetters(source));
  const isInterview = turns.some(({ 0: text }) => asks.test(text));
  let at = 0;
  for (const { index, 0: text } of turns) {
    while ((words[at]?.start ?? index) < index) at += 1;
    const word = words[at];
    if (word?.start !== index) continue;
    const isAnswer = isInterview && !ofAnswers.test(text);
    labels.set(word, !role.test(text) && (isAnswer || !shown.has(text)));
    shown.add(text);
  }
  return labels;
}
