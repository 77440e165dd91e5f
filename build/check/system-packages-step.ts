import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { missingPackages, packageListFormat } from './missing-packages.ts';
import type { Count, Step } from './step.ts';

const nothing: Count = { passed: 0, failed: 0 };

function lookForMissing(): readonly string[] {
  if (!existsSync('/etc/debian_version')) return [];
  const list = execFileSync('dpkg-query', ['-W', `-f=${packageListFormat}`], { encoding: 'utf8' });
  return missingPackages(list);
}

/**
 * Sees to Debian's packages: as root it prints the command and runs it; a person is only shown it,
 * since what they have may do. It counts only when it fails.
 */
export const systemPackagesStep: Step = {
  title: 'system packages',
  run: () => {
    const missing = lookForMissing();
    if (missing.length === 0) return nothing;
    const install = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
    const command = `apt-get update && ${install}`;
    if (process.getuid?.() !== 0) {
      console.log(`  If a test below can't start, run as root: ${command}`);
      return nothing;
    }
    console.log(`  ${command}`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status, stderr } = spawnSync('sh', ['-c', command], {
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (status === 0) return nothing;
    console.log(stderr);
    return { passed: 0, failed: 1 };
  },
};
