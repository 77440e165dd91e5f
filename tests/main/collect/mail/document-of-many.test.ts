import { describe, expect, it } from 'vitest';
import { linesAsMails } from '../../../../main/collect/mail/text-as-mail.ts';
import { MessageHeap } from '../../../../shared/collect/mail/message-heap.ts';
import { plainLines } from '../../../../shared/collect/mail/plain-lines.ts';
import { readMessages } from '../../../../shared/collect/mail/read-messages.ts';

const anna =
  'Knud sejlede i fyrre år. Nu sidder han i gården i en robåd og fanger ingenting, og han har bedt om en større kasse til fangsten.';
const bo =
  'Vera vandede blomsterne hver dag, også dem af plastik. Vi købte en rigtig til hende, og den gik ud, for den fik ikke noget.';

/** Who tells what in a document that Dorte sent. */
function toldIn(text: string) {
  const heap = new MessageHeap();
  const sent = {
    by: { name: 'Dorte Lund', address: 'dl@by.dk' },
    at: '2025-03-03T09:00',
    messageId: '',
    covering: '',
    isOnly: true,
  };
  const file = { name: 'a.docx', bytes: new Uint8Array(), sent, nesting: 1 };
  let origins = 0;
  for (const mail of linesAsMails(plainLines(text), file, () => String(origins++))) heap.add(mail);
  return readMessages(heap).tellings.map(({ author, text }) => [author.name, text]);
}

const signed = `${anna}\nAnna Holm, pædagog\n\n${bo}\nBo Dam, bostøtte`;

describe('a document that several people signed', () => {
  it('may have a mail below, which is another’s', () => {
    const story =
      'Han kom hver onsdag med en pose garn. Vi strikkede ved vinduet, indtil han fortalte om sin mor.';
    const mail = `Fra: Erik Sø <es@by.dk>\nSendt: 2. marts 2025 22:14\nTil: Dorte Lund\nEmne: min\n\nHej Dorte\n\n${story}\n\nErik`;
    expect(toldIn(`${signed}\n\n${mail}`)).toEqual([
      ['Anna Holm', anna],
      ['Bo Dam', bo],
      ['Erik Sø', story],
    ]);
  });

  it('holds a text that hardly tells, since it stands under a name among stories', () => {
    const short =
      'Jeg skrev et brev om, så det kunne læses. Det tog en time. Hun ringede og sagde tak for det.';
    expect(toldIn(`${signed}\n\n${short}\nEva Friis, jurist`)).toContainEqual(['Eva Friis', short]);
  });

  it('leaves to nobody what somebody would not sign', () => {
    expect(toldIn(`${anna}\nAnna Holm, pædagog\n\n${bo}\n– Anonym`)).toEqual([
      ['Anna Holm', anna],
      ['', bo],
    ]);
  });
});
