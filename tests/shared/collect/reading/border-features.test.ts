import { describe, expect, it } from 'vitest';
import { borderFeatures } from '../../../../shared/collect/reading/border-features.ts';
import { named } from '../../../../shared/collect/reading/feature.ts';
import { passageOf } from '../../../../shared/collect/reading/passage.ts';

const asked = (paragraphs: readonly string[], at: number) => [
  ...borderFeatures(paragraphs.map(passageOf), at).features,
];
const joined = (...names: readonly string[]) => names.map((name) => named(`join ${name}`));

const above =
  'Lærken sad i træet. En dreng ved navn Villum fodrede den hver dag. Han smilede, når hans fugl kom.';

describe('what is asked of a border between two paragraphs', () => {
  it('is whether the one below brings somebody in or speaks of who is known', () => {
    expect(asked([above, 'En kvinde på 84 havde en kat.'], 1)).toEqual(
      expect.arrayContaining(joined('brings in', 'says age', 'third none', 'opens kind article')),
    );
    expect(asked([above, 'Bagefter hentede han en spand.'], 1)).toEqual(
      expect.arrayContaining(joined('third known', 'joins 1')),
    );
  });

  it('is what both sides speak of', () => {
    const same = asked([above, 'Så fløj lærken fra Villum.'], 1);
    expect(same).toEqual(expect.arrayContaining(joined('near names 1', 'far names 1')));
    const other = asked([above, 'Hos os strikker Ragnhild. Det gør Ragnhild godt.'], 1);
    expect(other).toEqual(expect.arrayContaining(joined('far names 0', 'far shared 0')));
  });

  it('is who is told of on each side', () => {
    const other = asked([above, 'Hun sov. Hendes seng var blå.'], 1);
    expect(other).toContain(named('join who he she'));
  });

  it('is how the one above ends', () => {
    const features = asked(['Hun flyttede ind. Hun er her stadig.', 'Vi er otte.'], 1);
    expect(features).toEqual(expect.arrayContaining(joined('ends now', 'last stadig')));
  });

  it('is nothing above the first paragraph or below the last', () => {
    expect(asked([above], 0)).toEqual([]);
    expect(asked([above], 1)).toEqual([]);
  });
});
