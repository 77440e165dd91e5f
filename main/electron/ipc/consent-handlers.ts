import { slugify } from '../../../shared/publication/slug.ts';
import type { ConsentService, Service } from '../../service/service.ts';
import type { FeatureHandlers } from './handlers.ts';
import type { Opener } from './publication-handlers.ts';

/** The dialog in which a person chooses where a form goes; null where they thought better of it. */
export interface ConsentDialogs {
  /** @param name the file's name to begin with, without an ending. */
  consentFile(name: string): Promise<string | null>;
}

/** Answers calls about asking for consent; a page never names a file that nobody chose. */
export function consentHandlers(
  service: ConsentService & Pick<Service, 'get'>,
  dialogs: ConsentDialogs,
  opener: Pick<Opener, 'open'>,
): FeatureHandlers<'consent'> {
  return {
    async printForm({ id, signer }) {
      const story = await service.get({ id });
      const chosen = await dialogs.consentFile(slugify(story?.title ?? ''));
      if (chosen === null) return null;
      const written = await service.writeConsentForm({ id, signer, file: chosen });
      // Where it lies is said; that nothing on this machine shows it is no reason to say that it failed.
      await opener.open(written.file).catch(() => undefined);
      return written;
    },
  };
}
