import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishDemo } from '../../demo/publish-demo.ts';
import { describeSite } from './support/describe-site.ts';

describeSite(
  'the demo site',
  async () => (await publishDemo(await mkdtemp(join(tmpdir(), 'demo-')))).site,
  (path) => !path.startsWith('maerker/') || path === 'maerker/familie.html',
);
