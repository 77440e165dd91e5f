import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const main = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900 }).loadFile('index.html'));
app.on('window-all-closed', () => app.quit());
`;
const page = `<!doctype html><meta charset="utf-8"><title>Bare</title><p>One line
<script>addEventListener('keydown', () => { document.body.dataset.answered = 'yes'; });</script>
`;

/** Writes the least app that opens a window and answers a key: what Electron itself costs. */
export async function writeBareApp(folder: string): Promise<void> {
  await mkdir(folder);
  await writeFile(
    join(folder, 'package.json'),
    '{"name":"bare","version":"1.0.0","main":"main.cjs"}',
  );
  await writeFile(join(folder, 'main.cjs'), main);
  await writeFile(join(folder, 'index.html'), page);
}
