import { expect, it } from 'vitest';
import { about } from '../../../main/electron/about.ts';

const zod = { name: 'zod', version: '4.6.7', licence: 'MIT' };
const app = { getName: () => 'Gode Historier', getVersion: () => '0.1.0' };

it('names the program and what it stands on', () => {
  expect(
    about(app, { electron: '45.4.1', chrome: '150.0', node: '24.18.0', v8: '15' }, [zod]),
  ).toEqual({
    name: 'Gode Historier',
    version: '0.1.0',
    licence: 'MIT',
    electron: '45.4.1',
    chromium: '150.0',
    node: '24.18.0',
    components: [zod],
  });
});

it('leaves out what is not there', () => {
  expect(about(app, { node: '24.18.0' }, [])).toMatchObject({ electron: '', chromium: '' });
});
