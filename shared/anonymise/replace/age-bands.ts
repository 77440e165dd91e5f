import { readNumber, readNumbers } from './read-number.ts';

/** A stretch of life that an age is told by. */
export interface AgeBand {
  /** Behind `i`: `teenageårene`. */
  readonly name: string;
  /** Somebody of that age: `en teenager`, `teenageren`, `teenagere`, `teenagerne`. */
  readonly one: string;
  readonly theOne: string;
  readonly some: string;
  readonly theSome: string;
}

const band = (
  name: string,
  one: string,
  theOne: string,
  some: string,
  theSome: string,
): AgeBand => ({
  name,
  one,
  theOne,
  some,
  theSome,
});
const small = ['et lille barn', 'det lille barn', 'små børn', 'de små børn'] as const;
const grown = ['en voksen', 'den voksne', 'voksne', 'de voksne'] as const;
const old = ['en ældre', 'den ældre', 'ældre', 'de ældre'] as const;

/** Up to which age, and what it is called; the last one is for every age above. */
const bands: readonly (readonly [number, AgeBand])[] = [
  [2, band('de første leveår', ...small)],
  [
    5,
    band(
      'børnehavealderen',
      'et børnehavebarn',
      'børnehavebarnet',
      'børnehavebørn',
      'børnehavebørnene',
    ),
  ],
  [12, band('skolealderen', 'et skolebarn', 'skolebarnet', 'skolebørn', 'skolebørnene')],
  [19, band('teenageårene', 'en teenager', 'teenageren', 'teenagere', 'teenagerne')],
  [29, band('tyverne', ...grown)],
  [39, band('trediverne', ...grown)],
  [49, band('fyrrerne', ...grown)],
  [59, band('halvtredserne', ...grown)],
  [69, band('tresserne', ...grown)],
  [79, band('halvfjerdserne', ...old)],
  [89, band('firserne', ...old)],
  [99, band('halvfemserne', ...old)],
  [Number.POSITIVE_INFINITY, band('en høj alder', ...old)],
];
const infancy = band('det første leveår', ...small);

/** The stretch of life of a written age, of the first where it tells several; null where it tells no number. */
export function ageBandOf(text: string): AgeBand | null {
  if (/^(?:et|en)\shalvt/iu.test(text)) return infancy;
  const age = ordinalIn(text) ?? readNumber(text);
  if (age === null) return null;
  if (/mdr|måned|uge|dage/iu.test(text) && !/år/iu.test(text)) return infancy;
  return bandAt(age);
}

const bandAt = (age: number) => bands.find(([last]) => age <= last)?.[1] ?? null;

/** The stretches of life of all ages that are told together, each once: of `12-13 år` two. */
export function ageBandsOf(text: string): readonly AgeBand[] {
  const first = ageBandOf(text);
  if (first === null) return [];
  if (first === infancy || ordinalIn(text) !== null) return [first];
  const numbers = readNumbers(text);
  // `to og tyve` is one number.
  if (!numbers.every((age, index) => index === 0 || /\d/u.test(text) || age < 20)) return [first];
  return [...new Set([first, ...numbers.flatMap((age) => bandAt(age) ?? [])])];
}

const ordinals =
  'første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tyvende'.split(
    ' ',
  );

/** Of `sjette år` the number; null where no ordinal is told. */
function ordinalIn(text: string): number | null {
  const word = /^(?<word>\p{L}+)\s(?:leve)?år$/iu.exec(text)?.groups?.word?.toLowerCase() ?? '';
  const index = ordinals.indexOf(word);
  return index === -1 ? null : index + 1;
}
