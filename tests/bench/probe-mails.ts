import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const probe = fileURLToPath(new URL('mail-archive-probe.ts', import.meta.url));
const probed = z.object({ stories: z.number(), megabytes: z.number() });

/** How many stories a process of its own reads out of a file or folder, and the most memory it takes for it. */
export function probeMails(path: string): z.infer<typeof probed> {
  const { stdout, status } = spawnSync(process.execPath, [probe, path], { encoding: 'utf8' });
  if (status !== 0) throw new Error('The probe of mails failed.');
  return probed.parse(JSON.parse(stdout));
}
