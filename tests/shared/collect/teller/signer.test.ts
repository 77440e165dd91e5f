import { describe, expect, it } from 'vitest';
import { asSigned, isSignedByAnother } from '../../../../shared/collect/teller/signer.ts';

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
    ['Fælles postkasse Syd', 'syd@by.example', ['Mvh', 'Ib Mørch']],
    ['B012345', 'b012345@by.example', ['Mvh', 'Ib Mørch']],
    ['Mor', 'lakrids47@post.example', ['Hilsen Ib Mørch']],
    ['Familien Mørch', 'moerch@post.example', ['Mange hilsner Ib Mørch']],
    ['Familien Mørch', 'moerch@post.example', ['Hilsen Ib']],
    ['Familien Mørch', 'moerch@post.example', ['Hilsen Ib', '', 'Og Åse vil også:', 'Åse Dam']],
    ['Åse & Ib Mørch', 'moerch@post.example', ['Mvh', 'Ib Mørch']],
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

  it('from a mailbox of the house are the two who sign it', () => {
    const unit = (text: string) => ({ text, isApart: true, markdown: null, isSignature: false });
    const house = { name: 'Dagholdet Solgaarden', address: 'dag@solgaarden.example' };
    const lines = [...story, 'Åse og Ib', 'Solgaarden', 'Telefon 70 20 33 44'];
    expect(asSigned(house, lines, lines.map(unit)).name).toBe('Åse og Ib');
    expect(signed(house.name, house.address, 'Mvh', 'Åse & Ib')).toBe('Åse og Ib');
    const own = { name: 'Lone Bak', address: 'lone@by.example' };
    expect(asSigned(own, lines, lines.map(unit)).name).toBe('Lone Bak');
  });

  it('from a mailbox of the house that nobody signs is the house', () => {
    expect(signed('Solgaardens Post', 'post@solgaarden.example', 'Mvh', 'Solgaarden')).toBe(
      'Solgaardens Post',
    );
  });
});

describe('who signs in the owner’s place', () => {
  const unit = (text: string, isApart = true) => ({
    text,
    isApart,
    markdown: null,
    isSignature: false,
  });
  const signedBy = (closing: readonly string[], addressees: readonly string[] = []) =>
    asSigned(
      { name: 'Åse Dam', address: 'aada@by.example' },
      [...story, ...closing],
      [...story, ...closing].map((text) => unit(text)),
      { known: ['Åse Dam', 'Ib Mørch'], addressees },
    );

  it.each([
    [['Venlig hilsen', 'Ib Mørch']],
    [['Venlig hilsen', 'Ib Mørch', 'Åse Dam', 'Sekretær']],
    [['Ib Mørch', '(tastet ind af Åse)']],
    [['Mvh', 'Åse Dam', 'På vegne af', 'Ib Mørch']],
  ])('is a colleague of the heap: %j', (closing) => {
    expect(signedBy(closing)).toEqual({ name: 'Ib Mørch', address: '' });
  });

  it('is nobody who stands below the owner’s own name, and nobody whom the mail is written to', () => {
    expect(signedBy(['Kh Åse', 'Kære alle, husk mødet.', 'Mvh', 'Ib Mørch']).name).toBe('Åse Dam');
    expect(signedBy(['Venlig hilsen', 'Ib Mørch'], ['Ib Mørch']).name).toBe('Åse Dam');
    expect(signedBy(['Venlig hilsen', 'Team Syd', 'Ib Mørch, leder']).name).toBe('Åse Dam');
    expect(signedBy(['Venlig hilsen', 'Kaj Storm']).name).toBe('Åse Dam');
  });

  it('leaves a doubt where the heap knows nobody called so', () => {
    expect(isSignedByAnother('Åse Dam', [...story, 'Venlig hilsen', 'Kaj Storm'])).toBe(true);
    expect(isSignedByAnother('Åse Dam', [...story, 'Venlig hilsen', 'Åse Dam Lund'])).toBe(false);
    expect(isSignedByAnother('Åse Dam', [...story, 'Venlig hilsen', 'Åse'])).toBe(false);
  });
});

describe('who signs a shared mailbox with a first name', () => {
  const unit = (text: string) => ({ text, isApart: true, markdown: null, isSignature: false });
  const known = ['Ib Mørch', 'Åse Dam'];
  const signedBy = (name: string, ...end: readonly string[]) => {
    const lines = [...story, ...end];
    const sender = { name, address: 'nat@by.example' };
    return asSigned(sender, lines, lines.map(unit), { known, addressees: [] }).name;
  };

  it('is whom the heap knows so, with a closing or without', () => {
    expect(signedBy('Natholdet', 'Ib')).toBe('Ib Mørch');
    expect(signedBy('Natholdet', 'Hilsner fra os alle', 'Ib')).toBe('Ib Mørch');
    expect(signedBy('Natholdet', 'Kaj')).toBe('Natholdet');
    expect(signedBy('Åse Dam', 'Ib')).toBe('Åse Dam');
  });
});

describe('who writes from an address without a name', () => {
  const from = (address: string, ...closing: readonly string[]) =>
    asSigned({ name: '', address }, [...story, ...closing], [], {
      known: ['Ib Mørch'],
      addressees: [],
    }).name;

  it('is whose first name signs it, completed by the heap', () => {
    expect(from('lakrids47@post.example', 'Hilsen Ib')).toBe('Ib Mørch');
    expect(from('lakrids47@post.example', 'Hilsen Kaj')).toBe('Kaj');
    expect(from('lakrids47@post.example', 'Hilsen fra havnen')).toBe('');
  });

  it('is said by an address that holds a whole name', () => {
    expect(from('kaj.storm@post.example', 'Hilsen Kaj')).toBe('');
  });
});
