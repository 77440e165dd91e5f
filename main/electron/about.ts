import type { About, Component } from '../../shared/ipc/app-calls.ts';

/** Gathers what the about box shows; Electron and Chromium are missing when plain Node asks. */
export function about(
  app: { readonly getName: () => string; readonly getVersion: () => string },
  versions: Readonly<Record<string, string | undefined>>,
  components: readonly Component[],
): About {
  return {
    name: app.getName(),
    version: app.getVersion(),
    licence: 'MIT',
    electron: versions.electron ?? '',
    chromium: versions.chrome ?? '',
    node: versions.node ?? '',
    components: [...components],
  };
}
