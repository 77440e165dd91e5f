import { describe, expect, it } from 'vitest';
import { People } from '../../../../shared/collect/people/people.ts';

const namesOf = (name: string) => {
  const people = new People();
  people.add({ name, address: 'post@hus.example' });
  return people.wholeNames();
};

describe('the whole names of a heap', () => {
  it('are those of the headers, with more than one word', () => {
    expect(namesOf('Ellen Toft')).toEqual(['Ellen Toft']);
    expect(namesOf('Ellen')).toEqual([]);
  });

  it.each(['Ellen og Ib Toft', 'Ellen & Ib Toft'])(
    'are both of two who share a mailbox: %s',
    (name) => {
      expect(namesOf(name)).toEqual(['Ellen Toft', 'Ib Toft', name]);
    },
  );

  it.each(['Klub og værested Syd', 'Børn og Unge Nord'])(
    'are not those of an office: %s',
    (name) => {
      expect(namesOf(name)).toEqual([name]);
    },
  );
});
