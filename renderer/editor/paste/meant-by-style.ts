import { styleOf } from './pasted-style.ts';

const meanings = [
  { style: /font-weight:\s*(?:bold|[6-9]00)/i, element: 'strong' },
  { style: /font-style:\s*italic/i, element: 'em' },
  { style: /text-decoration[^;]*line-through/i, element: 's' },
] as const;

/** Writes emphasis that stands only in a span's style as an element, and drops hidden text. */
export function meantByStyle(document: Document): void {
  for (const span of document.querySelectorAll('span')) {
    const style = styleOf(span);
    if (/display:\s*none|mso-hide:\s*all/i.test(style)) span.remove();
    for (const meaning of meanings) {
      if (!meaning.style.test(style)) continue;
      const element = document.createElement(meaning.element);
      element.append(...span.childNodes);
      span.append(element);
    }
  }
  // Google Docs wraps all that it copies in a <b> that says it is not bold.
  for (const bold of document.querySelectorAll('b, strong')) {
    if (/font-weight:\s*(?:normal|400)/i.test(styleOf(bold))) bold.replaceWith(...bold.childNodes);
  }
}
