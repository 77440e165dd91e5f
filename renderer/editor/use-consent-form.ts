import { use } from 'react';
import type { Signer } from '../../shared/print/consent/consent-form-source.ts';
import { useCall } from '../bridge/use-call.ts';
import { useMessages } from '../ui/messages-context.ts';
import { whenSaved } from './autosave/when-saved.ts';
import { WindowSavesContext } from './autosave/window-saves.ts';
import type { PrintConsentForm } from './fields/consent-form-context.ts';

/** Makes the form on which somebody consents to a story, when all that was typed is on the disk. */
export function useConsentForm(id: string): PrintConsentForm {
  const { form } = useMessages().consent;
  const { stories } = use(WindowSavesContext);
  return useCall(
    async (signer: Signer) => {
      await whenSaved(stories, id);
      return window.bridge.consent.printForm({ id, signer });
    },
    (made) => (made === null ? undefined : form.made(made.file)),
  ).run;
}
