import { use, useEffect } from 'react';
import { StorySavesContext } from './story-saves.ts';

/**
 * Saves at once when the person turns to another program, and holds the window open while something that
 * was written could not yet be handed over. Used once, by the window.
 */
export function useUnloadGuard(): void {
  const saves = use(StorySavesContext);
  useEffect(() => {
    const beforeUnload = (event: BeforeUnloadEvent) => {
      saves.flush();
      if (!saves.isHandedOver()) event.preventDefault();
    };
    window.addEventListener('beforeunload', beforeUnload);
    window.addEventListener('blur', saves.flush);
    return () => {
      window.removeEventListener('beforeunload', beforeUnload);
      window.removeEventListener('blur', saves.flush);
    };
  }, [saves]);
}
