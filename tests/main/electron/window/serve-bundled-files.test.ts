import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBundledFiles } from '../../../../main/electron/window/serve-bundled-files.ts';

let home = '';
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'bundle-'));
  await mkdir(join(home, 'renderer'));
  await writeFile(join(home, 'renderer/index.html'), '<h1>Bør</h1>');
  await writeFile(join(home, 'renderer/data.bin'), 'x');
  await writeFile(join(home, 'secret.txt'), 'secret');
});
afterAll(() => rm(home, { recursive: true }));

const ask = (path: string, method = 'GET') =>
  serveBundledFiles(join(home, 'renderer'))(
    new Request(`app://gode-historier/${path}`, { method }),
  );

describe('serveBundledFiles', () => {
  it('serves a file with its type', async () => {
    const response = await ask('index.html');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<h1>Bør</h1>');
  });

  it('serves a kind it does not know as bytes', async () => {
    expect((await ask('data.bin')).headers.get('Content-Type')).toBe('application/octet-stream');
  });

  it.each(['..%2fsecret.txt', 'missing.html', ''])('answers 404 to "%s"', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it('only ever reads', async () => {
    expect((await ask('index.html', 'POST')).status).toBe(405);
  });

  it.each(['index.html', 'missing.html'])('sends the policy and nosniff with %s', async (path) => {
    const { headers } = await ask(path);
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; /);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });
});
