import { isOwnAddress } from '../window/app-origin.ts';
import { readPreviewAddress } from '../window/preview-origin.ts';

/**
 * Whether a request may leave the network stack: only what the program serves to itself, and while
 * developing the inspector's own pages. The program never goes online, whoever asks.
 */
export function isAllowedRequest(address: string, isPackaged: boolean): boolean {
  return (
    isOwnAddress(address) ||
    readPreviewAddress(address) !== null ||
    (!isPackaged && address.startsWith('devtools://'))
  );
}
