import { createContext, use } from 'react';
import type { Signer } from '../../../shared/print/consent/consent-form-source.ts';

/** Makes a form on which somebody can consent; null where there is no story to ask about. */
export type PrintConsentForm = ((signer: Signer) => void) | null;

/** How the fields of a consent reach the form that is signed. */
export const ConsentFormContext = createContext<PrintConsentForm>(null);

/** How to make a form on which somebody can consent. */
export function usePrintConsentForm(): PrintConsentForm {
  return use(ConsentFormContext);
}
