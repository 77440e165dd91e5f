import { describe, expect, it } from 'vitest';
import { pdfStructureViolations } from '../../../support/pdf-structure.ts';
import { pdfText, squeezed } from '../../../support/pdf-text.ts';
import { fc } from '../../../support/properties.ts';
import { publishedBooklet } from '../../../support/published-booklet.ts';
import { publicationOf, type SampleStory } from '../../../support/sample-publication.ts';
import { engineNames } from '../../../support/typesetters.ts';

/** Everything that means something to Typst or to Markdown, and letters to stand around it. */
const signs = [...'#$*_@`\\"\'<>[](){}/~-=+|:;,.!?%&^0123 aeiouæøåÆØÅ€–…'];
const markup = [
  '#import "@preview/x:0.0.1": *',
  '#read("/etc/passwd")',
  '$x^2$ *fed* _kursiv_ @ref <label>',
  '// væk /* væk */',
  '\\u{41} \\" \\\\',
  '"); #panic("nu',
  '#{ while true {} }',
  '= overskrift',
  '] #pagebreak() [',
  '```typ #panic() ```',
];

const sign = fc.constantFrom(...signs);
const written = fc.oneof(
  fc.string({ unit: sign, minLength: 1, maxLength: 60 }),
  fc.constantFrom(...markup),
);
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), written);
const anyStory: fc.Arbitrary<SampleStory> = fc.record({
  title: anything,
  lead: anything,
  body: fc.array(anything, { maxLength: 5 }).map((parts) => parts.join('\n\n')),
  quote: anything,
  ownWords: anything,
  reflections: anything,
  need: anything,
  figures: fc.array(
    fc.record({
      ...{
        form: fc.constant('change' as const),
        label: anything,
        unit: anything,
        period: anything,
      },
      ...{ source: anything, before: anything, after: anything },
    }),
    { maxLength: 2 },
  ),
  costs: fc.array(
    fc.record({ label: anything, amount: anything, unit: anything, source: anything }),
    { maxLength: 2 },
  ),
});

describe('whatever people write', () => {
  it('is set, and the PDF keeps its structure', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStory, { maxLength: 8 }), anything, async (stories, title) => {
        const { file } = await publishedBooklet(publicationOf(stories, { title, audience: title }));
        expect(pdfStructureViolations(file)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('stands in the PDF as it was written, sign for sign', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 5, maxLength: 12 }), async (needs) => {
        const stories = needs.map((need, index) => ({ title: `Historie ${index}`, need }));
        const { file } = await publishedBooklet(publicationOf(stories));
        const text = plainMarks(squeezed(pdfText(file)));
        for (const need of needs) expect(text).toContain(plainMarks(squeezed(need)));
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it.each(engineNames)('is never run as Typst (%s)', async (engine) => {
    const stories = markup.map((title) => ({ title, lead: title, need: title }));
    const { file } = await publishedBooklet(publicationOf(stories), engine);
    const text = plainMarks(squeezed(pdfText(file)));
    for (const title of markup) expect(text).toContain(plainMarks(squeezed(title)));
  });

  it('stays on its page, even three hundred signs without a space', async () => {
    const long = 'x'.repeat(300);
    const address = `https://example.org/${'abc/'.repeat(70)}`;
    const { file } = await publishedBooklet(
      publicationOf([{ title: long, lead: long, quote: long, body: `${long}\n\n${address}` }]),
    );
    expect(squeezed(pdfText(file)).split(long).length - 1).toBeGreaterThanOrEqual(4);
    expect(squeezed(pdfText(file))).toContain(address);
  });

  it('may be nested as deep as Markdown goes', async () => {
    const quotes = `${'> '.repeat(60)}dybt`;
    const lists = Array.from({ length: 30 }, (_, depth) => `${'  '.repeat(depth)}- punkt`);
    const stress = `${'**a *b '.repeat(30)}midt${' b* a**'.repeat(30)}`;
    const inside = Array.from({ length: 6 }, (_, depth) => `${'  '.repeat(depth)}- ${stress}`);
    const nested = [quotes, lists.join('\n'), stress, inside.join('\n')].join('\n\nimellem\n\n');
    const { file } = await publishedBooklet(publicationOf([{ title: 'Dybt', body: nested }]));
    expect(pdfStructureViolations(file)).toEqual([]);
  });
});

/** Typed quotation marks are printed as real ones; which of the two is not in question here. */
function plainMarks(text: string): string {
  return text.replaceAll('”', '"').replaceAll('’', "'");
}
