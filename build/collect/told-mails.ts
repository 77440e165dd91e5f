import { readdir, readFile } from 'node:fs/promises';

/** A mail of our own in which it is marked who told each story. */
export interface ToldMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** Whole names of everybody in its heap. */
  readonly known: readonly string[];
  readonly text: string;
  readonly stories: readonly { readonly teller: string; readonly text: string }[];
}

const folder = new URL('tellers/', import.meta.url);

/** The files of told mails, by what stands before the last dash of their names: who wrote them. */
export async function readToldMails(): Promise<ReadonlyMap<string, readonly ToldMail[]>> {
  const voices = new Map<string, readonly ToldMail[]>();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()) {
    const voice = file.slice(0, file.lastIndexOf('-'));
    const mails = toldMailsIn(await readFile(new URL(file, folder), 'utf8'));
    voices.set(voice, [...(voices.get(voice) ?? []), ...mails]);
  }
  return voices;
}

/**
 * Mails below `### ` and a number, each with its head above `---`: `Fra`, `Til`, `Emne` and `Kendte`, the names parted
 * by semicolons. `== Anna Holm` begins a story that she told, `==` ends it.
 *
 * @throws Error where a head is missing or a story is not closed.
 */
export function toldMailsIn(text: string): readonly ToldMail[] {
  return text
    .split(/^### .*\n/m)
    .slice(1)
    .map(toldMail);
}

function toldMail(block: string): ToldMail {
  const [head = '', ...rest] = block.split(/^---\n/m);
  const said = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(head)?.[1]?.trim() ?? null;
  const from = said('Fra');
  if (from === null || rest.length === 0) throw new Error(`No head: ${block.slice(0, 60)}`);
  const lines: string[] = [];
  const stories: { teller: string; text: string }[] = [];
  let open: { teller: string; text: string } | null = null;
  for (const line of rest.join('---\n').split('\n')) {
    const mark = /^==(?: (.+))?$/.exec(line);
    if (mark === null) {
      lines.push(line);
      if (open !== null) open.text += `${line}\n`;
      continue;
    }
    if (mark[1] === undefined && open === null)
      throw new Error(`Closed twice: ${block.slice(0, 60)}`);
    if (open !== null) stories.push(open);
    open = mark[1] === undefined ? null : { teller: mark[1].trim(), text: '' };
  }
  if (open !== null) throw new Error(`A story is open: ${block.slice(0, 60)}`);
  const names = (name: string) =>
    (said(name) ?? '')
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  return {
    from,
    to: names('Til'),
    subject: said('Emne') ?? '',
    known: names('Kendte'),
    text: lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    stories,
  };
}
