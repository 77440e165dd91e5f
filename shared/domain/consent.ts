import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';

export const consentStates = ['not-needed', 'not-asked', 'given', 'refused', 'withdrawn'] as const;

/** Where a story may be shown. A publication declares one of these; the widest is the web. */
export const scopes = ['internal', 'meeting', 'print', 'web', 'press', 'teaching'] as const;
export const scopeSchema = z.enum(scopes);
export type Scope = (typeof scopes)[number];

export const consentSchema = z.strictObject({
  state: z.enum(consentStates),
  /** Counts only while the state is `given`; `not-needed` reaches everywhere. */
  scope: z.array(scopeSchema),
  how: z.string(),
  /** `YYYY-MM-DD`, or empty while unknown. */
  when: z.string(),
});
export type Consent = DeepReadonly<z.infer<typeof consentSchema>>;

export const consentNotAsked: Consent = { state: 'not-asked', scope: [], how: '', when: '' };
export const consentNotNeeded: Consent = { state: 'not-needed', scope: [], how: '', when: '' };

/** Whether a consent lets a story be shown in the given scope. */
export function consentReaches(consent: Consent, scope: Scope): boolean {
  if (consent.state === 'not-needed') return true;
  return consent.state === 'given' && consent.scope.includes(scope);
}

/** Whether somebody has decided: a consent that is given to nothing at all is still missing. */
export function isConsentInPlace(consent: Consent): boolean {
  if (consent.state === 'not-needed') return true;
  return consent.state === 'given' && consent.scope.length > 0;
}
