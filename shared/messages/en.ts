import { actions } from './en/actions.ts';
import { app } from './en/app.ts';
import { approving } from './en/approving.ts';
import { backups } from './en/backups.ts';
import { callErrors } from './en/call-errors.ts';
import { checking } from './en/checking.ts';
import { cli } from './en/cli.ts';
import { collections } from './en/collections.ts';
import { consent } from './en/consent.ts';
import { cutting } from './en/cutting.ts';
import { dialogs } from './en/dialogs.ts';
import { domain } from './en/domain.ts';
import { editor } from './en/editor.ts';
import { fields } from './en/fields.ts';
import { history } from './en/history.ts';
import { houseRules } from './en/house-rules.ts';
import { importing } from './en/importing.ts';
import { list } from './en/list.ts';
import { menu } from './en/menu.ts';
import { places } from './en/places.ts';
import { print } from './en/print.ts';
import { publish } from './en/publish.ts';
import { publishing } from './en/publishing.ts';
import { reading } from './en/reading.ts';
import { reasons } from './en/reasons.ts';
import { reviewing } from './en/reviewing.ts';
import { safety } from './en/safety.ts';
import { shell } from './en/shell.ts';
import { site } from './en/site.ts';
import { start } from './en/start.ts';
import { tags } from './en/tags.ts';
import type { Messages } from './messages.ts';

/** The English catalogue. */
export const en: Messages = {
  actions,
  app,
  approving,
  backups,
  callErrors,
  checking,
  cli,
  collections,
  consent,
  cutting,
  dialogs,
  domain,
  editor,
  fields,
  history,
  houseRules,
  importing,
  list,
  menu,
  places,
  print,
  publish,
  publishing,
  reading,
  reasons,
  reviewing,
  safety,
  shell,
  site,
  start,
  tags,
};
