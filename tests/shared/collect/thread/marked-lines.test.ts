import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../shared/collect/thread/line.ts';
import { withMarksAsDepth } from '../../../../shared/collect/thread/marked-lines.ts';

function line(text: string, markdown = text): Line {
  return {
    text,
    markdown,
    depth: 1,
    indent: 0,
    isDivider: false,
    isSignature: false,
    isSoftQuote: false,
  };
}

function read(...lines: readonly Line[]): readonly string[] {
  return withMarksAsDepth(lines).map(
    ({ depth, text, markdown }) => `${depth} ${text} | ${markdown}`,
  );
}

describe('marks of quoting in an html message', () => {
  it('say how deep a line is quoted', () => {
    expect(
      read(
        line('Den 3-3-2025 kl. 09:01 skrev Ib Mørch:'),
        line('> Hej', '\\> Hej'),
        line('>> > # ét', '\\>> > # ét'),
        line('>', '\\>'),
        line('Svar'),
      ),
    ).toEqual([
      '1 Den 3-3-2025 kl. 09:01 skrev Ib Mørch: | Den 3-3-2025 kl. 09:01 skrev Ib Mørch:',
      '2 Hej | Hej',
      '4 # ét | \\# ét',
      '2  | ',
      '1 Svar | Svar',
    ]);
  });

  it('are an arrow where there is one line of them', () => {
    expect(read(line('> her gik hun ind', '\\> her gik hun ind'))).toEqual([
      '1 > her gik hun ind | \\> her gik hun ind',
    ]);
  });
});
