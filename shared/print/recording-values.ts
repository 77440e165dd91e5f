import type { Media } from '../domain/media.ts';
import { isSafeAddress } from '../markdown/is-safe-address.ts';
import type { PrintWords } from './print-words.ts';
import { printedText } from './printed-text.ts';
import type { TypstValue } from './typst-value.ts';

/** Sound and film as a page can give them: what they are, where they are, and what is said in them. */
export function recordingValues(media: readonly Media[], words: PrintWords): readonly TypstValue[] {
  return media.flatMap((item) => {
    if (item.kind === 'image') return [];
    const title = printedText(item.caption) || printedText(item.alt);
    const transcript = item.transcript
      .split(/\n\s*\n/)
      .map(printedText)
      .filter((paragraph) => paragraph !== '');
    const address = printedText(item.url);
    if (title === '' && transcript.length === 0 && address === '') return [];
    return [
      {
        kind: words.media[item.kind],
        title,
        transcript,
        address: linked(item.url.trim()),
      },
    ];
  });
}

function linked(address: string): TypstValue {
  if (!/^https?:/i.test(address) || !isSafeAddress(address)) return null;
  return { href: address, text: printedText(address.replace(/^https?:\/\//i, '')) };
}
