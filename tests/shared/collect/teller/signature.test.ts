import { describe, expect, it } from 'vitest';
import { nameAtEnd } from '../../../../shared/collect/teller/signature.ts';

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
