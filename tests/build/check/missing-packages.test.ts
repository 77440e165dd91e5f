import { describe, expect, it } from 'vitest';
import { missingPackages } from '../../../build/check/missing-packages.ts';

const line = (state: string, name: string, provides = '') => `${state}\t${name}\t${provides}`;

describe('missingPackages', () => {
  it('names everything on a bare machine', () => {
    expect(missingPackages('')).toContain('xvfb');
    expect(missingPackages('')).toContain('chromium-headless-shell');
  });

  it('leaves out what is installed, and not what was removed', () => {
    const missing = missingPackages(
      [line('ii ', 'xvfb'), line('rc ', 'chromium-headless-shell')].join('\n'),
    );
    expect(missing).not.toContain('xvfb');
    expect(missing).toContain('chromium-headless-shell');
  });

  it('accepts a package that stands in for another, as later releases rename them', () => {
    const list = line('ii ', 'libgtk-3-0t64', 'libgtk-3-0 (= 3.24.49-3), something');
    expect(missingPackages(list)).not.toContain('libgtk-3-0');
  });
});
