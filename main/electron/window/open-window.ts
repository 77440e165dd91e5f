import { BrowserWindow, nativeTheme } from 'electron';
import { tokens } from '../../../shared/design/tokens.ts';
import { webPreferences } from '../security/web-preferences.ts';
import { startPage } from './app-origin.ts';

/** Opens the program's window, painted in paper from the first moment so that it never flashes white. */
export function openWindow(preload: string, isPackaged: boolean): BrowserWindow {
  const mode = nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 480,
    minHeight: 480,
    show: false,
    backgroundColor: tokens.colours[mode].paper,
    webPreferences: webPreferences(preload, isPackaged),
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(startPage);
  return window;
}
