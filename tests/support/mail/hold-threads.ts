import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { scoreFolder } from './score-folder.ts';
import { type ImportShares, sharesOf } from './score-import.ts';

/** What the threads of one folder must not fall below, nor rise above; a sign that no decoding leaves never. */
export interface ThreadBounds {
  readonly gold: number;
  /** As shares of 1. */
  readonly least: Pick<ImportShares, 'precision' | 'recall' | 'dates'>;
  readonly most: Pick<ImportShares, 'leak' | 'loss'>;
  /** How many at most; none where nothing is said. */
  readonly wrongAuthors?: number;
  readonly strangers?: number;
}

/** Declares the test that a folder of `tests/fixtures/mail` stays what it came to. */
export function holdThreads(
  folder: string,
  { gold, least, most, wrongAuthors = 0, strangers = 0 }: ThreadBounds,
): void {
  test(`the ${gold} stories of ${folder} come in as well as they came to`, async () => {
    const path = fileURLToPath(new URL(`../../fixtures/mail/${folder}`, import.meta.url));
    const score = await scoreFolder(path);
    const { precision, recall, dates, leak, loss } = sharesOf(score);
    expect({ gold: score.gold, broken: score.broken }).toEqual({ gold, broken: 0 });
    expect(score.wrongAuthor).toBeLessThanOrEqual(wrongAuthors);
    expect(score.strangers).toBeLessThanOrEqual(strangers);
    expect(precision).toBeGreaterThanOrEqual(least.precision);
    expect(recall).toBeGreaterThanOrEqual(least.recall);
    expect(dates).toBeGreaterThanOrEqual(least.dates);
    expect(leak).toBeLessThanOrEqual(most.leak);
    expect(loss).toBeLessThanOrEqual(most.loss);
  });
}
