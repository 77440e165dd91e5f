import { readdir, readFile } from 'node:fs/promises';
import { linesApart } from '../../shared/collect/parts/lines-apart.ts';
import { label } from '../../shared/collect/reading/reading-chain.ts';
import { type Said, type SaidUnit, saidIn } from '../../shared/collect/reading/said.ts';

/** A mail of our own, without its greeting and name, with what each of its sentences is. */
export interface MarkedMail {
  readonly units: readonly SaidUnit[];
  readonly said: readonly Said[];
  readonly labels: readonly number[];
}

/** What was written in one go: the mails of one heading. */
export interface MarkedVoice {
  readonly file: string;
  readonly mails: readonly MarkedMail[];
}

/**
 * Files in which `## ` begins a voice and `---` parts what it wrote. What speaks to the readers stands in
 * square brackets, and `§ ` before the paragraph with which another story begins.
 */
export async function readMarkedMails(
  ...folders: readonly string[]
): Promise<readonly MarkedVoice[]> {
  const files = (await Promise.all(folders.map(filesIn))).flat();
  return files.flatMap(({ file, text }) =>
    text
      .split(/^## .*\n/m)
      .slice(1)
      .map((voice) => ({
        file,
        mails: voice
          .split(/^---\s*(?:\n|$)/m)
          .filter((mail) => mail.trim() !== '')
          .map(markedMail),
      })),
  );
}

async function filesIn(folder: string) {
  const place = new URL(`${folder}/`, import.meta.url);
  const names = (await readdir(place)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (file) => ({ file, text: await readFile(new URL(file, place), 'utf8') })),
  );
}

interface MarkedUnit extends SaidUnit {
  /** Of each sign, whether it is said to the readers. */
  readonly isTalk: readonly boolean[];
  readonly isNext: boolean;
}

/** @throws Error where a mark is not closed, or opened twice. */
export function markedMail(marked: string): MarkedMail {
  const lines: MarkedUnit[] = [];
  let isTalk = false;
  let isApart = true;
  for (const line of marked.trim().split('\n')) {
    const isTalkAt: boolean[] = [];
    let text = '';
    for (const sign of line.replace(/§ ?/, '')) {
      if (sign === '[' || sign === ']') {
        if (isTalk === (sign === '[')) throw new Error(`A mark too many: ${line}`);
        isTalk = sign === '[';
      } else {
        text += sign;
        isTalkAt.push(...Array.from({ length: sign.length }, () => isTalk));
      }
    }
    if (text.trim() !== '')
      lines.push({ text, isApart, isTalk: isTalkAt, isNext: line.includes('§') });
    isApart = text.trim() === '';
  }
  if (isTalk) throw new Error(`A mark is open: ${marked.slice(0, 60)}`);
  const units = linesApart(lines);
  const said = saidIn(units);
  return { units, said, labels: labelsOf(units, said) };
}

function labelsOf(units: readonly MarkedUnit[], said: readonly Said[]): readonly number[] {
  const isTalk = said.map(({ unit, start, end }) => {
    const own = (units[unit]?.isTalk ?? []).slice(start, end);
    return own.filter(Boolean).length * 2 > own.length;
  });
  const begin = isTalk.indexOf(false);
  const end = isTalk.lastIndexOf(false);
  let isNext = false;
  return said.map(({ unit, start }, at) => {
    if (begin < 0) return label.none;
    if (at > begin && start === 0 && units[unit]?.isNext === true) isNext = true;
    if (at < begin) return label.above;
    if (at > end) return label.below;
    if (isTalk[at] === true) return label.between;
    if (at === begin) return label.first;
    if (!isNext) return label.on;
    isNext = false;
    return label.next;
  });
}
