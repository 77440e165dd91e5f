import type { About } from '../../../shared/ipc/app-calls.ts';
import type { FeatureHandlers } from './handlers.ts';

/** Answers questions about the program itself. */
export function appHandlers(about: About): FeatureHandlers<'app'> {
  return { about: () => about };
}
