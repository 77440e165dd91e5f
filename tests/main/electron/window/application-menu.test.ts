import { expect, it, vi } from 'vitest';
import { applicationMenu } from '../../../../main/electron/window/application-menu.ts';
import { messages } from '../../../../shared/messages/messages.ts';

it('speaks Danish, and leaves keys and behaviour to the system', () => {
  const menu = applicationMenu(messages('da'), () => undefined);
  expect(menu.map(({ label }) => label)).toEqual(['Filer', 'Rediger', 'Vis', 'Hjælp']);
  expect(JSON.stringify(menu)).toContain('{"role":"copy","label":"Kopiér"}');
});

it('offers no reload and no developer tools: a page that reloads could lose a sentence', () => {
  expect(JSON.stringify(applicationMenu(messages('da'), () => undefined))).not.toMatch(
    /reload|devtools/i,
  );
});

it('tells which of the window’s actions a person chose, and leaves their keys to the page', () => {
  const act = vi.fn();
  const items = applicationMenu(messages('da'), act).flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu : [],
  );
  const palette = items.find(({ label }) => label === 'Find en handling …');
  expect(palette).toMatchObject({ accelerator: 'CmdOrCtrl+K', registerAccelerator: false });
  palette?.click?.({} as never, undefined, {} as never);
  expect(act).toHaveBeenCalledExactlyOnceWith('palette');
});
