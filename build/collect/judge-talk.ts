import { placedIn, type Said, storySpan } from '../../shared/collect/mail/story-span.ts';
import { learnTalk } from './learn-talk.ts';
import type { OwnMail, OwnText } from './talk-texts.ts';

/** How well texts are judged that were not learned from. */
export interface Judgement {
  /** Share of the sentences. */
  readonly sentences: number;
  /** Share of the mails with a story whose story begins and ends where it should. */
  readonly stories: number;
  /** Mean logarithmic loss of a sentence, in nats. */
  readonly loss: number;
}

const folds = 8;
const tenth = 10;
const lots = 5;

/** Leaves out every eighth text in turn, whole, and judges it by the others. */
export function crossValidated(texts: readonly OwnText[], pull: number): Judgement {
  const counts = { said: 0, rightSaid: 0, told: 0, rightTold: 0, loss: 0 };
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = learnTalk(
      texts.filter((_, at) => at % folds !== fold),
      pull,
    );
    for (const mail of texts.filter((_, at) => at % folds === fold).flat()) {
      const said = placed(mail, weights);
      for (const [at, { odds }] of said.entries()) {
        if (mail.isLearned[at] !== true) continue;
        const isTalk = mail.talk[at] === true;
        counts.said += mail.weight;
        if (odds > 0 === isTalk) counts.rightSaid += mail.weight;
        counts.loss += mail.weight * Math.log1p(Math.exp(isTalk ? -odds : odds));
      }
      if (!isStory(mail)) continue;
      counts.told += 1;
      if (borders(mail, weights) === trueBorders(mail)) counts.rightTold += 1;
    }
  }
  return {
    sentences: counts.rightSaid / counts.said,
    stories: counts.rightTold / counts.told,
    loss: counts.loss / counts.said,
  };
}

/**
 * Of stories that were not learned from, the share that is cut otherwise when a tenth of what was
 * learned from is left out as well: how much the judgement hangs on single texts.
 */
export function unsteadiness(texts: readonly OwnText[], pull: number): number {
  const judged = texts
    .filter((_, at) => at % folds === 0)
    .flat()
    .filter(isStory);
  const learned = texts.filter((_, at) => at % folds !== 0);
  const cuts = (weights: ReadonlyMap<string, number>) =>
    judged.map((mail) => borders(mail, weights));
  const whole = cuts(learnTalk(learned, pull));
  const flips = Array.from({ length: lots }, (_, lot) => {
    const fewer = learnTalk(
      learned.filter((__, at) => at % tenth !== lot),
      pull,
    );
    return cuts(fewer).filter((cut, at) => cut !== whole[at]).length;
  });
  return flips.reduce((sum, one) => sum + one, 0) / (lots * judged.length);
}

function isStory({ isWhole, talk }: OwnMail): boolean {
  return isWhole && talk.includes(false);
}

function placed({ units }: OwnMail, weights: ReadonlyMap<string, number>): readonly Said[] {
  return placedIn(units, (feature) => weights.get(feature) ?? 0);
}

/** The first sentence of a mail's story and the one after its last, as they are found. */
function borders(mail: OwnMail, weights: ReadonlyMap<string, number>): string {
  const { from, to } = storySpan(placed(mail, weights));
  return `${from} ${to}`;
}

function trueBorders({ talk }: OwnMail): string {
  return `${talk.indexOf(false)} ${talk.lastIndexOf(false) + 1}`;
}
