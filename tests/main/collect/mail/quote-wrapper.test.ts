import { describe, expect, it } from 'vitest';
import { htmlLines } from '../../../../main/collect/mail/html-lines.ts';
import { unknownHead } from '../../../../shared/collect/thread/header-block.ts';
import { nodesOf } from '../../../../shared/collect/thread/mail-node.ts';
import { ownText } from '../../../../shared/collect/thread/own-text.ts';
import { splitMail } from '../../../../shared/collect/thread/split-mail.ts';

function messagesIn(html: string): readonly (readonly [string, string])[] {
  return nodesOf(splitMail(htmlLines(html).lines, unknownHead)).map(({ head, pieces }) => [
    head.from.name,
    ownText(pieces).replace(/\n+/g, '/'),
  ]);
}

const attribution =
  '<div dir="ltr" class="gmail_attr">Den tors. 6. mar. 2025 kl. 08.12 skrev Ida Dam &lt;<a href="mailto:id@by.dk">id@by.dk</a>&gt;:<br></div>';
const quote = (inner: string) =>
  `<blockquote class="gmail_quote" style="border-left:1px solid">${inner}</blockquote>`;
const wrapped = (inner: string) => `<div class="gmail_quote gmail_quote_container">${inner}</div>`;

describe('what stands within the quote of Gmail', () => {
  it('is the answers of who quotes, between the lines of the other', () => {
    const html = `<div>Se nedenfor</div>${wrapped(
      `${attribution}${quote('<div>Hvem?</div>')}<div>Min nabo.</div>${quote('<div>Hvor?</div>')}<div>På havnen.</div>${quote('<div>Ida</div>')}`,
    )}`;
    expect(messagesIn(html).filter(([, text]) => text !== '')).toEqual([
      ['', 'Se nedenfor/Min nabo./På havnen.'],
      ['Ida Dam', 'Hvem?/Hvor?/Ida'],
    ]);
  });

  it('is what was written below the other’s mail', () => {
    const html = wrapped(
      `${attribution}${quote('<div>Hvem?</div>')}<div><br></div><div>Min nabo.</div>`,
    );
    expect(messagesIn(html)).toEqual([
      ['', 'Min nabo.'],
      ['Ida Dam', 'Hvem?'],
    ]);
  });

  it('is the other’s answer, where that one quoted in the same way', () => {
    const inner = `<div>Ja.</div>${wrapped(
      `<div class="gmail_attr">Den ons. 5. mar. 2025 kl. 10.00 skrev Bo Lund &lt;bo@by.dk&gt;:</div>${quote('<div>Kommer du?</div>')}<div>Klokken ti.</div>`,
    )}`;
    expect(messagesIn(`<div>Fint.</div>${wrapped(`${attribution}${quote(inner)}`)}`)).toEqual([
      ['', 'Fint.'],
      ['Ida Dam', 'Ja./Klokken ti.'],
      ['Bo Lund', 'Kommer du?'],
    ]);
  });

  it('is all of a mail that is forwarded', () => {
    const html = wrapped(
      '<div class="gmail_attr">---------- Forwarded message ---------<br>Fra: <b>Ida Dam</b> &lt;id@by.dk&gt;<br>Date: tors. 6. mar. 2025 kl. 08.12<br>Subject: Prøve<br>To: Bo &lt;bo@by.dk&gt;<br></div><br><div>Min nabo.</div>',
    );
    expect(messagesIn(html).at(-1)).toEqual(['Ida Dam', 'Min nabo.']);
  });
});

it('an answer below a quote in Apple’s quote is that one’s who is quoted', () => {
  const html =
    '<div>Fint.</div><blockquote type="cite"><div>Den 6. mar. 2025 kl. 08.12 skrev Ida Dam &lt;id@by.dk&gt;:</div><br><blockquote type="cite"><div>Kommer du?</div></blockquote><div>Klokken ti.</div></blockquote>';
  expect(messagesIn(html).find(([name]) => name === 'Ida Dam')?.[1]).toContain('Klokken ti.');
});
