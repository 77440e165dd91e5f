import { BrowserWindow } from 'electron';
import { eventChannel } from '../../../shared/ipc/event-channel.ts';
import type { Emit } from '../../service/service.ts';

/** Tells every window of something unasked. */
export const tellWindows: Emit = (name, value) => {
  for (const window of BrowserWindow.getAllWindows()) {
    window.webContents.send(eventChannel, name, value);
  }
};
