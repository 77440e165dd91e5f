import { participantsIn } from '../gathered/participants.ts';
import { isGivenName } from '../people/given-name.ts';
import { personIn } from '../people/person-line.ts';
import type { Line } from '../thread/line.ts';

const word = String.raw`\p{Lu}(?:\.(?!\p{L})|[\p{L}'’-]*)`;
/** Words with capitals, one behind the other; a full stop ends a run but behind an initial. */
export const capitals = new RegExp(`(?<![\\p{L}'’-])${word}(?:\\s${word}){0,4}`, 'gu');
const shortened = /^\p{Lu}{1,4}$|^\p{Lu}\p{Ll}\p{Lu}$/u;
/** Initials as people write them of somebody whom no list gives initials. */
const initials = /^(?:\p{Lu}{2,5}|\p{Lu}\p{Ll}\p{Lu})$/u;

/** Whole names of a document by short ones. */
export interface WholeNames {
  /** In small letters, by the initials that stand behind the names in a list of who was there. */
  readonly listed: ReadonlyMap<string, string>;
  /** In capitals, of everybody named in full whose initials nobody else has. */
  readonly others: ReadonlyMap<string, string>;
}

export function wholeNamesIn(lines: readonly Line[]): WholeNames {
  const others = new Map<string, string>();
  const twice = new Set<string>();
  for (const { text } of lines) {
    for (const [words] of text.matchAll(capitals)) {
      const own = words.split(' ');
      // `AB Anna Berg`: initials stand before the name.
      const lead = shortened.test(own[0] ?? '') ? own[0] : undefined;
      const name = personIn((lead === undefined ? own : own.slice(1)).join(' ').replace(/\.$/, ''));
      if (name === '' || !isGivenName(name.split(' ', 1)[0] ?? '')) continue;
      const keys = [
        name.replace(/(?<!\p{L})(\p{L})[^\s]*\s?/gu, '$1'),
        ...(lead === undefined || !name.startsWith(lead.charAt(0)) ? [] : [lead]),
      ];
      for (const key of keys.map((one) => one.toUpperCase())) {
        const known = others.get(key);
        if (known === undefined || known === `${name}s`) others.set(key, name);
        // “Anna Bergs”: whose something is.
        else if (known !== name && name !== `${known}s`) twice.add(key);
      }
    }
  }
  for (const key of twice) others.delete(key);
  return { listed: participantsIn(lines), others };
}

/** The whole name of somebody who is named by initials; an empty string for any other word. */
export function wholeNameOf(said: string, { listed, others }: WholeNames): string {
  const bare = said.replace(/\./g, '');
  const found = listed.get(bare.toLowerCase());
  if (found !== undefined) return found;
  return initials.test(bare) ? (others.get(bare.toUpperCase()) ?? '') : '';
}
