import { useAction } from '../actions/actions-context.ts';
import type { ViewName } from './view-name.ts';

/** Lets every view of the rail be reached by its keys, the menu and the palette. */
export function useViewActions(goTo: (view: ViewName) => void): void {
  useAction('stories', () => goTo('stories'));
  useAction('inbox', () => goTo('inbox'));
  useAction('collections', () => goTo('collections'));
  useAction('publish', () => goTo('publish'));
  useAction('settings', () => goTo('settings'));
  useAction('bin', () => goTo('bin'));
}
