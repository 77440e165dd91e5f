import { isSafeAddress } from '../../../shared/markdown/is-safe-address.ts';

const mailAddress = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;
const bareHost = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/u;

/**
 * The address that a person meant: what looks like a mail address or a site becomes one. Undefined
 * where a story may not point there.
 */
export function linkAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (mailAddress.test(text)) return `mailto:${text}`;
  if (bareHost.test(text)) return `https://${text}`;
  return text !== '' && !/\s/.test(text) && isSafeAddress(text) ? text : undefined;
}
