import { describe, expect, it } from 'vitest';
import {
  firstNameAtEnd,
  nameAtEnd,
  signedIn,
} from '../../../../shared/collect/teller/signature.ts';

const story = ['Hun kom hver torsdag med æbler.', 'Så lavede vi grød.'];

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

describe('a first name that signs a text without a closing', () => {
  const unit = (text: string, isApart = true) => ({
    text,
    isApart,
    markdown: null,
    isSignature: false,
  });
  const [told = ''] = story;

  it.each([
    [['Ib'], 'Ib'],
    [['– Ib M.', 'værkstedet'], 'Ib M'],
    [['Anne-Lise, køkkenet'], 'Anne-Lise'],
  ])('is that of %j', (end, name) => {
    const [first = '', ...below] = end;
    const units = [unit(told), unit(first), ...below.map((text) => unit(text, false))];
    expect(firstNameAtEnd(units)).toBe(name);
  });

  it('is none that goes on below, stands in a line of its own kind, or tells', () => {
    expect(
      firstNameAtEnd([unit(told), unit('Ib'), unit('Han kom igen om onsdagen og ville synge.')]),
    ).toBe('');
    expect(firstNameAtEnd([unit(told), unit('Ib', false)])).toBe('');
    expect(firstNameAtEnd([unit(told), unit('Så gik Ib.')])).toBe('');
  });

  it('stands below those who greet with it', () => {
    expect(signedIn(['Mange hilsner fra os alle', 'Ib'])).toEqual(['', 'Ib']);
  });
});
