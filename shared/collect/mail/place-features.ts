import { talkFeatures } from './talk-features.ts';
import { wordsOf } from './unit.ts';

interface Placed {
  readonly text: string;
  readonly isApart: boolean;
}

/** A paragraph is known by how many words it has. */
const lengths = [5, 10, 16, 28, 50];

/**
 * What the place of each text says of it: the first two paragraphs of a message and its last one are
 * known by what they are about, who does something when, and how long they are.
 */
export function placeFeatures(units: readonly Placed[]): readonly (readonly string[])[] {
  const starts = [...units.keys()].filter((at) => at === 0 || units[at]?.isApart === true);
  const last = starts.length - 1;
  if (last < 1) return units.map(() => []);
  return starts.flatMap((start, number) => {
    const paragraph = units.slice(start, starts[number + 1]);
    const place =
      number === 0 ? 'first' : number === last ? 'last' : number === 1 ? 'second' : null;
    const features = place === null ? [] : featuresOf(paragraph, place);
    return paragraph.map(() => features);
  });
}

function featuresOf(paragraph: readonly Placed[], place: string): readonly string[] {
  const text = paragraph.map((unit) => unit.text).join(' ');
  const words = wordsOf(text).length;
  const own = talkFeatures(text).filter((one) => !/^(?:[wsp]|begins|length) /.test(one));
  return [
    place,
    `${place} length ${lengths.filter((most) => words > most).length}`,
    ...own.map((one) => `${place} ${one}`),
  ];
}
