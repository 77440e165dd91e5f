import { describe, expect, it } from 'vitest';
import { asSigned, nameAtEnd } from '../../../../shared/collect/teller/signer.ts';

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
    ['Nattevagterne', 'nat@by.example', ['Hilsen Ib Mørch, nattevagt']],
    ['Reception', 'reception@by.example', ['Mvh', 'Ib Mørch', 'Receptionen']],
    ['Botilbud Engen', 'engen@by.example', ['Hilsner fra alle os på Engen', 'v. Ib Mørch']],
    ['Åse Dam', 'aada@by.example', ['Med venlig hilsen', 'Ib Mørch', '(sendt fra Åses pc)']],
  ])('from the mailbox %j %j is who signs it', (sender, address, closing) => {
    expect(signed(sender, address, ...closing)).toBe('Ib Mørch');
  });

  it.each([
    ['Ib Mørch', 'ibmo@by.example', ['Mvh', 'Ib']],
    ['Ib Mørch', 'ibmo@by.example', ['Venlig hilsen', 'Ib K. Mørch', 'Leder: Åse Dam']],
    ['Ib Mørch', 'ibmo@by.example', ['Venlig hilsen', 'Familiehuset Syd', 'Åse Dam, leder']],
    ['Ib Mørch', 'ibmo@by.example', []],
    ['Ib Mørch', 'ibmo@by.example', ['Venlig hilsen', 'Åse Dam', 'sendt fra min pc']],
  ])('from a person’s own is that person: %j %j', (sender, address, closing) => {
    expect(signed(sender, address, ...closing)).toBe(sender);
  });

  it('from an address without a name is whose name stands at its end', () => {
    const unit = (text: string) => ({ text, isApart: true, markdown: null, isSignature: false });
    const lines = [...story, 'Hans Kurt Iversen', 'Frivillig'];
    const sender = { name: '', address: 'hanskurt44@post.example' };
    expect(asSigned(sender, lines, lines.map(unit)).name).toBe('Hans Kurt Iversen');
    const named = { ...sender, name: 'Ib Mørch' };
    expect(asSigned(named, lines, lines.map(unit)).name).toBe('Ib Mørch');
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
