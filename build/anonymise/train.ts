import { writeFile } from 'node:fs/promises';
import { fitTagger } from './fit-tagger.ts';
import { textSources } from './text-files.ts';

// node build/anonymise/train.ts <data folder>
// Trains the tagger and writes shared/anonymise/assets/tagger.bin; train-numbers.ts and train-called.ts come after it.
// The folder holds what `fitTagger` names; shared/anonymise/assets/NOTICE.md says where it comes from.
const folder = process.argv[2];
if (folder === undefined) throw new TypeError('Name the folder with the data');
const bytes = await fitTagger(folder, textSources);
await writeFile(new URL('../../shared/anonymise/assets/tagger.bin', import.meta.url), bytes);
console.log(`${bytes.byteLength} bytes`);
