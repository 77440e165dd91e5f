import { createContext, use } from 'react';

/** What just happened, in a sentence. */
export interface Announcement {
  readonly text: string;
  readonly isProblem: boolean;
}

/** Says what happened; null takes back what was said. */
export type Announce = (announcement: Announcement | null) => void;

/** How any view reaches the one place where the window says what happened. */
export const AnnounceContext = createContext<Announce>(() => undefined);

/** How to say what happened. */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}
