import { wordsOf } from '../parts/unit.ts';
import type { Line } from '../thread/line.ts';
import { isRule } from '../thread/separator-line.ts';
import { isTitleLine, wordsIn } from './named-lines.ts';

/** `Seddel 3`, `FLIPOVER 2 - …`, `Bidrag nr. 4:`; how many words may follow the number. */
const counted =
  /^[*_#\s]*(\p{L}{3,20})\s(?:nr\.?\s?)?(\d{1,2})(?:[.:)]|\s[–—-]\s.{1,60}|\s(?:var|er)\s.{1,30})?[*_\s]*$/u;
/** These count parts of one story, not stories. */
const ofOneStory =
  /^(?:kapitel|afsnit|del|akt|scene|trin|fase|dag|uge|år|måned|kl|klokken|punkt|mål|side|bilag|figur|tabel|besøg|møde|samtale|spørgsmål|runde|lektion|modul|stue|bolig|afdeling|gruppe|hold|nummer|nr)$/iu;
/** What people put between texts: `* * *`, `-----`, `~`, `-o-`. */
const ornament = /^(?:[*~•·_=–—-]\s?){1,80}$|^-[oO]-$|^⁂$/u;

/** A text between two frames is a story of its own from so many words on. */
const shortestFramed = 16;
/** So many texts stand between lines that part them, where it is no story in a few scenes. */
const fewestParted = 3;

/** Lines that are a word with a number that counts on: `Seddel 1`, `Seddel 2`. */
export function countedHeads(lines: readonly Line[]): ReadonlySet<number> {
  const heads = new Map<string, { at: number; number: number }[]>();
  for (const [at, { text }] of lines.entries()) {
    if (text.length > 90) continue;
    const [, word = '', number = ''] = counted.exec(text) ?? [];
    if (word === '' || ofOneStory.test(word)) continue;
    const key = word.toLowerCase();
    heads.set(key, [...(heads.get(key) ?? []), { at, number: Number(number) }]);
  }
  const inOrder = [...heads.values()].filter(
    (group) =>
      group.length > 1 && group.every(({ number }, at) => number > (group[at - 1]?.number ?? 0)),
  );
  return new Set(inOrder.flat().map(({ at }) => at));
}

/** Lines of nothing but signs that part texts. */
export function partingLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = [...lines.keys()].filter((at) => {
    const text = (lines[at]?.text ?? '').replaceAll('\\', '');
    return isRule(text) || (text !== '' && ornament.test(text) && /^.{1,80}$/u.test(text));
  });
  return new Set(found);
}

/**
 * The texts that a document without names parts: by heads that count, by lines between them, or by
 * titles of one form. Null for one text; a story in a few scenes has lines between them as well, so
 * that of at least three every second must begin with who tells it.
 */
export function framedTexts(
  lines: readonly Line[],
  tells: (text: string) => boolean,
): readonly (readonly Line[])[] | null {
  const heads = countedHeads(lines);
  if (heads.size > 0) {
    const parts = partedAt(lines, heads);
    if (parts.slice(1).filter(isText).length >= 2) return parts;
  }
  const rules = partingLines(lines);
  const parts = partedAt(lines, rules);
  const texts = parts.filter(isText);
  const own = texts.filter((part) => tells(firstText(part)));
  return texts.length >= fewestParted && own.length * 2 >= texts.length ? parts : null;
}

/** The lines between marks, each without its mark; first what stands above the first. */
function partedAt(
  lines: readonly Line[],
  marks: ReadonlySet<number>,
): readonly (readonly Line[])[] {
  const parts: Line[][] = [[]];
  for (const [at, line] of lines.entries()) {
    if (marks.has(at)) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

function isText(lines: readonly Line[]): boolean {
  return wordsIn(lines) >= shortestFramed;
}

/** The first line of a text below its title. */
function firstText(lines: readonly Line[]): string {
  const said = lines.filter(({ text }) => text !== '');
  const [first, next] = said;
  const isTitled = first !== undefined && isTitleLine(first) && wordsOf(first.text).length < 9;
  return (isTitled ? next?.text : first?.text) ?? '';
}
