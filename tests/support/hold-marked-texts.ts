import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type GoldText, scoreFindings } from './score-findings.ts';
import { shippedDetector } from './shipped-detector.ts';

/** What the texts of one file must not fall below, nor rise above. */
export interface MarkedTextsBounds {
  /** How many texts, words and marks of a kind there are at least. */
  readonly size: {
    readonly texts: number;
    readonly words: number;
    readonly marks: Readonly<Record<string, number>>;
  };
  /** In per cent covered by both lists together, by type or type and kind. */
  readonly floor: Readonly<Record<string, number>>;
  /** Texts that leak a person, and false alarms for every thousand words. */
  readonly most: { readonly leaks: number; readonly found: number; readonly look: number };
}

/** Declares the tests that a file of `tests/fixtures/anonymise` stays what it came to. */
export function holdMarkedTexts(file: string, { size, floor, most }: MarkedTextsBounds): void {
  const texts: readonly GoldText[] = JSON.parse(
    readFileSync(new URL(`../fixtures/anonymise/${file}.json`, import.meta.url), 'utf8'),
  );
  const detector = shippedDetector();
  const { types, words, falseAlarms, leaks } = scoreFindings(texts, (text) => detector.find(text));

  test('the texts are large enough to say something', () => {
    expect(texts.length).toBeGreaterThanOrEqual(size.texts);
    expect(words).toBeGreaterThanOrEqual(size.words);
    for (const [type, least] of Object.entries(size.marks)) {
      expect(types.get(type)?.count).toBeGreaterThanOrEqual(least);
    }
  });

  test.each(Object.entries(floor))('of the texts %s is covered to %f per cent', (type, least) => {
    expect(100 * (types.get(type)?.covered ?? 0)).toBeGreaterThanOrEqual(least);
  });

  test('few of the texts hold a name that nobody was shown, and false alarms stay few', () => {
    expect(leaks).toBeLessThanOrEqual(most.leaks);
    expect(falseAlarms.found).toBeLessThanOrEqual(most.found);
    expect(falseAlarms.look).toBeLessThanOrEqual(most.look);
  });
}
