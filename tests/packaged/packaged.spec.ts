import { resolve } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { preparedElectron } from '../../build/electron/prepare-electron.ts';
import { type PackagedApp, startPackagedApp } from './start-packaged-app.ts';

test.skip(process.platform !== 'linux', 'Other systems name and place the executable differently.');

const executable = resolve(import.meta.dirname, '../../dist/linux-unpacked/gode-historier');

const fuses = [
  ['running as Node', FuseV1Options.RunAsNode, FuseState.DISABLE],
  ['NODE_OPTIONS', FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseState.DISABLE],
  ['the inspector', FuseV1Options.EnableNodeCliInspectArguments, FuseState.DISABLE],
  ['file:// privileges', FuseV1Options.GrantFileProtocolExtraPrivileges, FuseState.DISABLE],
  ['an app from a folder', FuseV1Options.OnlyLoadAppFromAsar, FuseState.ENABLE],
  [
    'the check of the archive',
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseState.ENABLE,
  ],
] as const;

for (const [name, fuse, state] of fuses) {
  test(`the fuse for ${name} is ${state === FuseState.ENABLE ? 'on' : 'off'}`, async () => {
    expect((await getCurrentFuseWire(executable))[fuse]).toBe(state);
  });
}

test.describe('the packaged program', () => {
  let program: PackagedApp;
  test.beforeAll(async () => {
    program = await startPackagedApp(executable);
  });
  test.afterAll(() => program.close());

  test('starts from its archive and speaks Danish', async () => {
    await expect(program.page).toHaveTitle('Gode Historier');
    await expect(program.page.getByRole('heading', { level: 1 })).toHaveText(
      'Det gode arbejde fortjener at blive fortalt',
    );
  });

  test('answers its window across the bridge', async () => {
    await expect(program.page.getByRole('contentinfo')).toContainText(
      `Electron ${preparedElectron().version}`,
    );
  });

  test('finds names by the data that it brings along', async () => {
    const texts = ['Vi mødte Svenning Ahlgren i Hirtshals.'];
    const answer = await program.page.evaluate(
      (wanted) => window.bridge.approval.check({ texts: wanted, depth: 'everything' }),
      texts,
    );
    expect(answer).toMatchObject({
      ok: true,
      value: [[{ type: 'PERSON', text: 'Svenning Ahlgren' }, { type: 'PLACE' }]],
    });
  });

  test('gives the page no Node', async () => {
    expect(await program.page.evaluate(() => 'process' in window || 'require' in window)).toBe(
      false,
    );
  });
});
