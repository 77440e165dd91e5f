import { describe, expect, it } from 'vitest';
import { examplesOf, learnTeller } from '../../../build/collect/learn-teller.ts';
import type { ToldMail } from '../../../build/collect/told-mails.ts';
import { chancesOf } from '../../../shared/collect/teller/teller-chances.ts';

const story =
  'Hun kom hver torsdag med en pose grønne æbler og satte sig ved vinduet.\n\nEn dag havde hun kniven med, og så skrællede vi dem alle sammen.\n';
const mail = (above: string, teller: string, below = 'Hilsen Lone'): ToldMail => ({
  from: 'Lone Bak',
  to: ['Grethe Lund'],
  subject: 'SV: Historier',
  known: ['Lone Bak', 'Grethe Lund', 'Ib Mørch', 'Ellen Bisgaard'],
  text: `Kære Grethe\n\n${above}\n\n${story}\n${below}`,
  stories: [{ teller, text: story }],
});

describe('what is learned of who told a story', () => {
  it('is asked of the sender and of everybody who is named around it', () => {
    const [example] = examplesOf(mail('Ib stak mig denne ved kopimaskinen i morges:', 'Ib Mørch'));
    expect(example?.features).toHaveLength(3);
    expect(example?.right).toBe(1);
  });

  it.each(['?', 'Ib Mørch og Ellen Bisgaard'])('is nothing where %s told it', (teller) => {
    expect(examplesOf(mail('Ib stak mig denne ved kopimaskinen i morges:', teller))).toEqual([]);
  });

  it('judges a mail that it never saw by words that it has seen', () => {
    const others = ['Ib', 'Ellen'].flatMap((name) =>
      examplesOf(mail(`${name} stak mig denne ved kopimaskinen i morges:`, name)),
    );
    const own = ['Ib', 'Ellen'].flatMap((name) =>
      examplesOf(mail(`${name} har læst min for kommaer i morges:`, 'Lone Bak')),
    );
    const settings = { pull: 0.1, fewest: 1, rounds: 40 };
    const weights = learnTeller([...others, ...own], settings);
    const chances = (above: string) =>
      chancesOf(examplesOf(mail(above, 'Lone Bak'))[0]?.features ?? [], weights);
    expect(chances('Hassan stak mig denne ved kopimaskinen i dag:')[1]).toBeGreaterThan(0.7);
    expect(chances('Hassan har læst min for kommaer:')[0]).toBeGreaterThan(0.7);
    expect(learnTeller([...others, ...own], settings)).toEqual(weights);
  });
});
