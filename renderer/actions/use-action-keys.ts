import { useEffect } from 'react';
import { type ActionName, actionKeys, actionNames } from '../../shared/actions/actions.ts';
import { isPressed } from '../../shared/actions/keys.ts';
import { useAnnounce } from '../status/announcements.ts';
import { useMessages } from '../ui/messages-context.ts';
import { useActions } from './actions-context.ts';

/** Lets keys and the menu set off what is offered, and says so where it is not; a dialog comes first. */
export function useActionKeys(): void {
  const actions = useActions();
  const announce = useAnnounce();
  const { notNow } = useMessages().actions;
  useEffect(() => {
    const run = (name: ActionName) => {
      if (document.querySelector('dialog[open]') !== null) return;
      if (!actions.run(name)) announce({ text: actions.whyNot(name) ?? notNow, isProblem: true });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const pressed = actionNames.find((name) => isPressed(actionKeys[name] ?? '', event));
      if (pressed === undefined) return;
      event.preventDefault();
      run(pressed);
    };
    document.addEventListener('keydown', onKeyDown);
    const stop = window.bridge.onEvent((name, value) => {
      if (name === 'action') run(value);
    });
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      stop();
    };
  }, [actions, announce, notNow]);
}
