import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedBooklet } from '../../../../main/publish/print/publish-booklet.ts';
import { textFields } from '../../../../shared/domain/story.ts';
import { pdfStructureViolations } from '../../../support/pdf-structure.ts';
import { dividedWords, pdfText, squeezed, wordCounts } from '../../../support/pdf-text.ts';
import { publishedBooklet } from '../../../support/published-booklet.ts';
import { awkwardTitles, samplePublication } from '../../../support/sample-publication.ts';
import { type EngineName, engineNames } from '../../../support/typesetters.ts';

const model = samplePublication();
const booklets = new Map<EngineName, PublishedBooklet>();

function bookletOf(engine: EngineName): PublishedBooklet {
  const booklet = booklets.get(engine);
  if (booklet === undefined) throw new Error(`${engine} published nothing`);
  return booklet;
}

beforeAll(async () => {
  for (const engine of engineNames) booklets.set(engine, await publishedBooklet(model, engine));
}, 60_000);

describe.each(engineNames)('a booklet set by the %s engine', (engine) => {
  it('breaks no structural condition of PDF/UA-1', () => {
    expect(pdfStructureViolations(bookletOf(engine).file)).toEqual([]);
  });

  it('holds every word of every story', () => {
    const printed = wordCounts(pdfText(bookletOf(engine).file));
    const told = model.stories.flatMap((story) => textFields.map((field) => story[field]));
    const withoutAddresses = told
      .join('\n')
      .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
      .replace(/\]\([^)]*\)/g, ']');
    const lost = [...wordCounts(withoutAddresses)].filter(
      ([word, count]) => (printed.get(word) ?? 0) < count,
    );
    expect(lost).toEqual([]);
  });

  it('shows awkward titles as they were written', () => {
    const text = squeezed(pdfText(bookletOf(engine).file)).replaceAll('”', '"');
    for (const title of awkwardTitles) expect(text).toContain(squeezed(title));
  });

  it('divides Danish words where a line ends', () => {
    const told = wordCounts(model.stories.map(({ body, work }) => `${body}\n${work}`).join('\n'));
    const divided = dividedWords(pdfText(bookletOf(engine).file));
    expect(divided.filter((word) => told.has(word)).length).toBeGreaterThan(0);
  });

  it('uses no font but the shipped ones', () => {
    const list = execFileSync('pdffonts', [bookletOf(engine).file], { encoding: 'utf8' });
    const names = list
      .split('\n')
      .slice(2)
      .filter((line) => line !== '');
    expect(names.length).toBeGreaterThan(4);
    for (const name of names)
      expect(name).toMatch(/^[A-Z]{6}\+(SourceSerif4|SourceSans3|NotoEmoji)-/);
  });

  it('says who published what, and in which language', () => {
    const info = execFileSync('pdfinfo', [bookletOf(engine).file], { encoding: 'utf8' });
    expect(info).toMatch(/^Title: +Hvad der skal til$/m);
    expect(info).toMatch(/^Author: +Huset ved Åen & Co\.$/m);
    expect(info).toMatch(/^Keywords: +.*netværksmøde/m);
    expect(info).toMatch(/^Page size: +419\.\d+ x 595\.\d+ pts/m);
  });

  it('tells where each story begins in the contents, and keeps that promise', () => {
    const { file } = bookletOf(engine);
    const contents = execFileSync('pdftotext', ['-f', '2', '-l', '3', '-layout', file, '-'], {
      encoding: 'utf8',
    });
    const promised = Number(/Da støtten forsvandt +(\d+)/.exec(contents)?.[1]);
    const page = execFileSync('pdftotext', ['-f', `${promised}`, '-l', `${promised}`, file, '-'], {
      encoding: 'utf8',
    });
    expect(page).toContain('Otte timer om ugen var nok.');
  });

  it('warns of nothing when everything could be printed', () => {
    expect(bookletOf(engine).warnings).toEqual([]);
  });
});

describe('the two engines', () => {
  it('set the same pages', () => {
    const [native, wasm] = engineNames.map(bookletOf);
    expect(wasm?.pages).toBe(native?.pages);
    expect(pdfText(wasm?.file ?? '')).toBe(pdfText(native?.file ?? ''));
  });
});
