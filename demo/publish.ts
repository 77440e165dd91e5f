import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishDemo } from './publish-demo.ts';

const folder = fileURLToPath(new URL('../out/demo', import.meta.url));
const { library, site, pdf } = await publishDemo(folder);
const shown = (path: string) => relative(process.cwd(), path) || '.';

console.log(`Demobiblioteket:  ${shown(library)}`);
console.log(`Hjemmesiden:      ${shown(join(site, 'index.html'))}`);
console.log(`Hæftet:           ${shown(pdf)}`);
