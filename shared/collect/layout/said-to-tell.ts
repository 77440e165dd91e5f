import { isGivenName } from '../people/given-name.ts';
import { firstOf, ownName, person } from './names-on.ts';

const tells =
  '(?:sagde|siger|fortalte|fortæller|mente|mener|huskede|husker|skrev|skriver|berettede)';
const bySaying = [
  new RegExp(`(?<!\\p{L})${tells} (${person})(?!\\p{L})`, 'gu'),
  new RegExp(`(?<!\\p{L})(${person})(?:, [^,.:]{3,30},)? ${tells}(?!\\p{L})`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:var det|kom|så|først) (${person})(?!\\p{L})`, 'gu'),
  new RegExp(`(?<!\\p{L})(${person})\\. (?:Han|Hun) ${tells}`, 'gu'),
];
/** So far into a text, in signs, whoever tells it may be said to. */
const mostBefore = 250;

/** Who is said to tell at the beginning of a text: “…,” sagde Anna. */
export function saidToTell(text: string): readonly string[] {
  const opening = text.slice(0, mostBefore);
  const names = bySaying.flatMap((form) =>
    [...opening.matchAll(form)].map(([, name = '']) => ownName(name)),
  );
  return [...new Set(names)].filter((name) => name !== '' && isGivenName(firstOf(name)));
}
