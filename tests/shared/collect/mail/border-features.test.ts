import { describe, expect, it } from 'vitest';
import { borderFeatures } from '../../../../shared/collect/mail/border-features.ts';

const above =
  'Lærken sad i træet. En dreng ved navn Villum fodrede den hver dag. Han smilede, når hans fugl kom.';

describe('what is asked of a border between two paragraphs', () => {
  it('is whether the one below brings somebody in or speaks of who is known', () => {
    expect(borderFeatures([above, 'En kvinde på 84 havde en kat.'], 1)).toEqual(
      expect.arrayContaining(['brings in', 'says age', 'third none', 'opens article']),
    );
    expect(borderFeatures([above, 'Bagefter hentede han en spand.'], 1)).toEqual(
      expect.arrayContaining(['third known', 'joins true']),
    );
  });

  it('is what both sides speak of', () => {
    const same = borderFeatures([above, 'Så fløj lærken fra Villum.'], 1);
    expect(same).toEqual(expect.arrayContaining(['near names 1', 'far names 1']));
    const other = borderFeatures([above, 'Hos os strikker Ragnhild. Det gør Ragnhild godt.'], 1);
    expect(other).toEqual(expect.arrayContaining(['far names 0', 'far shared 0']));
  });

  it('is who is told of on each side', () => {
    const other = borderFeatures([above, 'Hun sov. Hendes seng var blå.'], 1);
    expect(other).toContain('who he she');
  });

  it('is how the one above ends', () => {
    const features = borderFeatures(['Hun flyttede ind. Hun er her stadig.', 'Vi er otte.'], 1);
    expect(features).toEqual(expect.arrayContaining(['ends now', 'last stadig']));
  });

  it('is nothing above the first paragraph or below the last', () => {
    expect(borderFeatures([above], 0)).toEqual([]);
    expect(borderFeatures([above], 1)).toEqual([]);
  });
});
