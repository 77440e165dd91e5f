import { placeFeatures } from '../../shared/collect/mail/place-features.ts';
import { remember } from '../../shared/collect/mail/remember.ts';
import { spokenLines } from '../../shared/collect/mail/spoken-lines.ts';
import { saidIn } from '../../shared/collect/mail/story-span.ts';
import { talkFeatures } from '../../shared/collect/mail/talk-features.ts';
import { balanced } from './balanced.ts';
import { type Example, fitLogistic } from './logistic.ts';
import type { OwnMail, OwnText } from './talk-texts.ts';

/** A sentence of a mail is learned from with its place and without it. */
const eachWay = 0.6;
/** Whatever is written, nothing pulls its share of talk. */
const always = 'always';
const freely = 0.01;

const featuresOf = remember(talkFeatures, 100_000);

/** The weights of all features, for texts; `pull` draws them towards nothing. */
export function learnTalk(texts: readonly OwnText[], pull: number): ReadonlyMap<string, number> {
  const examples = balanced(texts.flat().flatMap(examplesOf));
  return fitLogistic(examples, (feature) => (feature === always ? freely : pull));
}

function examplesOf({ units, talk, isLearned, isWhole, weight }: OwnMail): readonly Example[] {
  const places = isWhole ? placeFeatures(units) : [];
  const spoken = spokenLines(units);
  return saidIn(units).flatMap(({ unit, start, end }, at): readonly Example[] => {
    if (isLearned[at] !== true || spoken[unit] === true) return [];
    const isTrue = talk[at] === true;
    const features = featuresOf(units[unit]?.text.slice(start, end) ?? '');
    if (features.length === 0) return [];
    const own = [always, ...features];
    if (!isWhole) return [{ features: own, isTrue, weight }];
    const placed = [...own, ...(places[unit] ?? [])];
    return [own, placed].map((shown) => ({ features: shown, isTrue, weight: weight * eachWay }));
  });
}
