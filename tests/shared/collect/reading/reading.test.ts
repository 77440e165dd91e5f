import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../shared/collect/reading/reading.ts';
import { label } from '../../../../shared/collect/reading/reading-chain.ts';

const read = (...paragraphs: readonly string[]) =>
  readingOf(paragraphs.map((text) => ({ text, isApart: true })));

/** The sentences that were read as told, parted by story. */
function told(...paragraphs: readonly string[]): readonly string[] {
  const { said, labels } = read(...paragraphs);
  const stories: string[] = [];
  for (const [at, { text }] of said.entries()) {
    const one = labels[at];
    if (one === label.first || one === label.next) stories.push(text.trim());
    else if (one === label.on) stories.push(`${stories.pop() ?? ''} ${text.trim()}`);
  }
  return stories;
}

const tap =
  'En ældre herre ringede hver morgen, fordi hans vandhane dryppede. Den dryppede ikke. Jeg kørte ud til ham, og vi sad og lyttede sammen.';
const key =
  'En ung kvinde havde mistet sin nøgle for tredje gang. Vi byttede lås, og hun hængte den nye om halsen. Den hænger der endnu.';

describe('what a message tells', () => {
  it('is nothing in 20,000 lines of names, and that at once', () => {
    const names = Array.from({ length: 20_000 }, (_, at) =>
      at % 2 === 0 ? 'Ib Mørch' : 'Åse Dam',
    );
    const start = performance.now();
    const { said, labels, odds } = read(...names);
    expect([said.length, labels.length]).toEqual([20_000, 20_000]);
    expect(odds).toBeLessThan(0);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('is the story between what is said above it and below it', () => {
    const above = 'Tak for jeres mails. Jeg har læst dem alle med glæde.';
    const below = 'Sig til, hvis den er for lang. Vi ses på torsdag.';
    expect(told(above, tap, below)).toEqual([tap]);
  });

  it('is the story of who writes in capitals only', () => {
    const [shouted] = told(tap.toUpperCase());
    expect(shouted).toBe(tap.toUpperCase());
  });

  it('are two stories where a line brings another', () => {
    expect(told('Her er min:', tap, 'Og så har jeg også en fra i fjor:', key)).toEqual([tap, key]);
  });

  it.each([
    'Tusind tak for historierne. Jeg sidder her med tårer i øjnene og glæder mig til at se dem trykt.',
    'Kan I ikke sende jeres bidrag inden fredag? Så når jeg at læse dem, før vi mødes.',
    'Jeg er desværre nødt til at melde fra denne gang. Jeg har ikke tid, men god vind med det.',
  ])('is nothing: %j', (text) => {
    expect(read(text).odds).toBeLessThan(0);
  });

  it('is likelier a story than not where something happens to somebody', () => {
    expect(read(tap).odds).toBeGreaterThan(0);
  });

  it('says of each sentence how likely another begins with it', () => {
    const { said, nexts } = read(tap, key);
    const likeliest = nexts.indexOf(Math.max(...nexts));
    expect(said[likeliest]?.text.trim()).toBe(
      'En ung kvinde havde mistet sin nøgle for tredje gang.',
    );
  });

  it('is nothing where nothing is written', () => {
    expect(read()).toMatchObject({ said: [], labels: [] });
  });
});
