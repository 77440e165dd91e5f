import { describe, expect, it } from 'vitest';
import { tellerIn } from '../../../../shared/collect/mail/teller.ts';

describe('who told a story', () => {
  it.each([
    ['Den her fik jeg på sms fra Grete Lindved i går:', 'Grete Lindved', true],
    ['Jeg sender på vegne af vores afløser Omar Haddad:', 'Omar Haddad', false],
    ['Her er en, som er fortalt af Ib Mørch.', 'Ib Mørch', false],
  ])('%j names another than the sender', (leadIn, name, isYesterday) => {
    expect(tellerIn(leadIn)).toEqual({ name, isSender: false, isYesterday });
  });

  it('is the sender, who writes from a mailbox of the house', () => {
    expect(tellerIn('Hej. Det er Grete Lindved på natholdet.')).toMatchObject({
      name: 'Grete Lindved',
      isSender: true,
    });
  });

  it.each(['Tak for historien fra Grete Lindved.', 'Her kommer min egen:'])(
    '%j names nobody',
    (leadIn) => {
      expect(tellerIn(leadIn)).toBeNull();
    },
  );
});
