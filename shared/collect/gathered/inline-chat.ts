import { wordCount } from '../parts/unit.ts';
import { isGivenName } from '../people/given-name.ts';
import type { Line } from '../thread/line.ts';
import { type ChatHead, nameInChat, oneself, type ReadHead } from './chat-head.ts';

/** `Anna: …`, `Anna Holm > …`, `[Anna] …`, `Mig: …`: what somebody said, on one line and without a time. */
const said =
  /^(?:\[(\p{Lu}[\p{L} .-]{1,40})\]:?|(\p{Lu}[\p{L} .-]{1,40}?)\s?(?::|\s[>–—-](?=\s)))\s+(?!\s)(\S.*)$/u;
/** By hand a chat has so many heads at least, one name twice, and a message that tells. */
const fewestHeads = 3;
const shortestTold = 20;

/**
 * How a chat is read whose messages each begin with a name and nothing else. A list of what several told names each
 * once, and a story in which somebody speaks is none: its first line is no head.
 */
export function inlineReader(lines: readonly Line[]): ReadHead | null {
  const written = lines.filter(({ text }) => text !== '');
  const heads = written.flatMap(({ text }) => saidIn(text) ?? []);
  const authors = heads.map(({ author }) => author);
  const first = written[0];
  const isChat =
    first !== undefined &&
    saidIn(first.text) !== null &&
    heads.length >= fewestHeads &&
    new Set(authors).size >= 2 &&
    new Set(authors).size < authors.length &&
    heads.length * 2 >= written.length &&
    heads.some(({ rest }) => wordCount(rest) >= shortestTold);
  return isChat ? saidIn : null;
}

function saidIn(text: string): ChatHead | null {
  const match = said.exec(text);
  const name = match?.[1] ?? match?.[2] ?? '';
  const rest = match?.[3] ?? '';
  if (oneself.test(name)) return { author: '', when: '', rest };
  const isName = isGivenName(name.split(' ', 1)[0] ?? '') && nameInChat(name) !== '';
  return isName ? { author: nameInChat(name), when: '', rest } : null;
}
