import type { Example, MarkedName } from './example.ts';

/** Sentences of a file of Universal NER: a token a line, its tag in the third column. */
export function readIob2(file: string): readonly Example[] {
  return file
    .split(/\n\s*\n/)
    .map(readSentence)
    .filter(({ text }) => text !== '');
}

function readSentence(block: string): Example {
  const lines = block.split('\n');
  const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '';
  const names: MarkedName[] = [];
  let at = 0;
  for (const line of lines) {
    const [, word, tag] = line.split('\t');
    if (line.startsWith('#') || word === undefined || tag === undefined) continue;
    const start = text.indexOf(word, at);
    if (start === -1) continue;
    at = start + word.length;
    const [mark, kind] = tag.split('-');
    if (kind !== 'PER' && kind !== 'LOC' && kind !== 'ORG') continue;
    const last = names.at(-1);
    if (mark === 'I' && last?.kind === kind) names[names.length - 1] = { ...last, end: at };
    else names.push({ start, end: at, kind });
  }
  return { text, names };
}
