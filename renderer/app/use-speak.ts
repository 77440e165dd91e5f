import { useQueryClient } from '@tanstack/react-query';
import type { Language } from '../../shared/messages/language.ts';
import { queries } from '../bridge/queries.ts';
import { useCall } from '../bridge/use-call.ts';

/**
 * Lets the program speak another language: the window at once, the rest and the next start when the
 * choice is kept. Where that fails the window says so, in the language that was asked for.
 */
export function useSpeak(): (language: Language) => void {
  const client = useQueryClient();
  const { run } = useCall((language: Language) => window.bridge.app.speak({ language }));
  return (language) => {
    client.setQueryData(queries.language().queryKey, language);
    run(language);
  };
}
