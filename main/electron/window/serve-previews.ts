import type { PreviewService } from '../../service/service.ts';
import { previewPolicy } from '../security/preview-policy.ts';
import { contentType } from './content-type.ts';
import { readPreviewAddress } from './preview-origin.ts';

const headers = {
  'Content-Security-Policy': previewPolicy,
  'X-Content-Type-Options': 'nosniff',
  // A sandboxed frame has no origin of its own, and fonts are only given to a page that is named.
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-store',
} as const;

const refuse = (status: number) => new Response(null, { status, headers });

/** Answers requests of the preview's origin from the service: 405 but for GET, 404 for all else. */
export function servePreviews(
  service: Pick<PreviewService, 'readPreview'>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET') return refuse(405);
    const wanted = readPreviewAddress(request.url);
    const content = wanted === null ? null : await service.readPreview(wanted).catch(() => null);
    if (wanted === null || content === null) return refuse(404);
    return new Response(typeof content === 'string' ? content : Buffer.from(content), {
      headers: { ...headers, 'Content-Type': contentType(wanted.path) },
    });
  };
}
