import { expect, test, vi } from 'vitest';
import {
  previewAddress,
  readPreviewAddress,
} from '../../../../main/electron/window/preview-origin.ts';
import { servePreviews } from '../../../../main/electron/window/serve-previews.ts';

/** A service with one preview of one page, asked the way the window's frame asks. */
function asked(address: string, method = 'GET') {
  const readPreview = vi.fn(async ({ path }: { readonly path: string }) =>
    path === 'historier/bør.html' ? '<h1>Bør</h1>' : null,
  );
  return servePreviews({ readPreview })(new Request(address, { method }));
}

test('an address is read as it was written', () => {
  const file = { preview: 12, path: 'historier/boer.html' };
  expect(previewAddress(file)).toBe('app://preview/12/historier/boer.html');
  expect(readPreviewAddress(previewAddress(file))).toEqual(file);
});

test.each([
  'app://gode-historier/1/index.html',
  'https://preview/1/index.html',
  'app://preview/index.html',
  'app://preview/1/',
  'app://preview/x/index.html',
  'app://preview/1/%E0%A4%A',
  'ikke en adresse',
])('%s names nothing in a preview', (address) => {
  expect(readPreviewAddress(address)).toBeNull();
});

test('a page comes with its type, in a sandbox', async () => {
  const response = await asked('app://preview/1/historier/b%C3%B8r.html');
  expect(await response.text()).toBe('<h1>Bør</h1>');
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('Content-Security-Policy')).toContain('sandbox allow-scripts');
});

test('what is not there is 404 and what is no reading is 405', async () => {
  expect((await asked('app://preview/1/hemmelig.html')).status).toBe(404);
  expect((await asked('app://preview/1/historier/b%C3%B8r.html', 'POST')).status).toBe(405);
});

test('a service that fails answers as if nothing were there', async () => {
  const readPreview = () => Promise.reject(new Error('en hemmelig sti'));
  const response = await servePreviews({ readPreview })(new Request('app://preview/1/index.html'));
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('');
});
