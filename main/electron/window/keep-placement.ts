import type { BrowserWindow } from 'electron';
import type { WindowPlacement } from './window-placement.ts';

/** Tells where the window stands when it closes: the size it had before it filled the screen. */
export function keepPlacement(
  window: Pick<BrowserWindow, 'on' | 'getNormalBounds' | 'isMaximized'>,
  keep: (placement: WindowPlacement) => void,
): void {
  window.on('close', () =>
    keep({ ...window.getNormalBounds(), isMaximised: window.isMaximized() }),
  );
}
