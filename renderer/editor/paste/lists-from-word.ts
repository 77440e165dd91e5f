import { wordListItem } from './word-list-item.ts';

/** Makes lists of the paragraphs by which Word and Outlook draw them, level within level. */
export function listsFromWord(document: Document): void {
  let open: Element[] = [];
  let last: Element | undefined;
  for (const paragraph of document.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    const item = wordListItem(paragraph);
    if (!item) continue;
    if (!last || !follows(last, paragraph)) open = [];
    open = open.slice(0, item.level);
    if (open[item.level - 1]?.localName !== item.list) {
      open = open.slice(0, item.level - 1);
      const list = document.createElement(item.list);
      if (item.list === 'ol' && item.start > 1) list.setAttribute('start', String(item.start));
      const parent = open.at(-1)?.lastElementChild;
      if (parent) parent.append(list);
      else paragraph.before(list);
      // Word may begin a list at its second level.
      open = [...open, list];
    }
    const entry = document.createElement('li');
    entry.append(item.text);
    const list = open.at(-1);
    list?.append(entry);
    paragraph.remove();
    last = open[0];
  }
}

/** Whether only space stands between the list and the paragraph. */
function follows(list: Element, paragraph: Element): boolean {
  let next = list.nextSibling;
  while (next && next !== paragraph && next.textContent?.trim() === '' && !isElement(next)) {
    next = next.nextSibling;
  }
  return next === paragraph;
}

function isElement(node: Node): boolean {
  return node.nodeType === 1;
}
