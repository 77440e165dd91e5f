import { assertNever } from '../../domain/assert-never.ts';
import { onOneLine } from '../groups/finding-group.ts';
import { choosePseudonym } from './choose-pseudonym.ts';
import { describeAddress } from './describe-address.ts';
import { describeAge } from './describe-age.ts';
import { describeDate } from './describe-date.ts';
import { describeNumber } from './describe-number.ts';
import { describeOrganisation } from './describe-organisation.ts';
import { describePerson } from './describe-person.ts';
import { describePlace } from './describe-place.ts';
import { withoutNameGenitive } from './genitive.ts';
import { moveDate } from './move-date.ts';
import { renamePerson } from './rename-person.ts';
import type { Replacement, ReplacingContext, Worded, WrittenThing } from './replacement.ts';
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
  const known = forms.map(onOneLine);
  const name =
    thing.type === 'PERSON' ? withoutNameGenitive(onOneLine(thing.name), known) : thing.name;
  const worded = wordedFor({ ...thing, name, forms }, context);
  const whole = worded?.words.find(({ from }) => from === thing.name) ?? worded?.words[0];
  if (worded === null || whole === undefined) return null;
  // By itself, as on a line of its own that nothing stands before or behind.
  const { prefix = '', to } = worded.wordingOf({
    form: whole.from,
    ...inASentence,
    isAgain: false,
  });
  const text = prefix + to;
  return text === whole.from ? null : { ...worded, text };
}

/** Where a thing is shown by itself, it reads as in the middle of a sentence. */
const inASentence = { before: 'Så ', behind: ' så' } as const;

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
  const to = text.trim();
  const forms = [...thing.forms, ...apostrophes(thing.forms, texts)];
  const [first = to, ...rest] = to.split(/\s+/);
  const isName = type === 'PERSON' && /^\p{Lu}/u.test(first) && rest.length < 3;
  const last = rest.at(-1) ?? first;
  const worded = isName
    ? renamePerson({ ...thing, forms }, { first: to, last })
    : { words: forms.map((from) => ({ from, to })), wordingOf: () => ({ to }) };
  return { ...worded, text: to };
}

function wordedFor(thing: WrittenThing, context: ReplacingContext): Worded | null {
  const { rules } = context;
  switch (thing.type) {
    case 'PERSON': {
      const described = rules.names === 'descriptions' ? describePerson(thing, context) : null;
      return described ?? renamePerson(thing, choosePseudonym(thing, context));
    }
    case 'PLACE':
      return describePlace(thing, context);
    case 'ORG':
      return describeOrganisation(thing, context);
    case 'ADDRESS':
      return describeAddress(thing);
    case 'DATE':
      return (
        (rules.dates === 'offset' ? moveDate(thing, context.seed) : null) ?? describeDate(thing)
      );
    case 'AGE':
      return rules.ages === 'exact' ? null : describeAge(thing);
    case 'CPR':
    case 'PHONE':
    case 'EMAIL':
    case 'CASE_NO':
    case 'PLATE':
    case 'URL':
    case 'HANDLE':
      return describeNumber(thing.type, thing);
    case 'RARE':
      return null;
    default:
      return assertNever(thing.type);
  }
}
