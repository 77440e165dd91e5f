import { describe, expect, it } from 'vitest';
import { counted, featureSet, named, placed } from '../../../../shared/collect/reading/feature.ts';

describe('a feature', () => {
  it('is a number for its name, the same however the name is put together', () => {
    expect(named('tak', named('w '))).toBe(named('w tak'));
    expect(counted(3, named('past '))).toBe(named('past 3'));
    expect(named('w tak')).not.toBe(named('w ras'));
  });

  it('is the hash that others know: FNV-1a of 32 bits', () => {
    expect(named('') >>> 0).toBe(0x811c9dc5);
    expect(named('a') >>> 0).toBe(0xe40c292c);
    expect(named('foobar') >>> 0).toBe(0xbf9cf968);
  });

  it('is asked once, and another where it stands elsewhere', () => {
    const set = featureSet('any', [named('smile'), named('item'), named('smile')]);
    expect([...set.features]).toEqual([named('smile'), named('item')]);
    expect([...placed(set, ' above').features]).toEqual([
      named('smile above'),
      named('item above'),
    ]);
  });
});
