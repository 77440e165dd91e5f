import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '../../main/library/open-library.ts';

const [what, root = ''] = process.argv.slice(2);
const stories = join(root, 'stories');
const held =
  what === 'library'
    ? await openLibrary(root, 'read')
    : readdirSync(stories).map((name) => JSON.parse(readFileSync(join(stories, name), 'utf8')));
globalThis.gc?.();
process.stdout.write(String(process.memoryUsage().rss / 1024 / 1024));
// The value must still be reachable when memory is read.
process.on('exit', () => held);
