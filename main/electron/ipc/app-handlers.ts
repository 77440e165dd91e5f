import type { About } from '../../../shared/ipc/app-calls.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { FeatureHandlers } from './handlers.ts';

/** The language that the program speaks, and how to change it. */
export interface Speech {
  readonly language: () => Language;
  readonly speak: (language: Language) => Promise<void>;
}

/** Answers questions about the program itself. */
export function appHandlers(about: About, speech: Speech): FeatureHandlers<'app'> {
  return {
    about: () => about,
    language: () => speech.language(),
    async speak({ language }) {
      await speech.speak(language);
      return speech.language();
    },
  };
}
