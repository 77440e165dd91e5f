import { previewOrigin } from '../window/preview-origin.ts';

/**
 * What the window may load: its own scripts, styles, fonts and images, previews of what it publishes,
 * and nothing inline, evaluated, posted or fetched. A new need is a directive here with a reason, never `unsafe-…`.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  `img-src 'self' ${previewOrigin}`,
  // A site is looked at in a sandboxed frame of an origin of its own, before it is published.
  `frame-src ${previewOrigin}`,
  // Sounds and films of the open library, which the program serves itself.
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
