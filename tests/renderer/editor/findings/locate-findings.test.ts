import { expect, test } from 'vitest';
import { locateFindings } from '../../../../renderer/editor/findings/locate-findings.ts';
import { markdownToDocument } from '../../../../renderer/editor/markdown/markdown-to-document.ts';
import { findIdentifiers } from '../../../../shared/anonymise/find-identifiers.ts';
import type { Finding } from '../../../../shared/anonymise/finding.ts';
import { fc } from '../../../support/properties.ts';

/** What the editor would mark, as it reads there. */
function marked(markdown: string, findings: readonly Finding[] = findIdentifiers(markdown)) {
  const document = markdownToDocument(markdown);
  return locateFindings(document, markdown, findings).map(({ from, to }) =>
    document.textBetween(from, to, ' ', ' '),
  );
}

/** A name found at its nth place in the source. */
function named(markdown: string, name: string, number: number): readonly Finding[] {
  let start = -1;
  for (let passed = 0; passed <= number; passed += 1) start = markdown.indexOf(name, start + 1);
  const end = start + name.length;
  return [
    {
      start,
      end,
      type: 'PERSON',
      certainty: 'look',
      reason: 'context',
      text: name,
      suggestion: '',
    },
  ];
}

test('a finding is marked in a paragraph, a heading, a list and a quotation', () => {
  expect(
    marked('# Ring 20 30 40 50\n\nTil a@b.dk.\n\n- hun har 060606-1234\n\n> 40 50 60 70'),
  ).toEqual(['20 30 40 50', 'a@b.dk', '060606-1234', '40 50 60 70']);
});

test('a finding is marked across emphasis, an entity and a line’s end', () => {
  expect(marked('Ring **20 30** 40 50.')).toEqual(['20 30 40 50']);
  expect(marked('Ring 20&#32;30 40\n50.')).toEqual(['20 30 40 50']);
});

test('of several that read alike the right one is marked', () => {
  const markdown = 'Bodil så Bo, og **Bo** så Bo.';
  const document = markdownToDocument(markdown);
  const positions = [1, 2, 3].map(
    (number) => locateFindings(document, markdown, named(markdown, 'Bo', number))[0]?.from,
  );
  expect(positions).toEqual([10, 17, 23]);
});

test('what stands in a link’s address alone is marked on the link', () => {
  expect(marked('Skriv [til hende](mailto:bo@b.dk) nu.')).toEqual(['til hende']);
});

test('what stays verbatim is marked whole', () => {
  const markdown = '| a | b |\n|---|---|\n| 20 30 40 50 | c |';
  const document = markdownToDocument(markdown);
  const [found] = locateFindings(document, markdown, findIdentifiers(markdown));
  expect(document.nodeAt(found?.from ?? -1)?.type.name).toBe('verbatim');
});

test('every number between any words is marked as itself', () => {
  const word = fc.constantFrom('Bo', 'kom', '*ja*', '**nej**', 'æ', '&amp;', '\\*', '[her](/a)');
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (before, behind) => {
      const markdown = ['Ring', ...before, '060606-1234', ...behind, 'nu'].join(' ');
      expect(marked(markdown)).toEqual(['060606-1234']);
    }),
  );
});
