import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { samplePublication } from '../support/sample-publication.ts';
import { publishSample } from './support/publish-sample.ts';
import { validateHtml } from './support/validate-html.ts';

test.describe('the markup of the site', () => {
  test.setTimeout(180_000);

  test('is valid on every page', async () => {
    expect(await validateHtml(await publishSample(samplePublication()))).toBe('');
  });

  test('would not pass with a mistake in it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'invalid-'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><p><div style="x"></p>');
    expect(await validateHtml(folder)).toContain('error');
  });
});
