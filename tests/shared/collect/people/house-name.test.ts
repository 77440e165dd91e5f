import { describe, expect, it } from 'vitest';
import { isHouseName } from '../../../../shared/collect/people/house-name.ts';

describe('the name of a house, a team or an office', () => {
  it.each([
    'Nattevagterne',
    'Huset ved åen',
    'Team Syd',
    'Rusmiddelenheden',
    'Værestedet Kilden',
    'Køkkenet',
    'Fælles postkasse',
    'Kløverly, Hus B',
    'Vagtværelset Afsnit 3',
    'Afd. Åparken',
  ])('is %j', (name) => {
    expect(isHouseName(name)).toBe(true);
  });

  it.each(['Anna Holm', 'Erne', 'Bjerne', 'Verner Holk', 'Anna Nyhus', 'Bo Gang'])(
    'is not %j',
    (name) => {
      expect(isHouseName(name)).toBe(false);
    },
  );
});
