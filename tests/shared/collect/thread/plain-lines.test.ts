import { describe, expect, it } from 'vitest';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';

const depths = (text: string) => plainLines(text).map(({ text: line, depth }) => [line, depth]);

describe('the lines of a plain text', () => {
  it('have the depth of the marks before them', () => {
    expect(depths('Hej\n> Hun kom.\n>> Hvem?')).toEqual([
      ['Hej', 0],
      ['Hun kom.', 1],
      ['Hvem?', 2],
    ]);
  });

  it('keep the depth of a quoted line that a mail program broke', () => {
    const long = 'Hun kom hver torsdag med en pose grønne æbler og satte sig ved';
    expect(depths(`> ${long}\nvinduet.\n> Så gik hun.`)).toEqual([
      [long, 1],
      ['vinduet.', 1],
      ['Så gik hun.', 1],
    ]);
  });

  it('leave an attribution where it stands', () => {
    const when = 'Den 3. marts 2025 kl. 9.12 skrev Lone Bak fra huset på hjørnet:';
    const lines = depths(`> Hej\n${when}\n> Hun kom.`);
    expect(lines[1]).toEqual([when, 0]);
  });

  it('are told of a line without end in no time that anybody notices', () => {
    const endless = `${'1 '.repeat(200_000)}x`;
    expect(depths(`> ${'a'.repeat(80)}\n${endless}\n> b`)).toHaveLength(3);
  });
});
