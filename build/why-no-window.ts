/** What decides whether a window can be opened. */
export type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly isRoot: boolean;
};

/**
 * Why no window can be opened here, as a sentence without its full stop; undefined where one can.
 * Root gets none on Linux: Chromium would want its sandbox switched off, and ours never is.
 */
export function whyNoWindow({ platform, environment, isRoot }: Surroundings): string | undefined {
  if (platform !== 'linux') return undefined;
  if (!environment.DISPLAY && !environment.WAYLAND_DISPLAY) return 'There is no screen here';
  return isRoot ? 'The window does not run as root' : undefined;
}
