import { expect, it } from 'vitest';
import { isTrustedSender } from '../../../../main/electron/ipc/is-trusted-sender.ts';

const own = 'app://gode-historier/index.html';

it('trusts the top page of the program', () => {
  expect(isTrustedSender({ url: own, parent: null })).toBe(true);
});

it.each([
  ['a frame that is gone', null],
  ['a frame within the page', { url: own, parent: {} }],
  ['a page of another host on our scheme', { url: 'app://other/index.html', parent: null }],
  ['a page that only begins like ours', { url: 'app://gode-historier.example/', parent: null }],
  ['a page of the web', { url: 'https://gode-historier/index.html', parent: null }],
  ['a file', { url: 'file:///index.html', parent: null }],
  ['an empty page', { url: 'about:blank', parent: null }],
  ['a frame without an address', { url: '', parent: null }],
])('does not trust %s', (_who, frame) => {
  expect(isTrustedSender(frame)).toBe(false);
});
