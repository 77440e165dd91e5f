import { withDoubt } from '../../domain/doubt.ts';
import type { Part, QuotedLines } from '../parts/part.ts';
import { sameName } from '../people/people.ts';
import type { MailTelling } from './telling.ts';

/** What people write above the rest of a story that an earlier mail began. */
const continues =
  /(?<!\p{L})(?:glemte|glemt|manglede|mangler)(?: \p{L}+){0,3} (?:slutning\p{L}*|resten|det sidste)|(?<!\p{L})(?:anden|andet|2\.|sidste|næste) (?:del|halvdel)(?!\p{L})|(?<!\p{L})del (?:2|to)(?!\p{L})|(?<!\p{L})(?:fortsat|fortsættelse\p{L}*|fortsætter|continued|part two|the rest)(?!\p{L})|(?<!\p{L})(?:her er|her kommer|så kommer) (?:slutningen|resten)|til sidst i (?:min|historien)/iu;

/**
 * Puts the rest of a story, which its author sent in a mail of its own, behind its beginning: the
 * last thing that the same person told before.
 */
export function joinContinued(tellings: readonly MailTelling[]): readonly MailTelling[] {
  const joined = [...tellings];
  for (const rest of tellings) {
    if (rest.at === '' || rest.isNewVersion === true || !rest.parts.some(saysSo)) continue;
    const begun = joined
      .filter((one) => one !== rest && isSameTeller(one, rest) && one.at !== '' && one.at < rest.at)
      .sort((a, b) => b.at.localeCompare(a.at) || a.level - b.level)[0];
    if (begun === undefined) continue;
    joined[joined.indexOf(begun)] = {
      ...begun,
      text: `${begun.text}\n\n${rest.text}`,
      body: `${begun.body}\n\n${rest.body}`,
      parts: [...begun.parts, ...rest.parts],
      doubts: withDoubt(begun.doubts, 'joined'),
    };
    joined.splice(joined.indexOf(rest), 1);
  }
  return joined;
}

function saysSo(part: Part | QuotedLines): boolean {
  const isAbove = part.kind === 'lead-in' || part.kind === 'greeting';
  return isAbove && continues.test(part.text);
}

function isSameTeller({ author: a }: MailTelling, { author: b }: MailTelling): boolean {
  return a.address === b.address && sameName(a.name) === sameName(b.name);
}
