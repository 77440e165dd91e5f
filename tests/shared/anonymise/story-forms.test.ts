import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shippedDetector } from '../../support/shipped-detector.ts';

const detector = shippedDetector();

interface Mark {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

const sections = ['story-forms.txt', 'story-forms-since.txt'].flatMap((name) =>
  readFileSync(new URL(`../../fixtures/anonymise/${name}`, import.meta.url), 'utf8')
    .split(/^# /m)
    .slice(1),
);

function unmarked(line: string) {
  const marks: Mark[] = [];
  let text = '';
  for (const part of line.replaceAll('⏎', '\n').split(/(⟦[^⟧]+⟧|⟪[^⟫]+⟫|⟨[^⟩]+⟩)/)) {
    const own = /^(?:⟦(?:[A-Z_]+:)?|[⟪⟨])(.+)[⟧⟫⟩]$/s.exec(part)?.[1];
    if (own !== undefined) {
      marks.push({ sign: part.charAt(0), start: text.length, end: text.length + own.length });
    }
    text += own ?? part;
  }
  return { text, marks };
}

describe.each(
  sections.map((section) => {
    const [title = '', ...lines] = section.split('\n');
    return { title, lines: lines.filter((line) => line !== '').map(unmarked) };
  }),
)('$title', ({ lines }) => {
  test('has at least a dozen texts', () => {
    expect(lines.length).toBeGreaterThanOrEqual(8);
  });

  test.each(lines)('$text', ({ text, marks }) => {
    const findings = detector.find(text);
    const within = ({ start, end }: Mark, certainty?: string) =>
      [...text.slice(start, end).matchAll(/[^\s]/gu)].map(({ index }) =>
        findings.some(
          (each) =>
            each.start <= start + index &&
            start + index < each.end &&
            (certainty === undefined || each.certainty === certainty),
        ),
      );
    const wrong = marks.filter((mark) =>
      mark.sign === '⟦'
        ? within(mark).includes(false)
        : within(mark, mark.sign === '⟨' ? 'found' : undefined).includes(true),
    );
    expect(wrong.map(({ sign, start, end }) => sign + text.slice(start, end))).toEqual([]);
  });
});
