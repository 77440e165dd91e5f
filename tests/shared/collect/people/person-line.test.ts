import { describe, expect, it } from 'vitest';
import { personIn } from '../../../../shared/collect/people/person-line.ts';

describe('a line that is nothing but a name', () => {
  it.each(['Ib Mørch', 'Ib Mørch, vikar', 'Vikar Ib Mørch', 'Ib Mørch (Engen)'])(
    'is %j',
    (line) => {
      expect(personIn(line)).toBe('Ib Mørch');
    },
  );

  it.each(['Om Birgit', 'På Engen', 'Hos Birgit', 'For Birgit Storm', 'Birgit', 'Ib Mørch kom.'])(
    'is not %j',
    (line) => {
      expect(personIn(line)).toBe('');
    },
  );
});
