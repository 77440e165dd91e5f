import type { Mailbox } from '../thread/mailbox.ts';
import { isKnownFirstName, isPlaceName } from './given-name.ts';
import { personIn } from './person-line.ts';

/** The first word of a name: what people call each other. */
export function firstWord(name: string): string {
  return name.trim().split(/\s+/)[0] ?? '';
}

/**
 * The whole name of whom texts or people call by a first name: `Anna` is Anna Holm where a subject
 * says so, or where one person alone is called so. Empty where nobody is, or more than one.
 */
export function wholeNameIn(
  first: string,
  texts: readonly string[],
  known: readonly string[],
): string {
  if (!/^\p{Lu}[\p{L}-]{1,40}$/u.test(first)) return fuller(first, known);
  const pattern = new RegExp(
    `(?<![\\p{L}-])${first}(?:\\s(?:af|von|van|de|el|al))?(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3}`,
    'gu',
  );
  const said = texts.flatMap((text) =>
    [...text.matchAll(pattern)].map(([name]) => personIn(name.replace(/[.'’-]+$/, ''))),
  );
  const whole = new Set(said.filter((name) => name !== ''));
  if (whole.size === 0) {
    for (const name of known) {
      if (name.includes(' ') && firstWord(name) === first) whole.add(name);
    }
  }
  const [only = ''] = whole;
  return whole.size === 1 ? only : '';
}

/** Somebody of whom a text says no more than a first name, as the heap completes it; an address says who it is. */
export function wholeNamed(box: Mailbox, known: readonly string[]): Mailbox {
  if (box.address !== '' || box.name === '') return box;
  return { ...box, name: wholeNameIn(box.name, [], known) || box.name };
}

/** `Anna H.` and `Anna Lise` are who alone in the heap is called so and by a name more. */
function fuller(name: string, known: readonly string[]): string {
  const begun = name.replace(/\.$/, '');
  const isInitial = /\s\p{Lu}$/u.test(begun);
  const found = new Set(
    known.filter((whole) => whole.startsWith(isInitial ? begun : `${begun} `) && whole !== begun),
  );
  const [only = ''] = found;
  return found.size === 1 && begun.includes(' ') ? only : '';
}

/** A name that stands alone in a sentence. */
export interface LoneName {
  readonly name: string;
  /** Whether it can hardly be another word: people are called so. */
  readonly isSure: boolean;
}

/** Words that begin sentences and are nobody's name, and what has a capital within them. */
const noName =
  /^(?:jeg|du|han|hun|den|det|vi|de|man|en|et|nå|nåh|jo|jamen|okay|ok|altså|sådan|værsgo|min|mit|mine|din|dit|dine|vores|her|der|da|så|nu|når|hvis|som|og|men|for|efter|før|med|uden|på|til|fra|af|om|ved|alle|ingen|nogen|noget|mange|tak|hej|kære|dette|denne|disse|begge|ja|nej|ps|hermed|nedenfor|nedenstående|vedhæftet|følgende|kun|bare|lige|fru|frk|frøken|hr|herr|doktor|sidste|sidst|endelig|først|desværre|undskyld|god|godt|hvad|hvem|hvor|hvordan|historien|the|this|here|my|she|he|they|it|we|and|but|i)$/iu;
/**
 * What is named behind these is a place or a program: “i Skive”, “på Messenger”, “ind i Word”; and behind
 * a title stands a last name, as people of a story are called.
 */
const inPlace =
  /(?<!\p{L})(?:i|på|via|(?:skrevet|dikteret|indtalt|talt) (?:ind )?(?:med|til)|fru|frk\.?|hr\.?|herr|frøken|dr\.?|doktor)\s+$/iu;
/** “Må jeg”, “Skal vi”: what a sentence begins with before these is a verb. */
const asks = /^\s+(?:jeg|du|han|hun|vi|I|de|man|der|det)(?!\p{L})/u;
/** A noun with its article at the end, as houses and sentences begin with: “Chefen”, “Huset”. */
const definite = /(?:en|et|erne|ene)$/u;

/**
 * The words of sentences that could be first names, surest first: what begins a sentence is one only
 * where it is a name of the language or of somebody in the heap.
 */
export function loneNamesIn(
  sentences: readonly string[],
  known: readonly string[],
): readonly LoneName[] {
  const found = sentences.flatMap((sentence) =>
    [
      ...sentence.matchAll(/(?<![\p{L}'’-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}'’-])/gu),
    ].flatMap(({ 0: name, index }): readonly LoneName[] => {
      if (noName.test(name)) return [];
      const before = sentence.slice(0, index);
      if (inPlace.test(before)) return [];
      if (asks.test(sentence.slice(index + name.length))) return [];
      const isKnown = isKnownFirstName(name, known);
      const isWithin = /\p{L}/u.test(before) && !definite.test(name) && !isPlaceName(name);
      return isKnown || isWithin ? [{ name, isSure: isKnown }] : [];
    }),
  );
  return [...found].sort((a, b) => Number(b.isSure) - Number(a.isSure));
}
