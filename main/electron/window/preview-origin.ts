import { appScheme } from './app-origin.ts';

const previewHost = 'preview';

/** The origin of previews: another one than the window's, so that no script there is the window's. */
export const previewOrigin = `${appScheme}://${previewHost}`;

/** A file of a preview. */
export interface PreviewAddress {
  readonly preview: number;
  readonly path: string;
}

/** The address under which a frame finds a preview's file. */
export function previewAddress({ preview, path }: PreviewAddress): string {
  return `${previewOrigin}/${preview}/${path}`;
}

/** What an address names in a preview; null for any other address. */
export function readPreviewAddress(address: string): PreviewAddress | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  if (protocol !== `${appScheme}:` || host !== previewHost) return null;
  const [, preview = '', path = ''] = /^\/(\d+)\/(.+)$/.exec(pathname) ?? [];
  try {
    return path === '' ? null : { preview: Number(preview), path: decodeURIComponent(path) };
  } catch {
    return null;
  }
}
