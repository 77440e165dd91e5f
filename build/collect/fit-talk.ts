import { crossValidated, unsteadiness } from './judge-talk.ts';
import { learnTalk } from './learn-talk.ts';
import { readOwnTexts } from './talk-texts.ts';
import { writeWeights } from './weights-file.ts';

// node build/collect/fit-talk.ts
// Learns from texts of our own what makes a sentence speak to the readers of a mail, and writes
// shared/collect/mail/talk-weights.ts: from talk.txt and telling.txt line by line, from mails/ and
// paragraphs.txt also by the place in a mail. The same texts always give the same file.

/** How strongly weights are drawn towards nothing; the best by texts left out is taken. */
const pulls = [0.5, 1, 2];

const texts = await readOwnTexts();
const judged = pulls.map((pull) => ({ pull, ...crossValidated(texts, pull) }));
for (const { pull, sentences, stories, loss } of judged) {
  console.log(
    `pull ${pull}: ${percent(sentences)} of sentences right, ${percent(stories)} of stories, loss ${loss.toFixed(4)}`,
  );
}
const best = judged.reduce((a, b) => (b.loss < a.loss ? b : a));
console.log(
  `${percent(unsteadiness(texts, best.pull))} cut otherwise without a tenth of the texts`,
);
const made = {
  by: 'fit-talk.ts',
  what: 'How much each feature of a sentence says that it speaks to the readers of a mail, in log-odds.',
  constant: 'talkWeights',
};
const count = await writeWeights('talk-weights.ts', made, learnTalk(texts, best.pull));
console.log(`${texts.flat().length} texts, ${count} weights`);

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
