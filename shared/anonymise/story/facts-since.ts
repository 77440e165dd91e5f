import { firstNames } from '../lists/first-names.ts';
import { wordsOf } from '../lists/words-of.ts';
import {
  fieldWordsSince,
  firstNamesSince,
  lettersThatSpellSince,
  smallWordsSince,
} from '../lists/words-since.ts';
import { fact } from '../tagger/lexicon.ts';

const field = new Set(fieldWordsSince);
const small = new Set(smallWordsSince);
const spelling = new Set(lettersThatSpellSince);
const firstSince = new Set(firstNamesSince);
const first = new Set([...firstNames.map((name) => name.toLowerCase()), ...firstNamesSince]);

const anyName = fact.firstName | fact.surname;
/** `Forsorgsloven`, `Børneudvalget`: laws, reforms and plans, and who makes them, which no list has all of. */
const ofOffice =
  /^\p{Lu}\p{Ll}{2,}(?:lov(?:en)?|reformen?|planen|strategien|udvalg(?:et)?|området|sekretariat(?:et)?|bekendtgørelsen|ministeriet|styrelsen)s?$/u;

/** What somebody is beside their first name, with a hyphen: `store-bo`. */
const besides = new Set(
  wordsOf('store lille gamle lange tykke sorte røde hvide skøre vilde skæve'),
);
const pet = /^(\p{L}{3,})(?:mus|basse|mand|snut|pus|bøf|mutter|fatter|bob|ser)$/u;

/**
 * The bits of a word with what has been learned of words since the tagger and the model of numbers were trained: these go on
 * reading words as they met them.
 * @param text the word as it is written
 * @param bare the word in small letters, without the genitive's s
 */
export function factsSince(text: string, lower: string, bare: string, facts: number): number {
  const isSpelt = spelling.has(lower) && text !== text.toUpperCase();
  return (
    (isSpelt ? facts & ~fact.field : facts) |
    (isOfOffice(text) && (facts & anyName) === 0 ? fact.field : 0) |
    (field.has(lower) || field.has(bare) ? fact.field : 0) |
    (small.has(lower) ? fact.grammar : 0) |
    (firstSince.has(bare) || firstSince.has(lower) || isCalledSo(bare, facts)
      ? fact.firstName
      : 0) |
    (isSurname(text, facts) ? fact.surname : 0)
  );
}

/** `al-Hassani`: an Arabic name with its article. */
const withArticle =
  /^(?:[Aa]l|[Ee]l|[Aa]d|[Aa]n|[Aa]r|[Aa]s|[Aa]sh|[Aa]t|[Aa]z|[Bb]in|[Ii]bn|[Aa]bu|[Bb]en)-\p{Lu}\p{Ll}{2,}$/u;
/** Farms, groves and fields that families are called by: `Holmelund`. */
const ofFarm = /^\p{Lu}\p{Ll}{2,}(?:lund|gaard|toft|vang|kjær|dahl|strup|holt)s?$/u;

/** Whether a word is a surname by how it is built, and none that the dictionary has as a whole. */
const isSurname = (text: string, facts: number) =>
  withArticle.test(text) ||
  (ofFarm.test(text) && (facts & (fact.word | fact.place | fact.field | fact.role)) === 0);

/** Whether a word with a capital is a law, a plan or an office by how it ends. */
export function isOfOffice(text: string): boolean {
  return ofOffice.test(text);
}

/** `store-bo`, `ingemus`: a first name and what people add to it for those they know. */
function isCalledSo(bare: string, facts: number): boolean {
  const hyphen = bare.indexOf('-');
  if (hyphen !== -1) return besides.has(bare.slice(0, hyphen)) && first.has(bare.slice(hyphen + 1));
  const head = pet.exec(bare)?.[1];
  return head !== undefined && first.has(head) && (facts & fact.word) === 0;
}
