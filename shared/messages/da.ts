import { actions } from './da/actions.ts';
import { app } from './da/app.ts';
import { approving } from './da/approving.ts';
import { backups } from './da/backups.ts';
import { callErrors } from './da/call-errors.ts';
import { checking } from './da/checking.ts';
import { cli } from './da/cli.ts';
import { collections } from './da/collections.ts';
import { consent } from './da/consent.ts';
import { cutting } from './da/cutting.ts';
import { dialogs } from './da/dialogs.ts';
import { domain } from './da/domain.ts';
import { editor } from './da/editor.ts';
import { fields } from './da/fields.ts';
import { history } from './da/history.ts';
import { houseRules } from './da/house-rules.ts';
import { importing } from './da/importing.ts';
import { list } from './da/list.ts';
import { menu } from './da/menu.ts';
import { places } from './da/places.ts';
import { print } from './da/print.ts';
import { publish } from './da/publish.ts';
import { publishing } from './da/publishing.ts';
import { reading } from './da/reading.ts';
import { reasons } from './da/reasons.ts';
import { reviewing } from './da/reviewing.ts';
import { safety } from './da/safety.ts';
import { shell } from './da/shell.ts';
import { site } from './da/site.ts';
import { start } from './da/start.ts';
import { tags } from './da/tags.ts';

/** The Danish catalogue, one file a feature; its type is what every other language must fill. */
export const da = {
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
