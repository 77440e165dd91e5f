import { describe, expect, it } from 'vitest';
import { named } from '../../../../shared/collect/reading/feature.ts';
import { readSentence } from '../../../../shared/collect/reading/read-sentence.ts';

const asked = (text: string) => readSentence(text).own.flatMap(({ features }) => [...features]);
const features = (...names: readonly string[]) => names.map((name) => named(name));

describe('what is asked of a sentence', () => {
  it('are its words, pairs of them, how it begins and what longer ones begin with', () => {
    expect(asked('Tak for historien!')).toEqual(
      expect.arrayContaining(features('w tak', 'p tak for', 'begins tak', 's hist', 'ends !')),
    );
  });

  it('is what it is about, one by one and together', () => {
    expect(asked('Send din historie.')).toEqual(
      expect.arrayContaining(features('f send', 'f text', 'f text send')),
    );
  });

  it('is who does something and when, in either order of the words', () => {
    expect(asked('I morgen sender jeg den.')).toContain(named('jeg now'));
    expect(asked('Han kom.')).toEqual(expect.arrayContaining(features('han was', 'past 1')));
  });

  it('is no name', () => {
    expect(asked('Så kom Villum.')).toContain(named('w Navn'));
    expect(asked('Så kom Villum.')).not.toContain(named('w villum'));
  });

  it.each(['Karen, den ligger på bordet.', 'Godt gået, Peter!', 'Tak, Lise, for kagen.'])(
    'is whether it calls somebody: %j',
    (text) => {
      expect(asked(text)).toContain(named('calls'));
    },
  );

  it.each([
    'Karen lå på bordet.',
    'Så kom Peter!',
    '“Tak, Lise,” sagde jeg.',
    'Først, da han kom.',
  ])('and that it does not: %j', (text) => {
    expect(asked(text)).not.toContain(named('calls'));
  });

  it('is whether it says “du” to whom it calls, and whether it stands in brackets', () => {
    expect(asked('(Karen, din kop står her.)')).toEqual(
      expect.arrayContaining(features('calls you', 'bracketed')),
    );
    expect(asked('Karen (den nye) kom.')).not.toContain(named('bracketed'));
  });

  it('is nothing of what is said aloud and nothing else', () => {
    expect(asked('“Kom nu!”')).toEqual([named('spoken')]);
    expect(readSentence('“Kom nu!”')).toMatchObject({ talk: null, words: 2, past: 0 });
  });
});
