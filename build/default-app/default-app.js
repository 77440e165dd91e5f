import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

// `electron <folder>` for an Electron that carries no default app: this does what Electron's own does.
const require = createRequire(import.meta.url);
const given = process.argv.slice(1);
const scripts = [];
let folder;
while (given.length > 0 && !folder) {
  const word = given.shift();
  if (word === '-r' || word === '--require') scripts.push(given.shift());
  else if (!word.startsWith('-')) folder = resolve(word);
}
if (!folder) {
  console.error('Usage: electron [-r script] <folder of an app>');
  process.exit(2);
}

const manifest = require(join(folder, 'package.json'));
process.defaultApp = true;
app.setAppPath(folder);
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);

for (const script of scripts) require(resolve(script));
process.argv = [process.argv[0], folder, ...given];
await import(pathToFileURL(join(folder, manifest.main)).href);
