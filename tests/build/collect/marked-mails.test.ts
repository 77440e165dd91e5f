import { describe, expect, it } from 'vitest';
import { markedMail, readMarkedMails } from '../../../build/collect/marked-mails.ts';
import { label } from '../../../shared/collect/reading/reading-chain.ts';

const { none, above, first, on, between, next, below } = label;

describe('a marked mail', () => {
  it.each([
    ['[Tak for det.]', [none]],
    ['[Her er min.] Hun kom. Hun gik.\n\n[Vi ses.]', [above, first, on, below]],
    ['Hun kom.\n\n[Hov.]\n\nHun gik.', [first, between, on]],
    ['Hun kom.\n\n[En til.]\n\n§ Han gik.', [first, between, next]],
    ['Hun kom.\n\n§ [En til:] Han gik.', [first, between, next]],
  ])('%j says what each sentence is', (marked, labels) => {
    expect(markedMail(marked).labels).toEqual(labels);
  });

  it.each(['[Tak.', 'Tak.]', '[[Tak.]]'])('%j is refused', (marked) => {
    expect(() => markedMail(marked)).toThrow(/mark/);
  });

  it('can be read wherever one was written', async () => {
    const voices = await readMarkedMails('marked', 'threads');
    const stories = voices
      .flatMap(({ mails }) => mails)
      .filter((mail) => mail.labels.includes(first));
    expect(stories.length).toBeGreaterThan(1_900);
  });
});
