import type { Finding } from '../../shared/anonymise/finding.ts';
import type { StoryTarget } from '../../shared/approval/reason-target.ts';
import { nearestOccurrence } from './nearest-occurrence.ts';
import { placeName } from './place-name.ts';

const fields = 'textarea, input, select, [contenteditable="true"], button';

/**
 * Puts the focus where something in a story stands: in its field, with what was found selected.
 * Answers whether it got all the way there.
 */
export function goToPlace(root: ParentNode, { place, finding, part }: StoryTarget): boolean {
  const named = (name: string) => root.querySelector<HTMLElement>(`[data-place="${name}"]`);
  const whole = named(placeName(place)) ?? named(place.field);
  const area = whole?.querySelector<HTMLElement>(`[data-part="${part}"]`) ?? whole;
  if (area === null) return false;
  const inside = [...area.querySelectorAll<HTMLElement>(fields)].filter(
    (element) => element.closest('[role="toolbar"]') === null,
  );
  for (const folded of foldedAround(inside)) folded.open = true;
  const [first] = inside;
  if (finding !== undefined && inside.some((element) => selectIn(element, finding))) return true;
  first?.focus();
  (first ?? area).scrollIntoView({ block: 'center' });
  return finding === undefined;
}

/** What is folded away around some fields, from the inside out. */
function foldedAround(elements: readonly HTMLElement[]): readonly HTMLDetailsElement[] {
  const found = new Set<HTMLDetailsElement>();
  for (const element of elements) {
    for (let at = element.closest('details'); at !== null; ) {
      found.add(at);
      at = at.parentElement?.closest('details') ?? null;
    }
  }
  return [...found];
}

function selectIn(element: HTMLElement, finding: Finding): boolean {
  if (element.isContentEditable) return selectMark(element, finding);
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement))
    return false;
  const start = nearestOccurrence(element.value, finding.text, finding.start);
  if (start === -1) return false;
  element.focus();
  // Some kinds of field, such as one for a date, have no selection.
  if (element.selectionStart !== null) {
    element.setSelectionRange(start, start + finding.text.length);
  }
  element.scrollIntoView({ block: 'center' });
  return true;
}

/** Selects what is marked in the running text; the editor follows the page's own selection. */
function selectMark(editable: HTMLElement, finding: Finding): boolean {
  const marks = editable.querySelectorAll(`[data-finding="${finding.start}"]`);
  const [first] = marks;
  const last = marks[marks.length - 1];
  if (first === undefined || last === undefined) return false;
  editable.focus();
  getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
  first.scrollIntoView({ block: 'center' });
  return true;
}
