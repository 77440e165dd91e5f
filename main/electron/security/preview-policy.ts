import { appOrigin } from '../window/app-origin.ts';
import { previewOrigin } from '../window/preview-origin.ts';

/**
 * What a previewed page may do: show itself and run its own script, within the window and nowhere
 * else. The sandbox takes its origin away, so that it can reach neither the window nor a store.
 */
export const previewPolicy = [
  "default-src 'none'",
  `script-src ${previewOrigin}`,
  `style-src ${previewOrigin}`,
  `font-src ${previewOrigin}`,
  `img-src ${previewOrigin}`,
  `media-src ${previewOrigin}`,
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${appOrigin}`,
  'sandbox allow-scripts',
].join('; ');
