/**
 * What is asked of a text, as a number: its name's hash of 32 bits (FNV-1a; Fowler, Noll and Vo 1991). Thousands
 * are asked of a mail, and joining and looking up their names took longer than all else. Of the 20,000 that a
 * reading knows, one of the others that a sentence may have is taken for a known one once in 200,000.
 */
export type Feature = number;

const basis = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** The feature of a name; `from` is that of what stands before it: `w ` and then `tak` is `w tak`. */
export function named(name: string, from: Feature = basis): Feature {
  let hash = from;
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), prime);
  }
  return hash;
}

/** The same for a small number behind a name, 0 to 9: `past ` and then 3. */
export function counted(count: number, from: Feature): Feature {
  return Math.imul(from ^ (48 + count), prime);
}

/** Of which kind features are, which says what they may speak for and how strongly they are drawn to nothing. */
export type FeatureKind = 'pairs' | 'words' | 'begins' | 'any' | 'joins' | 'mail' | 'always';

/** Features of one kind, each once. */
export interface FeatureSet {
  readonly kind: FeatureKind;
  readonly features: Int32Array;
}

export function featureSet(kind: FeatureKind, features: Iterable<Feature>): FeatureSet {
  const once = new Set(features);
  const row = new Int32Array(once.size);
  let at = 0;
  for (const one of once) {
    row[at] = one;
    at += 1;
  }
  return { kind, features: row };
}

/** The same features where they stand elsewhere: `smile above` for `smile`. */
export function placed({ kind, features }: FeatureSet, place: string): FeatureSet {
  return { kind, features: features.map((one) => named(place, one)) };
}

/** The lines of a file of weights: each feature by its 36 digits, a bar, and what is learned of it. */
export function featureRows(text: string): readonly (readonly [Feature, string])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const bar = line.indexOf('|');
      return [Number.parseInt(line.slice(0, bar), 36) | 0, line.slice(bar + 1)];
    });
}
