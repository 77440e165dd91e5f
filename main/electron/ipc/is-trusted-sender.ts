import { isOwnAddress } from '../window/app-origin.ts';

/** What is known of the frame that sent a message; Electron's `WebFrameMain` fits. */
export type SenderFrame = { readonly url: string; readonly parent: unknown };

/** Only the window's own top page may ask; a frame within it, or one that is gone already, may not. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isOwnAddress(frame.url);
}
