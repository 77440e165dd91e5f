import { expect, it } from 'vitest';
import { nobody } from '../../../../shared/collect/thread/mailbox.ts';
import { MessageHeap } from '../../../../shared/collect/thread/message-heap.ts';
import { ownText } from '../../../../shared/collect/thread/own-text.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';
import { withoutSameMessages } from '../../../../shared/collect/thread/same-messages.ts';

let number = 0;

function mail(text: string, address: string, at: string) {
  number += 1;
  return {
    file: `${number}.eml`,
    origin: String(number),
    isPasted: false,
    head: { from: { name: '', address }, to: [nobody], at, subject: '' },
    messageId: '',
    isAutomatic: false,
    lines: plainLines(text),
    hasDocument: false,
    hasAttachment: false,
  };
}

const told = Array.from({ length: 30 }, (_, at) => `Linje ${at} om haven bag huset.`);
const history = [
  'Den 3. marts 2025 kl. 09.15 skrev Grete Lindved <grete@lindved.example>:',
  ...told.map((line) => `> ${line}`),
].join('\n');

it('all that a message quotes stays beside it, however long it is', () => {
  const heap = new MessageHeap();
  heap.add(mail(`Tak for den.\n\n${history}`, 'bo@lund.example', '2025-03-04T10:00'));
  const quoted = heap.messages()[0]?.pieces.find(({ kind }) => kind === 'quoted');
  expect(quoted).toMatchObject({ texts: expect.arrayContaining(told) });
});

it('a history that a second mail carries along is the same messages', () => {
  const heap = new MessageHeap();
  heap.add(mail(`Tak for den.\n\n${history}`, 'bo@lund.example', '2025-03-04T10:00'));
  heap.add(mail(`Også fra mig.\n\n${history}`, 'ib@holt.example', '2025-03-04T11:00'));
  expect(heap.messages().map(({ head }) => head.from.address)).toEqual([
    'bo@lund.example',
    'grete@lindved.example',
    'ib@holt.example',
  ]);
});

it('a mail that only passes a known history on is no empty mail', () => {
  const heap = new MessageHeap();
  heap.add(mail(`Tak for den.\n\n${history}`, 'bo@lund.example', '2025-03-04T10:00'));
  heap.add(mail(history, 'ib@holt.example', '2025-03-04T11:00'));
  expect(heap.messages()).toHaveLength(2);
});

it('a quote that was cut short is the mail of that sender and minute', () => {
  const heap = new MessageHeap();
  heap.add(mail(told.join('\n'), 'grete@lindved.example', '2025-03-03T09:15'));
  const short = history.split('\n').slice(0, 9).join('\n');
  heap.add(mail(`${short}\n\nHer svarer jeg nedenunder.`, 'bo@lund.example', '2025-03-04T10:00'));
  const messages = withoutSameMessages(heap.messages(), heap.people);
  expect(messages.map(({ level }) => level)).toEqual([0, 0]);
  expect(ownText(messages[0]?.pieces ?? [])).toContain('Linje 29');
});

it('another minute is another mail', () => {
  const heap = new MessageHeap();
  heap.add(mail(told.join('\n'), 'grete@lindved.example', '2025-03-03T09:16'));
  const short = history.split('\n').slice(0, 9).join('\n');
  heap.add(mail(`${short}\n\nHer svarer jeg.`, 'bo@lund.example', '2025-03-04T10:00'));
  expect(withoutSameMessages(heap.messages(), heap.people)).toHaveLength(3);
});
