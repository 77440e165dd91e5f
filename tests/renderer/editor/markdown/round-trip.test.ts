import { describe, expect, it } from 'vitest';
import { documentToMarkdown } from '../../../../renderer/editor/markdown/document-to-markdown.ts';
import { markdownToDocument } from '../../../../renderer/editor/markdown/markdown-to-document.ts';
import { meaningOf } from '../../../../renderer/editor/markdown/meaning-of.ts';
import { parseMarkdown } from '../../../../shared/markdown/parse-markdown.ts';
import { fc } from '../../../support/properties.ts';
import { arbitraryDocument } from './arbitrary-document.ts';
import { arbitraryMarkdown } from './arbitrary-markdown.ts';
import { outlineOf } from './outline-of.ts';

const through = (markdown: string) => documentToMarkdown(markdownToDocument(markdown));
const meaning = (markdown: string) => meaningOf(parseMarkdown(markdown));
const runs = { numRuns: Number(process.env.RUNS ?? 400) };

describe('Markdown → editor → Markdown', () => {
  it('means the same to a reader, whatever was written', () => {
    fc.assert(
      fc.property(arbitraryMarkdown, (markdown) => {
        expect(meaning(through(markdown))).toBe(meaning(markdown));
      }),
      runs,
    );
  });

  it('is stable the second time', () => {
    fc.assert(
      fc.property(arbitraryMarkdown, (markdown) => {
        const once = through(markdown);
        expect(through(once)).toBe(once);
      }),
      runs,
    );
  });
});

describe('editor → Markdown → editor', () => {
  it('brings back what a person made, and nothing of it as a block kept as written', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const back = markdownToDocument(documentToMarkdown(document));
        expect(outlineOf(back)).toEqual(outlineOf(document));
      }),
      runs,
    );
  });
});
