import { describe, expect, it } from 'vitest';
import { htmlLines } from '../../../../main/collect/mail/html-lines.ts';

/** The lines of two paragraphs that look so, from the first to the last. */
function lines(attributes: string): readonly string[] {
  const html = `<p ${attributes}>Koen gik.</p>\n<p ${attributes}>Så kom den igen.</p>`;
  return htmlLines(html).lines.map(({ text }) => text);
}

const apart = ['Koen gik.', '', 'Så kom den igen.'];
const together = ['Koen gik.', 'Så kom den igen.'];

describe('two paragraphs', () => {
  it.each([
    '',
    'style="margin: 0cm 0cm 8pt"',
    'style="color:black; margin:0 0 1em 0"',
    'class="MsoNormal" style="margin-bottom:12.0pt"',
    'style="margin-top:6px;margin-bottom:0"',
  ])('stand apart with %j', (attributes) => {
    expect(lines(attributes)).toEqual(apart);
  });

  it.each([
    'class="MsoNormal"',
    'style="margin:0"',
    'style="margin: 0cm 0cm 0.0001pt"',
    'style="margin-top:0px;margin-bottom:0px"',
  ])('stand one below the other with %j', (attributes) => {
    expect(lines(attributes)).toEqual(together);
  });
});
