import { listsFromWord } from './lists-from-word.ts';
import { meantByStyle } from './meant-by-style.ts';

const noText = 'style, script, meta, link, title, xml, template, img, svg, object, iframe';

/**
 * What Word, Outlook and web pages put on the clipboard, reduced to what was meant: paragraphs,
 * headings, lists, emphasis and links. The document is the caller's own and is changed in place.
 */
export function cleanPastedHtml(document: Document): Document {
  for (const element of document.querySelectorAll(noText)) element.remove();
  removeComments(document);
  listsFromWord(document);
  meantByStyle(document);
  // From the innermost, so that a line is seen to be empty when what wrapped nothing is gone.
  for (const element of [...document.body.querySelectorAll('*')].reverse()) simplify(element);
  return document;
}

function removeComments(document: Document): void {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

function simplify(element: Element): void {
  const name = element.localName;
  const isEmptyLine =
    name === 'p' && element.textContent?.trim() === '' && !element.children.length;
  // Office's own elements carry a name with a prefix: `o:p`, `w:sdt`, `st1:date`.
  if (isEmptyLine) element.remove();
  else if (name === 'span' || name === 'font' || name.includes(':')) {
    element.replaceWith(...element.childNodes);
  } else {
    for (const attribute of [...element.attributes]) {
      if (attribute.name !== 'href' && attribute.name !== 'start') {
        element.removeAttribute(attribute.name);
      }
    }
  }
}
