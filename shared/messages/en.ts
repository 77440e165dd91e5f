import { app } from './en/app.ts';
import { callErrors } from './en/call-errors.ts';
import { cli } from './en/cli.ts';
import { dialogs } from './en/dialogs.ts';
import { domain } from './en/domain.ts';
import { editor } from './en/editor.ts';
import { menu } from './en/menu.ts';
import { print } from './en/print.ts';
import { publishing } from './en/publishing.ts';
import { reasons } from './en/reasons.ts';
import { site } from './en/site.ts';
import type { Messages } from './messages.ts';

/** The English catalogue. */
export const en: Messages = {
  app,
  callErrors,
  cli,
  dialogs,
  domain,
  editor,
  menu,
  print,
  publishing,
  reasons,
  site,
};
