import { app } from './da/app.ts';
import { callErrors } from './da/call-errors.ts';
import { cli } from './da/cli.ts';
import { dialogs } from './da/dialogs.ts';
import { domain } from './da/domain.ts';
import { editor } from './da/editor.ts';
import { menu } from './da/menu.ts';
import { print } from './da/print.ts';
import { publishing } from './da/publishing.ts';
import { reasons } from './da/reasons.ts';
import { site } from './da/site.ts';

/** The Danish catalogue, one file a feature; its type is what every other language must fill. */
export const da = {
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
