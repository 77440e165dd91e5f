import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const probe = fileURLToPath(new URL('mail-archive-probe.ts', import.meta.url));
const probed = z.object({ stories: z.number(), megabytes: z.number() });

/**
 * As `npm run cli` starts the command: half of Node's room for what is young. Ten thousand mails take as long with it
 * and some 50 MB less; what lives on is no more than 100 MB of them.
 */
const asCommand = '--max-semi-space-size=32';

/** How many stories a process of its own reads out of a file or folder, and the most memory it takes for it. */
export function probeMails(path: string): z.infer<typeof probed> {
  const { stdout, status } = spawnSync(process.execPath, [asCommand, probe, path], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error('The probe of mails failed.');
  return probed.parse(JSON.parse(stdout));
}
