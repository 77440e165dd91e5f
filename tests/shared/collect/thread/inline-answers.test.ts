import { describe, expect, it } from 'vitest';
import { htmlLines } from '../../../../main/collect/mail/html-lines.ts';
import { unknownHead } from '../../../../shared/collect/thread/header-block.ts';
import { ownText } from '../../../../shared/collect/thread/own-text.ts';
import { splitMail } from '../../../../shared/collect/thread/split-mail.ts';

const quoted = (answer: string) =>
  `<p>Se mine svar nedenfor.</p><div style="border-top:solid #E1E1E1"><p><b>Fra:</b> Lis Dam &lt;lis@huset.dk&gt;<br><b>Sendt:</b> 2. marts 2026 09:14<br><b>Til:</b> Alle</p></div><p>Hvem handler det om?</p>${answer}<p>Hilsen Lis</p>`;

function ownTextIn(html: string): string {
  return ownText(splitMail(htmlLines(html).lines, unknownHead).pieces);
}

describe('an answer within the quoted text', () => {
  it('is its writer’s where it stands out in a colour', () => {
    const text = ownTextIn(
      quoted('<p><span style="color:red">Om en mand, der talte sine skridt.</span></p>'),
    );
    expect(text).toContain('talte sine skridt');
    expect(text).not.toContain('Hvem handler');
  });

  it('is nobody else’s where all is in ink', () => {
    const text = ownTextIn(
      quoted('<p style="color:#1F497D">Om en mand, der talte sine skridt.</p>'),
    );
    expect(text).not.toContain('talte sine skridt');
  });
});
