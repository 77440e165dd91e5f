import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { collectStories } from '../../main/collect/collect-stories.ts';
import { setAsideSentence } from '../../main/collect/set-aside-sentence.ts';
import { starterTaxonomy } from '../../shared/domain/starter-taxonomy.ts';
import { messages } from '../../shared/messages/messages.ts';

// node build/collect/import-samples.ts <folder>
// Imports every file of a folder by itself and prints a table: what came of it, from whom, and how
// long it took. An error that no reader foresaw ends the program, so that nobody overlooks it.
const folder = process.argv[2];
if (folder === undefined) throw new TypeError('Name the folder with the samples');

const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const paths = entries
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name))
  .sort();
console.log('| file | stories | set aside | ms |\n|---|---|---|--:|');
for (const path of paths) {
  const start = performance.now();
  const { stories, setAside } = await collectStories({
    names: [path],
    resolve,
    taxonomy: starterTaxonomy,
  });
  const time = Math.round(performance.now() - start);
  const told = stories.map(
    ({ author, sentAt, told: text }) => `${author || '?'} ${sentAt}: ${start30(text)}`,
  );
  const aside = setAside.map(({ author, cause }) =>
    cause.code === 'message'
      ? `${author || '?'}: ${cause.kind}`
      : setAsideSentence(cause, messages('da')),
  );
  console.log(`| ${relative(folder, path)} | ${told.join('; ')} | ${aside.join('; ')} | ${time} |`);
}

function start30(text: string): string {
  return text.slice(0, 30).replace(/[\n|]/g, ' ');
}
