import { exampleOf, learnReading } from './learn-reading.ts';
import { readMarkedMails } from './marked-mails.ts';
import { readShortMails } from './short-mails.ts';
import { writeReading } from './write-reading.ts';

// node build/collect/fit-reading.ts
// Learns from mails and stories of our own what in a message speaks to the readers and where each story
// begins and ends, and writes shared/collect/mail/reading-weights.ts. The same mails always give the same
// file, in about two minutes.

/** Chosen by mails of a writer left out; between a pull of 8 and of 40 little changes. */
const settings = { pull: 10, fewest: 3, rounds: 22, words: 0.4 };
/** How much mails count that are made of single lines, since nobody wrote them whole. */
const ofShort = { paragraphs: 0.5, talk: 0.3, telling: 0.2, alone: 0.3 };

const mails = await readMarkedMails('marked', 'mails', 'stories');
const short = await readShortMails();
const examples = [
  ...mails.flatMap((voice) => voice.mails).map((mail) => exampleOf(mail)),
  ...short.paragraphs.map((mail) => exampleOf(mail, ofShort.paragraphs)),
  ...short.talk.map((mail) => exampleOf(mail, ofShort.talk)),
  ...short.telling.map((mail) => exampleOf(mail, ofShort.telling)),
  ...short.alone.map((mail) => exampleOf(mail, ofShort.alone)),
];
const { features, signs } = await writeReading(learnReading(examples, settings));
console.log(`${examples.length} mails, ${features} features, ${signs} signs`);
