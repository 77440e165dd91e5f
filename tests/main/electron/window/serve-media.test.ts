import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveWindow } from '../../../../main/electron/window/serve-window.ts';
import { nodeFileSystem } from '../../../../main/library/disk/node-file-system.ts';
import { MediaStore } from '../../../../main/library/media/media-store.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const name = (ending: string, digit = 'a') => `${digit.repeat(64)}.${ending}`;

/** A window on a library with a picture, a film, a page, and a link that leads out of it. */
async function window() {
  const folder = await temporaryFolder();
  const [renderer, library] = [join(folder, 'renderer'), join(folder, 'bibliotek')];
  await mkdir(renderer);
  await mkdir(join(library, 'media'), { recursive: true });
  await writeFile(join(renderer, 'index.html'), '<h1>Vinduet</h1>');
  await writeFile(join(library, 'library.json'), '{"secret":true}');
  await writeFile(join(library, 'media', name('png')), 'a picture');
  await writeFile(join(library, 'media', name('mp4')), '0123456789');
  await writeFile(join(library, 'media', name('wav')), '');
  await writeFile(join(library, 'media', name('svg')), '<svg onload="alert(1)"/>');
  await writeFile(join(library, 'media', name('html')), '<script>alert(1)</script>');
  await symlink(join(library, 'library.json'), join(library, 'media', name('png', 'b')));
  await mkdir(join(library, 'media', name('png', 'c')));
  const store = new MediaStore(library, nodeFileSystem);
  const answer = serveWindow(renderer, async (file) => store.pathOf(file));
  return (path: string, init: RequestInit = {}) =>
    answer(new Request(`app://gode-historier/${path}`, init));
}

describe('what a window asks of the open library', () => {
  it('is a picture with its type, beside the program’s own files', async () => {
    const ask = await window();
    const picture = await ask(`library-media/${name('png')}`);
    expect(picture.status).toBe(200);
    expect(picture.headers.get('Content-Type')).toBe('image/png');
    expect(await picture.text()).toBe('a picture');
    expect(await (await ask('index.html')).text()).toBe('<h1>Vinduet</h1>');
  });

  it('is sent in part, as a player asks for a film', async () => {
    const ask = await window();
    const part = await ask(`library-media/${name('mp4')}`, { headers: { Range: 'bytes=2-4' } });
    expect(part.status).toBe(206);
    expect(part.headers.get('Content-Range')).toBe('bytes 2-4/10');
    expect(part.headers.get('Content-Length')).toBe('3');
    expect(await part.text()).toBe('234');
    const beyond = await ask(`library-media/${name('mp4')}`, { headers: { Range: 'bytes=10-' } });
    expect(beyond.status).toBe(416);
  });

  it('may be a file with nothing in it', async () => {
    const ask = await window();
    expect(await (await ask(`library-media/${name('wav')}`)).text()).toBe('');
  });

  it.each([
    'library-media/',
    'library-media/..%2flibrary.json',
    'library-media/%2e%2e/library.json',
    'library-media/../library.json',
    `library-media/..%2fmedia%2f${name('png')}`,
    `library-media/${name('png').toUpperCase()}`,
    `library-media/${name('png')}%00`,
    `library-media/sub/${name('png')}`,
    `library-media/${name('png', 'd')}`,
    'library-media/cykel.png',
  ])('is refused with 404 for %s', async (path) => {
    const ask = await window();
    const { status, body } = await ask(path);
    expect([status, body]).toEqual([404, null]);
  });

  it.each([
    ['a kind that could act', name('svg')],
    ['a page', name('html')],
    ['a link to elsewhere', name('png', 'b')],
    ['a folder', name('png', 'c')],
  ])('is refused with 404 for %s', async (_, file) => {
    const ask = await window();
    expect((await ask(`library-media/${file}`)).status).toBe(404);
  });

  it('is only ever read, and never sniffed', async () => {
    const ask = await window();
    const path = `library-media/${name('png')}`;
    expect((await ask(path, { method: 'POST' })).status).toBe(405);
    const { headers } = await ask(path);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; /);
  });

  it('is nothing while no library is open', async () => {
    const answer = serveWindow('/nowhere', async () => null);
    const request = new Request(`app://gode-historier/library-media/${name('png')}`);
    expect((await answer(request)).status).toBe(404);
  });

  it('is not served to another host of the scheme', async () => {
    const answer = serveWindow('/nowhere', async () => '/etc/hostname');
    const request = new Request(`app://another/library-media/${name('png')}`);
    expect((await answer(request)).status).toBe(404);
  });
});
