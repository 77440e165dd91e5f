import type { BackupService } from '../../service/service.ts';
import type { FeatureHandlers } from './handlers.ts';

type Answers = FeatureHandlers<'checks'>;

/** Answers calls about looking the open library through. What is to be mended is found here, never named by a page. */
export function checkHandlers(service: Pick<BackupService, 'verify' | 'repair'>): Answers {
  return {
    async run() {
      const { flaws, stories, withoutOriginal } = await service.verify({ depth: 'full' });
      return { flaws: [...flaws], stories, withoutOriginal };
    },
    async mend() {
      const { flaws } = await service.verify({ depth: 'full' });
      return [...(await service.repair({ flaws }))];
    },
  };
}
