/**
 * What a page may load: its own scripts, styles, fonts and images, and nothing inline, evaluated,
 * framed, posted or fetched. A new need is a directive here with a reason, never `unsafe-…`.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  // Sounds and films of the open library, which the program serves itself.
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
