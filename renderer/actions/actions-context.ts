import { createContext, use, useEffect, useRef } from 'react';
import type { ActionName } from '../../shared/actions/actions.ts';
import { ActionStore } from './action-store.ts';

/** The one store of the window's actions. */
export const ActionsContext = createContext(new ActionStore());

/** What can be set off now. */
export function useActions(): ActionStore {
  return use(ActionsContext);
}

/** Offers an action while a view stands; null where it can't be done just now, with the reason where there is one to tell. */
export function useAction(
  name: ActionName,
  run: (() => void) | null,
  whyNot: string | null = null,
): void {
  const actions = useActions();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const isOffered = run !== null;
  useEffect(
    () => (isOffered ? actions.offer(name, () => latest.current?.()) : undefined),
    [actions, name, isOffered],
  );
  useEffect(
    () => (whyNot === null ? undefined : actions.refuse(name, whyNot)),
    [actions, name, whyNot],
  );
}
