import { describe, expect, it } from 'vitest';
import { layoutExample, layoutTellers, learnLayout } from '../../../build/collect/learn-layout.ts';
import { learnTeller } from '../../../build/collect/learn-teller.ts';
import { markedDocumentsIn, readMarkedDocuments } from '../../../build/collect/marked-documents.ts';
import { label, layoutChain } from '../../../shared/collect/layout/layout-chain.ts';
import { layoutSums } from '../../../shared/collect/layout/layout-sums.ts';
import { likeliestLabels } from '../../../shared/collect/reading/chain.ts';

const marked = `### 1 | docx
## Lis Dam
{{Lis Dam}}Han sang for fuglene hver morgen.

Siden sang de alle sammen.{{/}}

## Bo Lund
{{Bo Lund}}Vi havde glemt lygten på turen.{{/}}

Tak for i dag.
### 2 | txt
Bo – {{Bo}}Vi gik hjem i regnen den aften.{{/}}
`;

describe('a marked document', () => {
  it('tells of each piece what it is, and who told each story', () => {
    const [first, second] = markedDocumentsIn(marked);
    expect(first?.pieces.map(({ text }, at) => [first.labels[at], text.slice(0, 9)])).toEqual([
      [label.around, 'Lis Dam'],
      [label.first, 'Han sang '],
      [label.on, 'Siden san'],
      [label.around, 'Bo Lund'],
      [label.first, 'Vi havde '],
      [label.around, 'Tak for i'],
    ]);
    expect([...(first?.tellers.values() ?? [])]).toEqual(['Lis Dam', 'Bo Lund']);
    expect(second?.labels).toEqual([label.around, label.first]);
  });

  it('is refused where a story is not closed', () => {
    expect(() => markedDocumentsIn('### 1 | txt\n{{Bo}}Vi gik.')).toThrow('not closed');
  });
});

describe('what is learned of documents', () => {
  it('parts one of a hand that was left out, and knows who told its texts', async () => {
    const hands = [...(await readMarkedDocuments())];
    const rest = hands.slice(1).flatMap(([, documents]) => documents.slice(0, 40));
    const settings = { pull: 2, fewest: 2, rounds: 15 };
    const weights = learnLayout(
      rest.map((one) => layoutExample(one)),
      settings,
    );
    const unseen = (hands[0]?.[1] ?? []).slice(0, 20).map((one) => layoutExample(one));
    const isRight = unseen.flatMap(({ features, labels }) => {
      const read = likeliestLabels(layoutChain, layoutSums(features, weights));
      return labels.map((one, at) => one === read[at]);
    });
    expect(isRight.filter(Boolean).length / isRight.length).toBeGreaterThan(0.85);
  });

  it('is who told each text, asked of everybody who is named at it', () => {
    const [first] = markedDocumentsIn(marked);
    const examples = first === undefined ? [] : layoutTellers(first);
    expect(examples.every(({ right }) => right > 0)).toBe(true);
    const settings = { pull: 0.1, fewest: 1, rounds: 20 };
    expect(learnTeller(examples, settings)).toEqual(learnTeller(examples, settings));
  });
});
