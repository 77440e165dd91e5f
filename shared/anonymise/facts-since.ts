import { fact } from './lexicon.ts';
import { firstNames } from './lists/first-names.ts';
import { wordsOf } from './lists/words-of.ts';
import { fieldWordsSince, smallWordsSince } from './lists/words-since.ts';

const field = new Set(fieldWordsSince);
const small = new Set(smallWordsSince);
const first = new Set(firstNames.map((name) => name.toLowerCase()));

/** What somebody is beside their first name, with a hyphen: `store-bo`. */
const besides = new Set(
  wordsOf('store lille gamle lange tykke sorte røde hvide skøre vilde skæve'),
);
const pet = /^(\p{L}{3,})(?:mus|basse|mand|snut|pus|bøf|mutter|fatter|bob|ser)$/u;

/**
 * The bits of a word with what has been learned of words since the tagger and the model of numbers were trained: these go on
 * reading words as they met them.
 * @param bare the word in small letters, without the genitive's s
 */
export function factsSince(lower: string, bare: string, facts: number): number {
  return (
    facts |
    (field.has(lower) || field.has(bare) ? fact.field : 0) |
    (small.has(lower) ? fact.grammar : 0) |
    (isCalledSo(bare, facts) ? fact.firstName : 0)
  );
}

/** `store-bo`, `ingemus`: a first name and what people add to it for those they know. */
function isCalledSo(bare: string, facts: number): boolean {
  const hyphen = bare.indexOf('-');
  if (hyphen !== -1) return besides.has(bare.slice(0, hyphen)) && first.has(bare.slice(hyphen + 1));
  const head = pet.exec(bare)?.[1];
  return head !== undefined && first.has(head) && (facts & fact.word) === 0;
}
