import { expect, it } from 'vitest';
import { starterTaxonomy } from '../../../shared/domain/starter-taxonomy.ts';
import { emptyContent, sourceKinds } from '../../../shared/domain/story.ts';
import { parseStoryFile } from '../../../shared/interchange/parse-story-file.ts';
import { writeStoryFile } from '../../../shared/interchange/write-story-file.ts';
import { fc } from '../../support/properties.ts';
import { anyContent, anyText } from './arbitrary-content.ts';

const anySource = fc.record({ kind: fc.constantFrom(...sourceKinds), name: anyText });

it('writes every field of any story so that reading gives it back', () => {
  fc.assert(
    fc.property(anyContent, anySource, (content, source) => {
      const file = writeStoryFile(content, source, starterTaxonomy);
      expect(parseStoryFile(file, starterTaxonomy)).toEqual({ content, source });
    }),
    { numRuns: 150 },
  );
});

it('writes the same file again after reading it on another system', () => {
  fc.assert(
    fc.property(anyContent, anySource, (content, source) => {
      const file = writeStoryFile(content, source, starterTaxonomy);
      const { content: read } = parseStoryFile(`\ufeff${file}`, starterTaxonomy);
      expect(writeStoryFile(read, source, starterTaxonomy)).toBe(file);
    }),
    { numRuns: 50 },
  );
});

it('leaves out what is empty, and writes tags as words', () => {
  const content = {
    ...emptyContent,
    title: 'Kaffe',
    body: 'Hun kom.',
    tags: { ...emptyContent.tags, method: ['hjemmebesoeg'] },
  };
  expect(writeStoryFile(content, { kind: 'paste', name: '' }, starterTaxonomy)).toBe(
    `---
title: Kaffe
kind: good
method:
  - hjemmebesøg
citizen-consent:
  state: not-needed
source:
  kind: paste
  name: ""
---
Hun kom.
`,
  );
});
