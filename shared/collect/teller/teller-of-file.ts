import { personIn } from '../people/person-line.ts';
import { sentencesOf } from '../reading/sense.ts';

const wholeName =
  "(?<![\\p{L}-])\\p{Lu}[\\p{L}-]+(?:\\s(?:af|von|van|de|el|al))?(?:\\s\\p{Lu}[\\p{L}.-]*){1,3}['’]?";
/** `fra Anna Holm`, `skrevet af vores vikar Anna Holm`. */
const byOne = new RegExp(
  `(?<!\\p{L})(?:fra|af|for|from|by)\\s+(?:[\\p{Ll}-]+\\s+){0,3}(${wholeName})`,
  'u',
);
/** `Anna Holms historie`, `er Anna Holms`: the ending of the genitive is no part of the name. */
const ofOne = new RegExp(
  `(?:(${wholeName})\\s+(?:historie|fortælling|bidrag|beretning|tekst|story)|(?<!\\p{L})(?:er|is)\\s+(${wholeName})(?=[\\s,.;:!)]|$))`,
  'u',
);
const isAttached =
  /(?<!\p{L})(?:vedhæft|vedlag|vedlæg|bilag|filen?(?!\p{L})|hermed|attach|enclosed)/iu;
/** Shorter names of files are words of the language as well. */
const shortestName = 4;

/**
 * Who wrote a document that came along with a mail, where the mail says that it is not its sender:
 * “x.txt er Anna Holms”, “Vedhæftet er en historie fra Anna Holm”. An empty string otherwise.
 * `isOnly` says that no other document came along, so that a file need not be named.
 */
export function tellerOfFile(covering: string, fileName: string, isOnly: boolean): string {
  const whole = (fileName.split(/[\\/]| › /).at(-1) ?? '').toLowerCase();
  const stem = whole.replace(/\.[^.]*$/, '');
  const names = [whole, ...(stem.length < shortestName ? [] : [stem])].filter((one) => one !== '');
  let start = 0;
  for (const { end } of sentencesOf(covering)) {
    const sentence = covering.slice(start, end);
    start = end;
    const small = sentence.toLowerCase();
    const isNamed = names.some((name) => small.includes(name));
    if (!isNamed && !(isOnly && isAttached.test(sentence))) continue;
    const name = nameIn(sentence);
    if (name !== '') return name;
  }
  return '';
}

function nameIn(sentence: string): string {
  const by = byOne.exec(sentence)?.[1];
  if (by !== undefined) return personIn(by.replace(/[.'’]$/, ''));
  const owner = ofOne.exec(sentence);
  return personIn((owner?.[1] ?? owner?.[2] ?? '').replace(/s?[.'’]?$/, ''));
}
