const scheme = /^[a-z][a-z0-9+.-]*:/i;
const allowedScheme = /^(?:https?|mailto):/i;
const foreignHost = /^[/\\]{2}/;

/**
 * Whether a link or an image in a story may point there: http(s), mailto, or a place beside the
 * story. A scheme such as `javascript:` or `file:`, and an address of another host without one
 * (`//host`), leave the Markdown standing as plain text.
 */
export function isSafeAddress(address: string): boolean {
  const trimmed = address.trim();
  if (foreignHost.test(trimmed)) return false;
  return !scheme.test(trimmed) || allowedScheme.test(trimmed);
}
