import type { Session } from 'electron';
import { isAllowedRequest } from './is-allowed-request.ts';

/** Refuses every request that is not ours, every permission, every device, and looks up no dictionary. */
export function guardSession(session: Session, isPackaged: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isAllowedRequest(url, isPackaged) });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
}
