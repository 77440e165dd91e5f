import { borderFeatures } from '../../shared/collect/mail/border-features.ts';
import { SeededRandom } from '../anonymise/random.ts';
import { balanced } from './balanced.ts';
import { type Example, fitLogistic } from './logistic.ts';
import type { OwnStory, OwnVoice } from './own-stories.ts';

/** Stories that are joined count half of one that stands alone: each is joined several times. */
const ofJoined = 0.5;
/** Every third story is joined with two others. */
const everyThird = 3;
/** Whatever is written, nothing pulls the share of borders. */
const always = 'always';
const freely = 0.01;

/**
 * The weights of all features of a border, for stories: between two that are joined one begins, between
 * the paragraphs of one none does. `pull` draws weights towards nothing.
 */
export function learnBorders(
  voices: readonly OwnVoice[],
  pull: number,
): ReadonlyMap<string, number> {
  return fitLogistic(balanced(borderExamples(voices)), (feature) =>
    feature === always ? freely : pull,
  );
}

/** Each story alone, with the next of its voice, some with two more, and with anybody's. */
export function borderExamples(voices: readonly OwnVoice[]): readonly Example[] {
  const random = new SeededRandom(1);
  const everybodys = voices.flat();
  return voices.flatMap((voice) =>
    voice.flatMap((story, at) => {
      const [next, third] = [1, 2].map((on) => voice[(at + on) % voice.length] ?? story);
      const joined: (readonly OwnStory[])[] = [[story, random.of(everybodys)]];
      if (next !== undefined && voice.length > 1) {
        joined.push([story, next]);
        if (third !== undefined && voice.length > 2 && at % everyThird === 0) {
          joined.push([story, next, third]);
        }
      }
      return [
        ...bordersOf([story], 1),
        ...joined.flatMap((stories) => bordersOf(stories, ofJoined)),
      ];
    }),
  );
}

function bordersOf(stories: readonly OwnStory[], weight: number): readonly Example[] {
  const paragraphs = stories.flat();
  const starts = new Set<number>();
  let start = 0;
  for (const story of stories) {
    starts.add(start);
    start += story.length;
  }
  return [...paragraphs.keys()].slice(1).map((at) => ({
    features: [always, ...borderFeatures(paragraphs, at)],
    isTrue: starts.has(at),
    weight,
  }));
}
