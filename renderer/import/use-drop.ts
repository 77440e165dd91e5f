import { useEffect, useRef, useState } from 'react';

/** What dropping files means, and how it is said that none are taken; null where they are. */
export interface DropActions {
  readonly onFiles: (files: readonly File[]) => void;
  readonly refuse: (() => void) | null;
}

/**
 * Takes files that are dropped anywhere on the window; tells whether some are being held over it.
 * Every file is caught, also when none is wanted: let through, it would replace the page.
 */
export function useDrop({ onFiles, refuse }: DropActions): boolean {
  const [isOver, setIsOver] = useState(false);
  // Each element that is entered and left tells so; only the balance says whether the window was. It outlasts the
  // listeners, which are put up anew while files are held: what is said meanwhile draws the window anew.
  const depth = useRef(0);
  useEffect(() => {
    const leave = () => {
      depth.current = 0;
      setIsOver(false);
    };
    // Outlook lets a mail go only where it is copied: a program that would move it gets nothing.
    const allow = ({ dataTransfer }: DragEvent) => {
      if (dataTransfer !== null) dataTransfer.dropEffect = refuse === null ? 'copy' : 'none';
    };
    const listeners = {
      dragenter: (event: DragEvent) => {
        depth.current += 1;
        allow(event);
        setIsOver(true);
        // Said while they are held: where none are taken, no drop is told of.
        if (depth.current === 1) refuse?.();
      },
      dragleave: () => {
        depth.current -= 1;
        if (depth.current <= 0) leave();
      },
      dragover: allow,
      drop: ({ dataTransfer }: DragEvent) => {
        leave();
        const files = [...(dataTransfer?.files ?? [])];
        if (files.length > 0 && refuse === null) onFiles(files);
      },
    };
    const held = Object.entries(listeners).map(([name, listener]) => {
      const listen = (event: Event) => {
        if (!(event instanceof DragEvent) || !event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        listener(event);
      };
      window.addEventListener(name, listen);
      return () => window.removeEventListener(name, listen);
    });
    return () => {
      for (const stop of held) stop();
    };
  }, [onFiles, refuse]);
  return isOver;
}
