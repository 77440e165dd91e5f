import { unitsToRead } from '../../shared/collect/parts/clean-units.ts';
import { label } from '../../shared/collect/reading/reading-chain.ts';
import { type Said, saidIn } from '../../shared/collect/reading/said.ts';
import { comparableText } from '../../shared/collect/stories/comparable-text.ts';
import type { MarkedMail } from './marked-mails.ts';
import type { ToldMail } from './told-mails.ts';
import { toldUnits } from './told-units.ts';

/** So much of each story must be left where the mail is read: what rules cut off before teaches nothing. */
const leastLeft = 0.93;

/**
 * A told mail as what each of its sentences is, by where the stories are marked; null where a story is not left whole
 * before it is read, or is told in pieces.
 */
export function readingAsTold(mail: ToldMail): MarkedMail | null {
  const told = toldUnits(mail);
  if (told === null) return null;
  const units = unitsToRead(told.units, told.context);
  const said = saidIn(units);
  const stories = mail.stories.map(({ text }) => comparableText(text));
  const labels = labelsOf(said, stories);
  return labels === null || said.length === 0 ? null : { units, said, labels };
}

function labelsOf(said: readonly Said[], stories: readonly string[]): readonly number[] | null {
  const texts = said.map(({ text }) => comparableText(text));
  const places = placesIn(texts, stories);
  for (const [number, story] of stories.entries()) {
    const left = texts.reduce(
      (sum, text, at) => sum + (places[at] === number ? text.length : 0),
      0,
    );
    if (left < story.length * leastLeft) return null;
  }
  const first = places.findIndex((place) => place >= 0);
  const last = places.findLastIndex((place) => place >= 0);
  if (first < 0) return said.map(() => label.none);
  let open = places[first] ?? 0;
  const labels: number[] = [];
  for (const [at, place] of places.entries()) {
    if (at < first) labels.push(label.above);
    else if (at > last) labels.push(label.below);
    else if (place < 0) labels.push(label.between);
    else if (at === first) labels.push(label.first);
    else if (place === open) labels.push(label.on);
    // A story begins with a paragraph, and none goes on behind another.
    else if (place < open || said[at]?.start !== 0) return null;
    else {
      open = place;
      labels.push(label.next);
    }
  }
  return labels;
}

/** Of each sentence, in which story it stands; -1 for none. Stories are told in their order. */
function placesIn(texts: readonly string[], stories: readonly string[]): readonly number[] {
  let story = 0;
  let from = 0;
  let last = -1;
  return texts.map((text) => {
    // A sentence of signs alone stays with the one before it.
    if (text === '') return last;
    for (let at = story; at < stories.length; at += 1) {
      const found = stories[at]?.indexOf(text, at === story ? from : 0) ?? -1;
      if (found < 0) continue;
      story = at;
      from = found + text.length;
      last = at;
      return at;
    }
    last = -1;
    return -1;
  });
}
