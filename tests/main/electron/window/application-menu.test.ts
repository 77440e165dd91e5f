import { expect, it } from 'vitest';
import { applicationMenu } from '../../../../main/electron/window/application-menu.ts';
import { messages } from '../../../../shared/messages/messages.ts';

it('speaks Danish, and leaves keys and behaviour to the system', () => {
  const menu = applicationMenu(messages('da').menu);
  expect(menu.map(({ label }) => label)).toEqual(['Filer', 'Rediger', 'Vis']);
  expect(JSON.stringify(menu)).toContain('{"role":"copy","label":"Kopiér"}');
});

it('offers no reload and no developer tools: a page that reloads could lose a sentence', () => {
  expect(JSON.stringify(applicationMenu(messages('da').menu))).not.toMatch(/reload|devtools/i);
});
