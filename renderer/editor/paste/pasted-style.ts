/**
 * The name under which the style of a pasted element is read. A `style` attribute would be refused
 * by the window's security policy, with a message for each, even in a document that is never shown.
 */
export const pastedStyle = 'data-pasted-style';

/** Pasted HTML without style sheets, and with its inline styles under a name that no browser acts on. */
export function withoutActingStyles(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?(?:<\/style\s*>|$)/gi, '')
    .replace(/(<[^<>]*?\s)style(?=\s*=)/gi, `$1${pastedStyle}`);
}

/** The style that the element was pasted with. */
export function styleOf(element: Element): string {
  return element.getAttribute(pastedStyle) ?? element.getAttribute('style') ?? '';
}
