/** How many stories a sentence speaks of: a number, or `some` where it does not say how many. */
export type AnnouncedCount = number | 'some';

const numbers: Readonly<Record<string, number>> = {
  to: 2,
  begge: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};
const few =
  '(?:stk\\.?|stykker|styk|korte?|små|bitte|lange?|gode?|gamle?|nye?|sjove|egne|forskellige|mere|til|here|more|short|small)';
/**
 * Behind the number stand stories or nothing that is named: an end, or where it says whose or whence they are.
 */
const ofStories =
  '(?:historier|fortællinger|beretninger|bidrag|eksempler|oplevelser|episoder|sager|glimt|minder|stories|examples)';
const alone = `(?:,? ${few})*(?:(?: \\p{L}+)? ${ofStories}(?!\\p{L})|(?=\\s*[.,:;!?…)–—-]|\\s*$|,? (?:fra|om|af|som|der|til|så|her|i|på|men|og|from|of|for|here|and)(?!\\p{L})))`;
const counting = new RegExp(
  `(?<![\\p{L}\\d.:])(to|begge|tre|fire|fem|seks|[2-6]|two|three|four|five)(?![\\p{L}\\d]|[.:]\\d)${alone}`,
  'giu',
);
const some = new RegExp(
  `(?<!\\p{L})(?:mine|et par|nogle|flere|disse|mine egne|some|a couple|a few|mine own)(?!\\p{L})${alone}`,
  'iu',
);
/** “Vi er to”, “os to”, “kl. to”, “en af de to”: people and times are counted as well. */
const notOfThings =
  /(?<!\p{L})(?:(?:vi|I|de|os|jer|dem) (?:er |var |blev )?(?:alle |kun )?|(?:hej|kære|goddag|dear|hi) (?:alle |jer )*|kl\.? |klokken |nr\.? |nummer |side |stue |de |af )$/iu;
/** No words that count people or times are longer, in signs. */
const longestBefore = 60;

/** How many things a sentence counts without a name for them: “Her er to fra mig.” Null where it counts none. */
export function announcedCount(sentence: string): AnnouncedCount | null {
  for (const { 1: word = '', index } of sentence.matchAll(counting)) {
    if (notOfThings.test(sentence.slice(Math.max(0, index - longestBefore), index))) continue;
    return numbers[word.toLowerCase()] ?? Number(word);
  }
  return some.test(sentence) ? 'some' : null;
}
