import { onOneLine } from '../groups/finding-group.ts';
import { genitive, withoutGenitive } from './genitive.ts';
import { genderOf } from './name-kind.ts';
import type { ReplacedWords, ReplacingContext, WrittenThing } from './replacement.ts';
import { escaped, wordsBeside } from './words-beside.ts';

/** Parts that a name stands behind (`min kollega Mette`), with the word that stands for the person. */
const parts: Readonly<Record<string, string>> = {
  kollega: 'kollegaen',
  sagsbehandler: 'sagsbehandleren',
  rådgiver: 'rådgiveren',
  socialrådgiver: 'socialrådgiveren',
  pædagog: 'pædagogen',
  lærer: 'læreren',
  leder: 'lederen',
  læge: 'lægen',
  psykolog: 'psykologen',
  sygeplejerske: 'sygeplejersken',
  kontaktperson: 'kontaktpersonen',
  mentor: 'mentoren',
  nabo: 'naboen',
  borger: 'borgeren',
  mor: 'moren',
  far: 'faren',
  mormor: 'mormoren',
  farmor: 'farmoren',
  morfar: 'morfaren',
  farfar: 'farfaren',
  søster: 'søsteren',
  bror: 'broren',
  datter: 'datteren',
  søn: 'sønnen',
  pige: 'pigen',
  dreng: 'drengen',
  kvinde: 'kvinden',
  mand: 'manden',
};
const singular = Object.keys(parts).join('|');
const definite = Object.values(parts).join('|');
const owner = '(?:min|vores|hans|hendes|deres|en|barnets|pigens|drengens)';
const lead = String.raw`(?:${owner}\s)?(?:${singular}|${definite})\s`;
/** What says beside a name that it is a child's; `X` stands for the name. */
const childish = [
  String.raw`X,?(?:\s(?:er|var|på|blev|fylder|fyldte|kun|bare|lige|snart))*\s(?:\d|1[0-7])(?:\sår|[,.\s])`,
  String.raw`(?<!\d)(?:\d|1[0-7])-årige?\s(?:\p{L}+\s)?X`,
  String.raw`(?:pigen|drengen|eleven|barnet)\sX`,
  String.raw`X(?:\s\p{L}+){0,4}\s\d\.\sklasse`,
];

/**
 * What a person is, instead of a name: the part that stands beside it (`sagsbehandler Mette` is
 * `sagsbehandleren`), or a girl, a boy, a woman, a man, a citizen. Who comes second is another one.
 */
export function describePerson(
  { name, forms }: Pick<WrittenThing, 'name' | 'forms'>,
  { texts, pseudonyms }: ReplacingContext,
): readonly ReplacedWords[] {
  const beside = forms.flatMap((form) => wordsBeside(texts, form, { before: lead }));
  const noun =
    [...beside.map(nounOf), kindOf(name, texts)].find((word) => word !== null) ?? 'borgeren';
  const taken = pseudonyms
    .filter(({ from }) => !forms.includes(from))
    .map(({ to }) => to.replace(/s$/u, ''));
  const word = untaken(noun, taken);
  const known = forms.map(onOneLine);
  const written = (form: string) => {
    const plain = onOneLine(form);
    return withoutGenitive(plain, [...known, ...plain.split(' ')]) === plain
      ? word
      : genitive(word);
  };
  return [
    ...beside.map((from) => ({ from, to: written(formIn(from, forms)) })),
    ...forms.map((form) => ({ from: form, to: written(form) })),
  ];
}

function nounOf(beside: string): string | null {
  const [found] =
    beside.match(new RegExp(String.raw`(?<!\p{L})(?:${singular}|${definite})(?=\s)`, 'iu')) ?? [];
  const word = found?.toLowerCase() ?? '';
  return parts[word] ?? (Object.values(parts).includes(word) ? word : null);
}

function formIn(beside: string, forms: readonly string[]): string {
  return (
    forms.filter((form) => beside.endsWith(form)).toSorted((a, b) => b.length - a.length)[0] ??
    beside
  );
}

function kindOf(name: string, texts: readonly string[]): string | null {
  const first = onOneLine(name).split(' ')[0] ?? '';
  const gender = genderOf(first, texts);
  if (gender === null) return null;
  const own = String.raw`${escaped(first)}(?!\p{L})`;
  const cues = new RegExp(childish.map((cue) => cue.replaceAll('X', own)).join('|'), 'u');
  const isChild = texts.some((text) => cues.test(text));
  if (isChild) return gender === 'female' ? 'pigen' : 'drengen';
  return gender === 'female' ? 'kvinden' : 'manden';
}

/** `pigen`, `den anden pige`, `den tredje pige`: so that two are not taken for one. */
function untaken(noun: string, taken: readonly string[]): string {
  if (!taken.includes(noun)) return noun;
  const [bare = noun] = Object.entries(parts).find(([, word]) => word === noun) ?? [];
  const others = ['anden', 'tredje', 'fjerde', 'femte'].map((number) => `den ${number} ${bare}`);
  return others.find((other) => !taken.includes(other)) ?? `en ${bare} til`;
}
