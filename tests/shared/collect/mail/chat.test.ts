import { describe, expect, it } from 'vitest';
import { chatMessages } from '../../../../shared/collect/mail/chat.ts';
import { plainLines } from '../../../../shared/collect/mail/plain-lines.ts';

function messagesIn(text: string) {
  return chatMessages(plainLines(text), '2026-03-10')?.map(({ author, at, lines }) => ({
    author,
    at,
    text: lines
      .map((line) => line.text)
      .filter((line) => line !== '')
      .join(' '),
  }));
}

describe('a chat that somebody copied', () => {
  it('of Facebook leaves out buttons, ages and badges', () => {
    const text =
      'Lis Dam\n · 1. marts 2026 kl. 09.30 · \nHvem har en?\nSynes godt om\n\nOle Friis\nTopbidragyder\nHan sang for fuglene.\nSynes godt om\nSvar\n2 d';
    expect(messagesIn(text)).toEqual([
      { author: 'Lis Dam', at: '2026-03-01T09:30', text: 'Hvem har en?' },
      { author: 'Ole Friis', at: '', text: 'Han sang for fuglene.' },
    ]);
  });

  it('of Messenger has names after the times, and tells of the group', () => {
    const text =
      'I går 17.55\nLis Dam har navngivet gruppen “Bogen”.\nLis Dam\nHvem har en?\n18.02\nOle Friis\nHan sang for fuglene.\nLis Dam reagerede med ❤️ på din besked';
    expect(messagesIn(text)?.map(({ author, text: said }) => [author, said])).toEqual([
      ['Lis Dam', 'Hvem har en?'],
      ['Ole Friis', 'Han sang for fuglene.'],
    ]);
  });

  it('of WhatsApp keeps a person’s messages of two days apart, and nothing of the program', () => {
    const text =
      '12.02.2026 21.58 - Beskeder er krypteret fra ende til anden.\n12.02.2026 22.40 - Ole Friis: <Medier udeladt>\n12.02.2026 22.41 - Ole Friis: ups\n13.02.2026 02.17 - Ole Friis: Han sang for fuglene.';
    expect(messagesIn(text)).toEqual([
      { author: 'Ole Friis', at: '2026-02-12T22:40', text: 'ups' },
      { author: 'Ole Friis', at: '2026-02-13T02:17', text: 'Han sang for fuglene.' },
    ]);
  });

  it('is none where names only head texts', () => {
    expect(messagesIn('Lis Dam\nHan sang.\n\nOle Friis\nHun dansede.')).toBeUndefined();
  });
});
