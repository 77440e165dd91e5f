import { expect, it } from 'vitest';
import { readMessages } from '../../../../shared/collect/stories/read-messages.ts';
import { parseMailboxes } from '../../../../shared/collect/thread/mailbox.ts';
import { MessageHeap } from '../../../../shared/collect/thread/message-heap.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';

const story =
  'Han kom hver torsdag med en kurv fuld af porrer. En dag fik han en grydeske af os, og siden har han lavet suppen.';

const lone = { name: 'Lone Bak', address: 'lone@huset.example' };

function titleOf(text: string): string | undefined {
  return toldIn(text)?.title;
}

function toldIn(text: string, from = lone) {
  const heap = new MessageHeap();
  heap.add({
    file: 'a.eml',
    origin: '1',
    isPasted: false,
    head: {
      from,
      to: parseMailboxes('Karla Dam <karla@huset.example>'),
      at: '2025-03-01T09:00',
      subject: '',
    },
    messageId: '',
    isAutomatic: false,
    lines: plainLines(text),
    hasDocument: false,
    hasAttachment: false,
  });
  return readMessages(heap).tellings[0];
}

it('takes a short line that stands alone above a story for its title', () => {
  expect(titleOf(`Porrer\n\n${story}\n\nMvh\nLone`)).toBe('Porrer');
});

it.each(['Porrer', 'Kurven under trappen', 'DEN RØDE'])('takes %j for one too', (line) => {
  expect(titleOf(`Her er min.\n\n${line}\n\n${story}\n\nMvh\nLone`)).toBe(line);
});

it.each(['Her er en', 'Min historie', 'Nr. 1', 'Tak, Bo'])('takes %j for none', (line) => {
  expect(titleOf(`${line}\n\n${story}\n\nMvh\nLone`)).toBe('');
});

it('takes the first name of whom the mail is written to for none', () => {
  expect(titleOf(`Karla\n\n${story}\n\nMvh\nLone`)).toBe('');
});

it.each(['Køkkenet', 'Kløverly, Hus B', 'Anna & Bo Holm'])(
  'asks who told what comes from %s, whom nobody in particular writes for',
  (name) => {
    expect(toldIn(story, { name, address: 'post@huset.example' })?.doubts).toContain('teller');
    expect(toldIn(story)?.doubts).not.toContain('teller');
  },
);
