import { assertNever } from '../../domain/assert-never.ts';
import { choosePseudonym } from './choose-pseudonym.ts';
import { describeAddress } from './describe-address.ts';
import { describeAge } from './describe-age.ts';
import { describeDate } from './describe-date.ts';
import { describeOrganisation } from './describe-organisation.ts';
import { describePerson } from './describe-person.ts';
import { describePlace } from './describe-place.ts';
import { moveDate } from './move-date.ts';
import { neutralWords } from './neutral-word.ts';
import { renamePerson } from './rename-person.ts';
import type { ReplacedWords, Replacement, ReplacingContext, WrittenThing } from './replacement.ts';
import { wordsBeside } from './words-beside.ts';

/**
 * What may stand in a story instead of a person or thing, by the library's rules. Null where nothing is
 * proposed: a rare detail is for a person to word otherwise, and an age may be kept exact.
 */
export function proposeReplacement(
  thing: WrittenThing,
  context: ReplacingContext,
): Replacement | null {
  const forms = [...thing.forms, ...apostrophes(thing.forms, context.texts)];
  const words = (wordsFor({ ...thing, forms }, context) ?? []).filter(
    ({ from, to }) => from !== to,
  );
  const whole = words.find(({ from }) => from === thing.name) ?? words.at(-1);
  return whole === undefined ? null : { text: whole.to, words: longestFirst(words) };
}

/** `Jens’`: the genitive of a name that ends in s, x or z has a sign that no finding holds. */
function apostrophes(forms: readonly string[], texts: readonly string[]): readonly string[] {
  return forms
    .filter((form) => /[sxz]$/iu.test(form))
    .flatMap((form) => wordsBeside(texts, form, { behind: "['’]" }));
}

/** What a person wrote instead of the proposal: a name for a person, anything else as it stands. */
export function replacementBy(
  thing: WrittenThing,
  text: string,
  texts: readonly string[],
): Replacement {
  const { type } = thing;
  const forms = [...thing.forms, ...apostrophes(thing.forms, texts)];
  const [first = text, ...rest] = text.trim().split(/\s+/);
  const isName = type === 'PERSON' && /^\p{Lu}/u.test(first) && rest.length < 3;
  const last = rest.at(-1) ?? first;
  const words = isName
    ? renamePerson({ ...thing, forms }, { first: text.trim(), last })
    : forms.map((from) => ({ from, to: text.trim() }));
  return { text: text.trim(), words: longestFirst(words) };
}

function wordsFor(thing: WrittenThing, context: ReplacingContext): readonly ReplacedWords[] | null {
  const { rules } = context;
  switch (thing.type) {
    case 'PERSON':
      return rules.names === 'descriptions'
        ? describePerson(thing, context)
        : renamePerson(thing, choosePseudonym(thing, context));
    case 'PLACE':
      return describePlace(thing);
    case 'ORG':
      return describeOrganisation(thing, context);
    case 'ADDRESS':
      return describeAddress(thing, context);
    case 'DATE':
      return (
        (rules.dates === 'offset' ? moveDate(thing, context.seed) : null) ??
        describeDate(thing, context)
      );
    case 'AGE':
      return rules.ages === 'exact' ? null : describeAge(thing, context);
    case 'CPR':
    case 'PHONE':
    case 'EMAIL':
    case 'CASE_NO':
    case 'PLATE':
    case 'URL':
    case 'HANDLE':
      return neutralWords(thing, context);
    case 'RARE':
      return null;
    default:
      return assertNever(thing.type);
  }
}

/** `Sofie Holm` before `Sofie`, so that no part of a name is taken before the whole. */
function longestFirst(words: readonly ReplacedWords[]): readonly ReplacedWords[] {
  return words.toSorted((a, b) => b.from.length - a.from.length);
}
