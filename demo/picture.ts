import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { publishDemo } from './publish-demo.ts';

/** Makes the README's picture out of what the demo publishes: `npm run picture`. */
const target = fileURLToPath(new URL('../docs/images/demo.png', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'gode-historier-billede-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
});
try {
  const { site, pdf } = await publishDemo(folder);
  const pictures = [
    await pictureOf(browser, join(site, 'index.html')),
    await pictureOf(browser, join(site, 'historier', 'cyklen-ved-muren.html')),
    await pageOf(pdf, 1),
    await pageOf(pdf, 5),
  ];
  const page = await browser.newPage({ viewport: { width: 2270, height: 760 } });
  await page.setContent(collage(pictures));
  await page.screenshot({ path: target });
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

async function pictureOf(browser: Browser, file: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 1240 } });
  await page.goto(pathToFileURL(file).href);
  return page.screenshot();
}

async function pageOf(pdf: string, number: number): Promise<Buffer> {
  const name = join(folder, `side-${number}`);
  execFileSync('pdftoppm', [
    ...['-r', '110', '-png', '-singlefile', '-f', String(number), '-l', String(number)],
    ...[pdf, name],
  ]);
  return readFile(`${name}.png`);
}

function collage(pictures: readonly Buffer[]): string {
  const images = pictures.map(
    (picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`,
  );
  return `<style>
    body { margin: 0; padding: 60px; background: #e9e2d6; display: flex; gap: 36px; }
    img { height: 640px; box-shadow: 0 10px 40px #0003; }
  </style>${images.join('')}`;
}
