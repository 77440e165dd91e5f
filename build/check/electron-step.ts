import { prepareElectron } from '../electron/prepare-electron.ts';
import type { Step } from './step.ts';

/** Sees to an Electron that starts here; it counts only when there is none to be had. */
export const electronStep: Step = {
  title: 'Electron',
  run: async () => {
    const { version } = await prepareElectron();
    console.log(`  Electron ${version}`);
    return { passed: 0, failed: 0 };
  },
};
