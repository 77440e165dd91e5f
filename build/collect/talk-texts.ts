import { readdir, readFile } from 'node:fs/promises';
import { saidIn } from '../../shared/collect/mail/story-span.ts';
import { SeededRandom } from '../anonymise/random.ts';

/** A line of a mail, and whether an empty one stands before it. */
interface OwnUnit {
  readonly text: string;
  readonly isApart: boolean;
}

/** A mail of our own, without its greeting and name, or a sentence alone. */
export interface OwnMail {
  readonly units: readonly OwnUnit[];
  /** Of each sentence, whether it speaks to the readers of a mail. */
  readonly talk: readonly boolean[];
  /** Of each sentence, whether it is learned from; what only surrounds others is not. */
  readonly isLearned: readonly boolean[];
  /** Whether its beginning and end are a mail's, so that their place says something. */
  readonly isWhole: boolean;
  readonly weight: number;
}

/** What was written in one go by one voice: learned from as a whole, or left out as a whole. */
export type OwnText = readonly OwnMail[];

/** Lines that stand together were written together. */
const linesTogether = 15;
/** A line with turns of phrase that mean the same is read so many times. */
const variants = 6;
/** A short paragraph that opens a mail seldom tells: of 68 in the fixtures that rules were written with, 8 do. */
const ofTelling = 0.3;
/** The demo's stories are long and alike. */
const ofDemo = 0.5;

/** All texts that the judgement is learned from, always in the same order. */
export async function readOwnTexts(): Promise<readonly OwnText[]> {
  const telling = await readLines('telling.txt');
  return [
    ...together(await readLines('talk.txt')).map((lines) => spoken(lines, true)),
    ...together(telling).map((lines) => spoken(lines, false)),
    ...(await readMails()),
    ...(await readParagraphs(telling)),
    ...(await readDemo()),
  ];
}

function together(lines: readonly string[]): readonly (readonly string[])[] {
  const groups = Math.ceil(lines.length / linesTogether);
  return Array.from({ length: groups }, (_, at) =>
    lines.slice(at * linesTogether, (at + 1) * linesTogether),
  );
}

/** Lines of one kind. Braces in a line part turns of phrase that mean the same. */
function spoken(lines: readonly string[], isTalk: boolean): OwnText {
  return lines.flatMap((line) => {
    const random = new SeededRandom(line.length);
    const told = line.includes('{')
      ? [...new Set(Array.from({ length: variants }, () => turned(line, random)))]
      : [line];
    return told.map((text) => loose(text, isTalk, 1 / told.length));
  });
}

function turned(line: string, random: SeededRandom): string {
  return line
    .replace(/\{([^{}]*)\}/g, (_, choices: string) => random.of(choices.split('|')))
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[.,:!?])/g, '');
}

function loose(text: string, isTalk: boolean, weight: number): OwnMail {
  const units = [{ text, isApart: true }];
  const said = saidIn(units);
  return {
    units,
    talk: said.map(() => isTalk),
    isLearned: said.map(() => true),
    isWhole: false,
    weight,
  };
}

/** Whole mails by voices, in which what speaks to the readers stands in square brackets. */
async function readMails(): Promise<readonly OwnText[]> {
  const names = (await readdir(new URL('mails/', import.meta.url))).sort();
  const files = await Promise.all(names.map((name) => read(`mails/${name}`)));
  return files
    .flatMap((file) => file.split(/^## .*\n/m).slice(1))
    .map((voice) => voice.split(/^---\n/m).map(bracketed));
}

function bracketed(marked: string): OwnMail {
  const units: OwnUnit[] = [];
  const marks: boolean[][] = [];
  let isTalk = false;
  let isApart = true;
  for (const line of marked.trim().split('\n')) {
    const talk: boolean[] = [];
    for (const sign of line) {
      if (sign === '[' || sign === ']') isTalk = sign === '[';
      else talk.push(...Array.from({ length: sign.length }, () => isTalk));
    }
    const text = line.replace(/[[\]]/g, '');
    if (text !== '') {
      units.push({ text, isApart });
      marks.push(talk);
    }
    isApart = text === '';
  }
  const talk = saidIn(units).map(({ unit, start, end }) => {
    const own = marks[unit]?.slice(start, end) ?? [];
    return own.filter(Boolean).length * 2 > own.length;
  });
  return { units, talk, isLearned: talk.map(() => true), isWhole: true, weight: 1 };
}

/** Which end of a mail a paragraph stands at, and of which kind it is, by its mark. */
const places: Readonly<Record<string, { readonly isFirst: boolean; readonly isTalk: boolean }>> = {
  '>': { isFirst: true, isTalk: true },
  '<': { isFirst: false, isTalk: true },
  '+': { isFirst: true, isTalk: false },
  '-': { isFirst: false, isTalk: false },
};

/** Paragraphs that open or end a mail, around lines that tell. */
async function readParagraphs(telling: readonly string[]): Promise<readonly OwnText[]> {
  const sections = (await read('paragraphs.txt')).split(/^## .*\n/m).slice(1);
  const lines = sections.flatMap((section) => together(section.trim().split('\n')));
  return lines.map((group) =>
    group.flatMap((line, at) => {
      const place = places[line.charAt(0)];
      if (place === undefined) throw new Error(`A paragraph without its mark: ${line}`);
      const unit = { text: line.slice(2), isApart: true };
      const around = [telling[at * 2], telling[at * 2 + 1]].map((text) => ({
        text: text ?? '',
        isApart: true,
      }));
      const units = place.isFirst ? [unit, ...around] : [...around, unit];
      const isOwn = saidIn(units).map((said) => units[said.unit] === unit);
      const talk = isOwn.map((own) => own && place.isTalk);
      const weight = place.isFirst && !place.isTalk ? ofTelling : 1;
      return [{ units, talk, isLearned: isOwn, isWhole: true, weight }];
    }),
  );
}

async function readDemo(): Promise<readonly OwnText[]> {
  const folder = '../../demo/approved/';
  const names = (await readdir(new URL(folder, import.meta.url))).filter((name) =>
    name.endsWith('.md'),
  );
  const texts = await Promise.all(names.sort().map((name) => read(`${folder}${name}`)));
  return texts.map((text) =>
    (text.split(/^---$/m)[2] ?? '')
      .split(/\n{2,}/)
      .filter((paragraph) => /^\p{L}/u.test(paragraph.trim()))
      .map((paragraph) => loose(paragraph, false, ofDemo)),
  );
}

async function readLines(name: string): Promise<readonly string[]> {
  return (await read(name)).trim().split('\n');
}

function read(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}
