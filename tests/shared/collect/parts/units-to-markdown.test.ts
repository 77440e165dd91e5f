import { expect, it } from 'vitest';
import { unitsOf } from '../../../../shared/collect/parts/unit.ts';
import { unitsToMarkdown } from '../../../../shared/collect/parts/units-to-markdown.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';

function written(...lines: readonly string[]): string {
  return unitsToMarkdown(unitsOf(plainLines(lines.join('\n'))));
}

it('puts together the lines that a program broke', () => {
  expect(
    written(
      'Han satte sig altid på den bageste bænk og så ud over havnen, hvor',
      'skibene lå stille, og der sagde han en dag, at han havde sejlet med',
      'dem alle tre.',
      '',
      'Så gik vi ombord.',
    ),
  ).toBe(
    'Han satte sig altid på den bageste bænk og så ud over havnen, hvor skibene lå stille, og der sagde han en dag, at han havde sejlet med dem alle tre.\n\nSå gik vi ombord.',
  );
});

it('keeps the ends that its writer set below them', () => {
  const first = 'Han satte sig altid på den bageste bænk og så ud over havnen, hvor';
  expect(written(first, 'skibene lå stille.', 'Der sad han.')).toBe(
    `${first} skibene lå stille.\\\nDer sad han.`,
  );
});

it('keeps a list below a paragraph that was broken', () => {
  const first = 'Han satte sig altid på den bageste bænk og så ud over havnen, med';
  expect(written(first, 'sig havde han:', '- en kikkert', '- en bog')).toBe(
    `${first} sig havde han:\n- en kikkert\n- en bog`,
  );
});
