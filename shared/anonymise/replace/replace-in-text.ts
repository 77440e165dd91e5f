import type { Finding, FindingType } from '../finding.ts';
import { beginsSentence } from './begins-sentence.ts';
import { isMeant } from './is-meant.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import type { Worded } from './replacement.ts';
import { beginsLine, sight } from './setting.ts';
import { escaped } from './words-beside.ts';

/** What stands in an address leads somewhere: a name in it is replaced with the whole address alone. */
const addresses =
  /\]\([^)\s]*\)|<[^<>\s]+>|(?:https?:\/\/|www\.)\S+|[\p{L}\d._%+-]+@[\p{L}\d.-]+/giu;
const pointing: ReadonlySet<FindingType> = new Set(['URL', 'EMAIL', 'PHONE', 'HANDLE']);
/** Signs that set a thing in bold or italics. */
const emphasis = /(?:\*\*|__|\*|_)$/u;

/** A stretch of a text, in UTF-16 units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where in the new text stands what is new. */
export interface Written extends Stretch {
  /** What it took the place of, in the text as it was without links to the thing. */
  readonly was: Stretch;
}

/** A text as it reads when a thing is replaced, and what is new in it. */
export interface Rewritten {
  readonly text: string;
  /** The text as it was, without links to the thing. */
  readonly source: string;
  readonly written: readonly Written[];
}

/**
 * A text with a thing replaced where it stands as whole words and is meant, and the words beside it that change with it;
 * what begins a sentence keeps its capital.
 * @param findings of this text.
 */
export function replaceInText(
  text: string,
  { words, wordingOf }: Worded,
  type: FindingType,
  findings: readonly Finding[],
): Rewritten {
  const forms = words.map(({ from }) => from);
  const linked = pointing.has(type) ? withoutLinks(text, forms) : text;
  const kept = pointing.has(type) ? [] : [...linked.matchAll(addresses)].map(mentionOf);
  const mentions = mentionsOf(linked, forms).filter(
    (mention) =>
      !kept.some((other) => overlap(mention, other)) &&
      (pointing.has(type) || isMeant(mention, type, findings)),
  );
  let told = '';
  let at = 0;
  const written: Written[] = [];
  for (const mention of mentions) {
    // What an earlier wording took along is gone.
    if (mention.start < at) continue;
    told += linked.slice(at, mention.start);
    const mark = emphasis.exec(told)?.[0] ?? '';
    const isMarked = mark !== '' && linked.startsWith(mark, mention.end);
    const marks = isMarked ? mark : '';
    const before = told.slice(0, told.length - marks.length);
    const behind = linked.slice(mention.end + marks.length);
    const wording = wordingOf({
      form: mention.form,
      before: before.slice(-sight),
      behind: behind.slice(0, sight),
      isAgain: written.length > 0,
    });
    const { lead = '', prefix = '', tail = '' } = wording;
    const to = tail === '' ? withStop(wording.to, mention.form, before, behind) : wording.to;
    told = before.slice(0, before.length - lead.length);
    const now = prefix + (to === '' ? '' : marks + to + marks);
    // Not `DK-9850 `.
    const isCapital =
      /^\p{Lu}(?!\p{Lu})/u.test(lead) ||
      (!/^\p{Ll}/u.test(lead + mention.form) && beginsSentence(told));
    const start = mention.start - marks.length - lead.length;
    const until = mention.end + marks.length + tail.length;
    const was = { start, end: until };
    written.push({ start: told.length, end: told.length + now.length, was });
    told += isCapital ? withCapital(now) : now;
    at = until;
  }
  return { text: told + linked.slice(at), source: linked, written };
}

/** `den 3. mar.` and `S.H.` may end a sentence, whose end stays. */
function withStop(to: string, form: string, before: string, behind: string): string {
  const isEnd =
    form.endsWith('.') && !beginsLine(before) && /^(?:\s*$|\s*\n|\s+["”»(]?\p{Lu})/u.test(behind);
  return isEnd && /[^.]$/u.test(to) ? `${to}.` : to;
}

function withCapital(words: string): string {
  return words.replace(/^([*_]*)(\p{Ll})/u, (_, marks: string, first: string) => {
    return marks + first.toUpperCase();
  });
}

/** A link to what is taken out is its words alone. */
function withoutLinks(text: string, forms: readonly string[]): string {
  const targets = forms.map(escaped).join('|');
  if (targets === '') return text;
  return text
    .replace(
      new RegExp(String.raw`(?<!!)\[([^\]]*)\]\((?:mailto:|tel:)?(?:${targets})[^)]*\)`, 'gu'),
      '$1',
    )
    .replace(new RegExp(`<(?:mailto:|tel:)?(${targets})>`, 'gu'), '$1');
}

function mentionOf({ index, 0: form }: RegExpExecArray): Mention {
  return { start: index, end: index + form.length, form };
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}
