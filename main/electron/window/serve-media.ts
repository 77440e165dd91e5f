import { createReadStream } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { mediaPlace } from '../../../shared/library/media-address.ts';
import { contentSecurityPolicy } from '../security/content-security-policy.ts';
import { isOwnAddress } from './app-origin.ts';
import { byteRange } from './byte-range.ts';

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Accept-Ranges': 'bytes',
} as const;

/** What a page may show or play, and no kind that could act: neither pages nor scripts nor SVG. */
const types: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.wav': 'audio/wav',
  '.mp4': 'video/mp4',
  '.m4v': 'video/mp4',
  '.mov': 'video/quicktime',
  '.webm': 'video/webm',
};

const refuse = (status: number) => new Response(null, { status, headers });

/** The name of the medium that an address asks for; undefined where it asks for something else. */
export function askedMedium(address: string): string | undefined {
  if (!isOwnAddress(address)) return undefined;
  const { pathname } = new URL(address);
  return pathname.startsWith(mediaPlace) ? pathname.slice(mediaPlace.length) : undefined;
}

/**
 * Answers requests for the media of the open library, whole or in part as a player asks for films.
 * Only names that the library itself gives are known to `pathOf`; what is no plain file there, such as
 * a link to somewhere else, and every kind that could act, is answered with 404.
 * @param pathOf the path of a medium by its name, null where the open library has no such name.
 */
export function serveMedia(
  pathOf: (file: string) => Promise<string | null>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET') return refuse(405);
    const name = askedMedium(request.url);
    const type = types[extname(name ?? '')];
    const path = name === undefined || type === undefined ? null : await pathOf(name);
    const size = path === null ? null : await plainSize(path);
    if (path === null || size === null || type === undefined) return refuse(404);
    const range = byteRange(request.headers.get('Range'), size);
    if (range === 'beyond') return refuse(416);
    const { start, end } = range ?? { start: 0, end: size - 1 };
    const body = size === 0 ? null : Readable.toWeb(createReadStream(path, { start, end }));
    const told = { ...headers, 'Content-Type': type, 'Content-Length': String(end - start + 1) };
    return new Response(body as ReadableStream | null, {
      status: range === null ? 200 : 206,
      headers:
        range === null ? told : { ...told, 'Content-Range': `bytes ${start}-${end}/${size}` },
    });
  };
}

/** How many bytes a file holds; null where there is none, or something else than a file. */
async function plainSize(path: string): Promise<number | null> {
  try {
    const info = await lstat(path);
    return info.isFile() ? info.size : null;
  } catch {
    return null;
  }
}
