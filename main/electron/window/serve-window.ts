import { serveBundledFiles } from './serve-bundled-files.ts';
import { askedMedium, serveMedia } from './serve-media.ts';

/** Answers all that a window may ask of our own scheme: the bundle, and the open library's media. */
export function serveWindow(
  renderer: string,
  mediaPath: (file: string) => Promise<string | null>,
): (request: Request) => Promise<Response> {
  const bundle = serveBundledFiles(renderer);
  const media = serveMedia(mediaPath);
  return (request) => (askedMedium(request.url) === undefined ? bundle : media)(request);
}
