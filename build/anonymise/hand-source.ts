import { readFile } from 'node:fs/promises';

/**
 * What a hand wrote, with each identifier marked, see `readFieldTexts`: a file of `texts/`, or one that the tests keep.
 * @param name `field.txt`, or `sixth-development`
 */
export async function handSource(name: string): Promise<string> {
  if (name.endsWith('.txt')) return readFile(new URL(`texts/${name}`, import.meta.url), 'utf8');
  const set = new URL(`../../tests/fixtures/anonymise/${name}.json`, import.meta.url);
  return markedSource(JSON.parse(await readFile(set, 'utf8')));
}

/** A text as the tests keep it; offsets are UTF-16 code units. */
interface KeptText {
  readonly register: string;
  readonly text: string;
  readonly gold: readonly KeptMark[];
}

interface KeptMark {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly kind?: string;
  readonly optional?: boolean;
}

/** The same texts with their marks in them. */
export function markedSource(texts: readonly KeptText[]): string {
  return texts
    .map(({ register, text, gold }) => `# ${register}\n${withMarks(text, gold)}\n`)
    .join('\n');
}

function withMarks(text: string, gold: readonly KeptMark[]): string {
  let marked = '';
  let from = 0;
  for (const { start, end, type, kind, optional } of gold.toSorted((a, b) => a.start - b.start)) {
    const what = `${type}${kind === undefined ? '' : `.${kind}`}${optional === true ? '?' : ''}`;
    marked += `${text.slice(from, start)}⟦${what}:${text.slice(start, end)}⟧`;
    from = end;
  }
  return marked + text.slice(from);
}
