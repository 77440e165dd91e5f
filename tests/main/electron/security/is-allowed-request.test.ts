import { expect, it } from 'vitest';
import { isAllowedRequest } from '../../../../main/electron/security/is-allowed-request.ts';

it('lets the program load its own files', () => {
  expect(isAllowedRequest('app://gode-historier/index.html', true)).toBe(true);
});

it('lets a preview be looked at', () => {
  expect(isAllowedRequest('app://preview/1/index.html', true)).toBe(true);
});

it.each([
  'app://preview/index.html',
  'https://example.org/',
  'http://127.0.0.1:8080/',
  'ws://127.0.0.1/',
  'file:///etc/passwd',
  'data:text/html,x',
  'chrome://gpu',
  'app://other/index.html',
  'not an address',
])('refuses %s', (address) => {
  expect(isAllowedRequest(address, false)).toBe(false);
});

it('lets the inspector load its pages while developing, never in a package', () => {
  const inspector = 'devtools://devtools/bundled/inspector.html';
  expect(isAllowedRequest(inspector, false)).toBe(true);
  expect(isAllowedRequest(inspector, true)).toBe(false);
});
