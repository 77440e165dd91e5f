import { describe, expect, it } from 'vitest';
import { asSigned, nameAtEnd } from '../../../../shared/collect/mail/signer.ts';

const story = ['Hun kom hver torsdag med æbler.', 'Så lavede vi grød.'];

function signed(sender: string, address: string, ...closing: readonly string[]) {
  return asSigned({ name: sender, address }, [...story, ...closing]).name;
}

describe('who wrote a mail', () => {
  it.each([
    ['Solgaardens Post', 'post@solgaarden.example', ['Mange hilsner', 'Ib Mørch']],
    ['Dagcentret Lyngen', 'lyngen@by.example', ['Kh', 'Ib Mørch, vikar', 'Dagcentret Lyngen']],
    ['', 'xq21@by.example', ['Med venlig hilsen', '', 'Ib Mørch']],
    ['Åse Mørch', 'aase@moerch.example', ['Hilsen Ib Mørch']],
  ])('from the mailbox %j %j is who signs it', (sender, address, closing) => {
    expect(signed(sender, address, ...closing)).toBe('Ib Mørch');
  });

  it.each([
    ['Ib Mørch', 'ibmo@by.example', ['Mvh', 'Ib']],
    ['Ib Mørch', 'ibmo@by.example', ['Venlig hilsen', 'Ib K. Mørch', 'Leder: Åse Dam']],
    ['Ib Mørch', 'ibmo@by.example', ['Venlig hilsen', 'Familiehuset Syd', 'Åse Dam, leder']],
    ['Ib Mørch', 'ibmo@by.example', []],
  ])('from a person’s own is that person: %j %j', (sender, address, closing) => {
    expect(signed(sender, address, ...closing)).toBe(sender);
  });

  it('from a mailbox of the house that nobody signs is the house', () => {
    expect(signed('Solgaardens Post', 'post@solgaarden.example', 'Mvh', 'Solgaarden')).toBe(
      'Solgaardens Post',
    );
  });
});

describe('who wrote a text that nobody sent', () => {
  const unit = (text: string, isApart = true) => ({
    text,
    isApart,
    markdown: null,
    isSignature: false,
  });
  const [told = '', end = ''] = story;

  it('is whose name stands by itself at its end', () => {
    expect(nameAtEnd([unit(told), unit(end), unit('Ib Mørch')])).toBe('Ib Mørch');
    const titled = [unit('Ib Mørch'), unit('vikar', false), unit('Dagcentret Lyngen', false)];
    expect(nameAtEnd([unit(told), ...titled])).toBe('Ib Mørch');
  });

  it('is nobody whose name stands elsewhere, and no house', () => {
    expect(nameAtEnd([unit('Ib Mørch'), unit(told), unit(end), unit('Og så gik han.')])).toBe('');
    expect(
      nameAtEnd([unit(told), unit('Ib Mørch'), unit('Han kom igen om onsdagen og sang.')]),
    ).toBe('');
    expect(nameAtEnd([unit(told), unit('Ib Mørch', false)])).toBe('');
    expect(nameAtEnd([unit(told), unit('Dagcentret Lyngen')])).toBe('');
  });
});
