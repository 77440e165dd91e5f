import { readFile } from 'node:fs/promises';
import { contentSecurityPolicy } from '../security/content-security-policy.ts';
import { contentType } from './content-type.ts';
import { resolveBundledFile } from './resolve-bundled-file.ts';

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
} as const;

const refuse = (status: number) => new Response(null, { status, headers });

/** Answers requests of our own scheme from the bundled renderer: 405 but for GET, 404 for all else. */
export function serveBundledFiles(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET') return refuse(405);
    const file = resolveBundledFile(folder, request.url);
    if (!file) return refuse(404);
    try {
      const body = await readFile(file);
      return new Response(body, { headers: { ...headers, 'Content-Type': contentType(file) } });
    } catch {
      return refuse(404);
    }
  };
}
