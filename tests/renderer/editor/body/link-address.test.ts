import { describe, expect, it } from 'vitest';
import { linkAddress } from '../../../../renderer/editor/body/link-address.ts';

describe('linkAddress', () => {
  it.each([
    ['https://kommune.dk/hus?a=1', 'https://kommune.dk/hus?a=1'],
    [' www.kommune.dk ', 'https://www.kommune.dk'],
    ['børnehus.dk/om', 'https://børnehus.dk/om'],
    ['hus@kommune.dk', 'mailto:hus@kommune.dk'],
    ['mailto:hus@kommune.dk', 'mailto:hus@kommune.dk'],
  ])('takes %j for %s', (typed, address) => {
    expect(linkAddress(typed)).toBe(address);
  });

  it.each(['', '  ', 'javascript:alert(1)', 'file:///c:/hus', '//kommune.dk', 'to ord'])(
    'refuses %j',
    (typed) => {
      expect(linkAddress(typed)).toBeUndefined();
    },
  );
});
