import { app } from './da/app.ts';
import { callErrors } from './da/call-errors.ts';
import { menu } from './da/menu.ts';
import { print } from './da/print.ts';
import { site } from './da/site.ts';

/** The Danish catalogue, one file a feature; its type is what every other language must fill. */
export const da = {
  app,
  callErrors,
  menu,
  print,
  site,
};
