import { describe, expect, it } from 'vitest';
import { readMsg } from '../../../../main/collect/mail/read-msg.ts';
import { msgOf } from '../../../support/mail/written-msg.ts';

const mail = {
  name: 'Lone Bak',
  address: 'lone@huset.example',
  at: '2025-03-01T09:00:00Z',
  subject: 'En historie',
  text: 'Hun kom med en pose æbler.',
};

describe('an Outlook message file', () => {
  it('says who sent it, what it is called and what it holds', () => {
    const { head, lines } = readMsg(msgOf(mail));
    expect(head.from).toEqual({ name: 'Lone Bak', address: 'lone@huset.example' });
    expect(head.subject).toBe('En historie');
    expect(lines.map(({ text }) => text)).toEqual(['Hun kom med en pose æbler.']);
  });

  it('has no subject where damage left a number for it, and is read on', () => {
    const { head, lines } = readMsg(msgOf({ ...mail, subject: 7 }));
    expect(head.subject).toBe('');
    expect(lines.map(({ text }) => text)).toEqual(['Hun kom med en pose æbler.']);
  });
});
