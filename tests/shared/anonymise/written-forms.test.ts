import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '../../../shared/anonymise/find-identifiers.ts';

interface Line {
  readonly type: string;
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

const [, ...sections] = readFileSync(
  new URL('../../fixtures/anonymise/written-forms.txt', import.meta.url),
  'utf8',
).split(/^# /m);

const lines = sections.flatMap((section): readonly Line[] => {
  const [type = '', ...rest] = section.split('\n');
  return rest.filter((line) => line !== '').map((line) => ({ type, ...unmarked(line) }));
});

function unmarked(line: string): Omit<Line, 'type'> {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const part of line.split(/(⟦\w+:[^⟧]+⟧)/)) {
    const own = /^⟦\w+:(.+)⟧$/.exec(part)?.[1];
    if (own !== undefined) marks.push({ start: text.length, end: text.length + own.length });
    text += own ?? part;
  }
  return { text, marks };
}

test('there are more than 600 forms', () => {
  expect(lines.length).toBeGreaterThan(600);
});

describe.each([...new Set(lines.map(({ type }) => type))])('%s', (type) => {
  test.each(lines.filter((line) => line.type === type))('$text', ({ text, marks }) => {
    const findings = findIdentifiers(text);
    const missed = marks.filter(({ start, end }) =>
      [...text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)].some(
        ({ index }) =>
          !findings.some((each) => each.start <= start + index && start + index < each.end),
      ),
    );
    const alarms = findings.filter(
      (each) => !marks.some(({ start, end }) => each.start < end && start < each.end),
    );
    expect({
      missed: missed.map(({ start, end }) => text.slice(start, end)),
      alarms: alarms.map((each) => `${each.type} ${each.text}`),
    }).toEqual({ missed: [], alarms: [] });
  });
});
