import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';

/** The packaged program, running and held by Chromium's own protocol. */
export type PackagedApp = { readonly page: Page; readonly close: () => Promise<void> };

/**
 * Starts the packaged program. Its fuses keep Node's inspector out, which Playwright's Electron
 * driver needs, so it is driven as the browser it also is.
 */
export async function startPackagedApp(executable: string): Promise<PackagedApp> {
  const profile = await mkdtemp(join(tmpdir(), 'gode-historier-packaged-'));
  const program = spawn(
    executable,
    // Chromium refuses to start as root otherwise, and as root is how test machines run.
    ['--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await debuggingAddress(program.stderr));
  const [context] = browser.contexts();
  if (!context) throw new Error('The program has no browser context.');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  const close = async () => {
    const ended = new Promise((resolve) => program.once('exit', resolve));
    program.kill();
    await ended;
    await rm(profile, { recursive: true, force: true });
  };
  return { page, close };
}

async function debuggingAddress(messages: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: messages })) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) {
      messages.resume();
      return address;
    }
  }
  throw new Error('The program ended before it could be driven.');
}
