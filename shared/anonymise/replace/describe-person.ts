import { onOneLine } from '../groups/finding-group.ts';
import { genitive, withoutNameGenitive } from './genitive.ts';
import { mentionsOf } from './mentions.ts';
import { genderOf } from './name-kind.ts';
import { definite, type Noun, nounOf } from './noun.ts';
import { ownNoun } from './own-noun.ts';
import { boy, girl, man, person, woman } from './person-nouns.ts';
import { besideName, personWording } from './person-wording.ts';
import type { ReplacingContext, Worded, WrittenThing } from './replacement.ts';
import { sight } from './setting.ts';
import { escaped } from './words-beside.ts';

/** What says beside a name that it is a child's; `X` stands for the name. */
const childish = [
  String.raw`X,?(?:\s(?:er|var|på|blev|fylder|fyldte|kun|bare|lige|snart))*\s(?:\d|1[0-7])(?:\sår|[,.\s])`,
  String.raw`(?<!\d)(?:\d|1[0-7])-årige?\s(?:\p{L}+\s)?X`,
  String.raw`(?:pigen|drengen|eleven|barnet)\sX`,
  String.raw`X(?:\s\p{L}+){0,4}\s\d\.\sklasse`,
  String.raw`X\s(?:er|var)\s(?:i|et|en)\s(?:skolealderen|teenageårene|børnehavealderen|skolebarn|teenager|børnehavebarn)`,
  String.raw`X\si\s(?:skolealderen|teenageårene|børnehavealderen)`,
];

/**
 * What a person is, instead of a name: what the words beside it say (`sagsbehandler Mette` is a case worker), or a girl, a
 * boy, a woman, a man. Who comes second is another one. Null where there are three others.
 */
export function describePerson(
  { name, forms }: Pick<WrittenThing, 'name' | 'forms'>,
  context: ReplacingContext,
): Worded | null {
  const { texts } = context;
  const places = texts.flatMap((text) =>
    mentionsOf(text, forms).map(({ start, end }) => ({
      before: text.slice(Math.max(0, start - sight), start),
      behind: text.slice(end, end + sight),
    })),
  );
  const before = places.map((place) => place.before);
  const [said] = places.flatMap((place) => besideName(place) ?? []);
  const noun = ownNoun(said ?? kindOf(name, before, texts), forms, context);
  if (noun === null) return null;
  const known = forms.map(onOneLine);
  const isGenitive = (form: string) => {
    const plain = onOneLine(form);
    return withoutNameGenitive(plain, known) !== plain;
  };
  return {
    words: forms.map((from) => {
      const to = definite(noun);
      return { from, to: isGenitive(from) ? genitive(to) : to };
    }),
    wordingOf: (setting) => personWording(noun, setting, isGenitive(setting.form)),
  };
}

function kindOf(name: string, before: readonly string[], texts: readonly string[]): Noun {
  const first = onOneLine(name).split(' ')[0] ?? '';
  const titled = before.map(
    (one) => /(?<!\p{L})(fru|frøken|frk\.?|hr\.?|herr|dr\.?|doktor)\s$/iu.exec(one)?.[1],
  );
  const title = titled.find((one) => one !== undefined);
  if (title?.toLowerCase().startsWith('d') === true) return nounOf('læge lægen');
  if (title !== undefined) return /^h/iu.test(title) ? man : woman;
  const gender = genderOf(first, texts);
  if (gender === null) return person;
  const own = String.raw`${escaped(first)}(?!\p{L})`;
  const cues = new RegExp(childish.map((cue) => cue.replaceAll('X', own)).join('|'), 'u');
  const isChild = texts.some((text) => cues.test(text));
  if (isChild) return gender === 'female' ? girl : boy;
  return gender === 'female' ? woman : man;
}
