import { app } from './en/app.ts';
import { callErrors } from './en/call-errors.ts';
import { menu } from './en/menu.ts';
import { print } from './en/print.ts';
import { site } from './en/site.ts';
import type { Messages } from './messages.ts';

/** The English catalogue. */
export const en: Messages = {
  app,
  callErrors,
  menu,
  print,
  site,
};
