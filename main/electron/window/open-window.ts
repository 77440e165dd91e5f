import { BrowserWindow, nativeTheme, screen } from 'electron';
import { tokens } from '../../../shared/design/tokens.ts';
import { webPreferences } from '../security/web-preferences.ts';
import { startPage } from './app-origin.ts';
import { placeWindow, type WindowPlacement } from './window-placement.ts';

/** Opens the program's window where it stood last, painted in paper from the first moment so that it never flashes white. */
export function openWindow(
  preload: string,
  isPackaged: boolean,
  last: WindowPlacement | null,
): BrowserWindow {
  const mode = nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
  const window = new BrowserWindow({
    ...placeWindow(
      last,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
    minWidth: 480,
    minHeight: 480,
    show: false,
    backgroundColor: tokens.colours[mode].paper,
    webPreferences: webPreferences(preload, isPackaged),
  });
  if (last?.isMaximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(startPage);
  return window;
}
