import { describe, expect, it } from 'vitest';
import { linesAsMails } from '../../../../main/collect/mail/text-as-mail.ts';
import { readMessages } from '../../../../shared/collect/stories/read-messages.ts';
import { MessageHeap } from '../../../../shared/collect/thread/message-heap.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';

const anna =
  'Knud sejlede i fyrre år. Nu sidder han i gården i en robåd og fanger ingenting, og han har bedt om en større kasse til fangsten.';
const bo =
  'Vera vandede blomsterne hver dag, også dem af plastik. Vi købte en rigtig til hende, og den gik ud, for den fik ikke noget.';

/** Who tells what in a document that Dorte sent, with what she wrote beside it. */
function toldIn(text: string, covering = '', isOnly = true) {
  const heap = new MessageHeap();
  const sent = {
    by: { name: 'Dorte Lund', address: 'dl@by.dk' },
    at: '2025-03-03T09:00',
    messageId: '',
    covering,
    isOnly,
    addressees: [],
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

  it('is not told by who typed it', () => {
    const typed = `Fra mappen i skabet (skrevet af på computer af Dorte Lund)\n\n${signed}`;
    expect(toldIn(typed).map(([author]) => author)).toEqual(['Anna Holm', 'Bo Dam']);
  });

  it('leaves to nobody what somebody would not sign', () => {
    expect(toldIn(`${anna}\nAnna Holm, pædagog\n\n${bo}\n– Anonym`)).toEqual([
      ['Anna Holm', anna],
      ['', bo],
    ]);
  });
});

describe('a document of one person', () => {
  const starred = `${anna}\n\n* * *\n\n${bo}`;
  const both = [
    ['Dorte Lund', anna],
    ['Dorte Lund', bo],
  ];

  it.each([
    'Hej Eva\n\nTo historier i samme fil.',
    'Hej Eva\n\nHer er to fra mig, skrevet i toget.',
    'Hej Eva\n\nVedhæftet nogle små bidrag.',
  ])('holds as many stories as the mail says that brought it: %j', (covering) => {
    expect(toldIn(starred, covering)).toEqual(both);
  });

  it.each([
    'Hej Eva\n\nJeg har læst de to historier fra i går, og så skrev jeg også.',
    'Hej Eva\n\nTak for jeres to fine fortællinger.',
    'Hej Eva\n\nHer er to sider fra mig.',
  ])('is one with stars between its scenes beside %j', (covering) => {
    const scenes = `${anna}\n\n* * *\n\nDa isen gik, sejlede han et stykke, og om aftenen sagde han, at han havde fået nok.`;
    expect(toldIn(scenes, covering)).toHaveLength(1);
  });

  it('is not what was said of several files', () => {
    const scenes = `${anna}\n\n* * *\n\nDa isen gik, sejlede han et stykke, og om aftenen sagde han, at han havde fået nok.`;
    expect(toldIn(scenes, 'Her er to historier.', false)).toHaveLength(1);
  });
});
