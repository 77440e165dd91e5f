import { styleOf } from './pasted-style.ts';

/** A paragraph of Word's that is meant as an item. */
export type WordListItem = {
  readonly list: 'ul' | 'ol';
  /** 1 for the outermost. */
  readonly level: number;
  /** The number that Word had drawn. */
  readonly start: number;
  /** The paragraph's content without the bullet or number. */
  readonly text: DocumentFragment;
};

const bullet = /^[\s\u00a0]*(?:[·•▪◦‣§●○■o-]|\uf0b7|\uf0a7)[\s\u00a0]+/u;
const sureBullet = /^[\s\u00a0]*(?:[·•▪◦‣●]|\uf0b7)[\s\u00a0]+/u;
const number = /^[\s\u00a0]*\(?(\d{1,3}|[a-z])[.)][\s\u00a0]+/i;

/**
 * Reads a paragraph as an item: by Word's `mso-list` style, or, where Outlook dropped that, by a
 * bullet that no one would begin a sentence with. A number alone is not proof enough.
 */
export function wordListItem(paragraph: Element): WordListItem | undefined {
  const mso = /mso-list:\s*l\d+\s+level(\d+)/i.exec(styleOf(paragraph));
  const drawn = paragraph.textContent ?? '';
  const isList = mso !== null || (paragraph.localName === 'p' && sureBullet.test(drawn));
  if (!isList) return undefined;
  const numbered = number.exec(drawn);
  const sign = (numbered ?? bullet.exec(drawn))?.[0] ?? '';
  return {
    list: numbered ? 'ol' : 'ul',
    level: Number(mso?.[1] ?? 1),
    start: Number(numbered?.[1]) || 1,
    text: contentAfter(paragraph, sign.length),
  };
}

function contentAfter(paragraph: Element, length: number): DocumentFragment {
  const content = paragraph.ownerDocument.createDocumentFragment();
  const copy = paragraph.cloneNode(true);
  content.append(...copy.childNodes);
  const walker = paragraph.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  let left = length;
  while (left > 0 && walker.nextNode()) {
    const { currentNode } = walker;
    const text = currentNode.textContent ?? '';
    currentNode.textContent = text.slice(left);
    left -= text.length;
  }
  return content;
}
