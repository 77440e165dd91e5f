import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveBundledFile } from '../../../../main/electron/window/resolve-bundled-file.ts';
import { fc } from '../../../support/properties.ts';

const folder = resolve('/bundle/renderer');
const at = (path: string) => resolveBundledFile(folder, `app://gode-historier${path}`);

describe('resolveBundledFile', () => {
  it('finds files of the bundle, whatever follows their path', () => {
    expect(at('/index.html')).toBe(resolve(folder, 'index.html'));
    expect(at('/assets/a.css?v=1#top')).toBe(resolve(folder, 'assets/a.css'));
    expect(at('/assets/bl%C3%A5.svg')).toBe(resolve(folder, 'assets/blå.svg'));
  });

  it.each([
    '/',
    '/..%2fmain/main.js',
    '/%2e%2e%2f%2e%2e%2fpackage.json',
    '/assets/..%2f..%2f..%2fsecret',
    '/..%5cmain.js',
    '/assets%00.html',
    '/%E0%A4%A',
    '/..%2frenderer-of-another/index.html',
  ])('refuses %s', (path) => {
    expect(at(path)).toBeUndefined();
  });

  it('refuses other hosts and schemes', () => {
    expect(resolveBundledFile(folder, 'app://other/index.html')).toBeUndefined();
    expect(resolveBundledFile(folder, 'file:///bundle/renderer/index.html')).toBeUndefined();
    expect(resolveBundledFile(folder, 'index.html')).toBeUndefined();
  });

  it('never leaves the folder, whatever is asked', () => {
    const piece = fc.constantFrom('..', '%2e%2e', '%2f', '/', '%5c', 'a', '%00', '.', '%252e');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = at(`/${pieces.join('')}`);
        expect(file === undefined || file.startsWith(`${folder}/`)).toBe(true);
      }),
    );
  });
});
