import { isHouseName } from './house-name.ts';
import { sameName } from './people.ts';
import { personIn } from './person-line.ts';

/** What files with a story are called beside their writer's name. */
const ofStory =
  /(?<!\p{L})(?:(?:min|mit|en|den|gode?|praksis)\s)*(?:praksis)?(?:histori(?:e|en|er)|fortælling(?:en)?|bidrag(?:et)?|beretning(?:en)?|eksempel|story|kopi|udkast|endelig|rettet|ny|version)(?!\p{L})/giu;

/**
 * Who wrote a document that nobody sent and nobody signed, as its name says: `Historie – Anna Holm`,
 * `Lygten af Anna Holm`, or the name of somebody in the heap. Empty for any other.
 */
export function tellerInFileName(file: string, known: readonly string[]): string {
  const last = file.split(/[\\/]| › /).at(-1) ?? '';
  const stem = last
    .replace(/\.[^.]{1,8}$/, '')
    .replace(/[_.]+/g, ' ')
    .normalize('NFC');
  const said = ` ${sameName(stem)} `;
  const whole = known.filter((name) => name.includes(' ') && said.includes(` ${sameName(name)} `));
  if (whole[0] !== undefined) return whole.length === 1 ? whole[0] : '';
  const by = /(?<!\p{L})(?:af|fra|by|from)\s+(\p{Lu}.*)$/u.exec(stem)?.[1];
  if (by !== undefined) return asPerson(by);
  const rest = stem.replace(ofStory, ' ');
  return rest === stem ? '' : asPerson(rest);
}

function asPerson(text: string): string {
  const name = personIn(
    text
      .replace(/[\d()[\]]+|^[\s–—-]+|[\s–—-]+$/g, ' ')
      .replace(/^[\s–—-]+|[\s–—-]+$/g, '')
      .replace(/\s+/g, ' '),
  );
  return isHouseName(name) ? '' : name;
}
