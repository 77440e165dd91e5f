import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type Occurrence, occurrences } from '../../../shared/search/occurrences.ts';

/** What is looked for, where it stands in the document, and which of the places is the current one. */
type Finding = {
  readonly query: string;
  readonly places: readonly Occurrence[];
  readonly at: number;
};

const nothing: Finding = { query: '', places: [], at: 0 };
const key = new PluginKey<Finding>('findInText');

/** Marks what is looked for while it is looked for; the text itself is never touched. */
export const FindInText = Extension.create({
  name: 'findInText',
  addProseMirrorPlugins: () => [
    new Plugin<Finding>({
      key,
      state: {
        init: () => nothing,
        apply(transaction, finding) {
          const asked = transaction.getMeta(key) as Finding | undefined;
          if (asked !== undefined) return asked;
          if (!transaction.docChanged || finding.query === '') return finding;
          const places = placesIn(transaction.doc, finding.query);
          return { ...finding, places, at: Math.min(finding.at, Math.max(0, places.length - 1)) };
        },
      },
      props: {
        decorations(state) {
          const { places, at } = finding(state);
          return DecorationSet.create(
            state.doc,
            places.map(({ from, to }, index) =>
              Decoration.inline(from, to, { 'data-found': index === at ? 'current' : '' }),
            ),
          );
        },
      },
    }),
  ],
});

/** How far the looking has come in a state of the editor. */
export function finding(state: EditorState): Finding {
  return key.getState(state) ?? nothing;
}

/** Looks for words, beginning where the caret stands. */
export function find(editor: Editor, query: string): void {
  const { doc, selection } = editor.state;
  const places = placesIn(doc, query);
  const next = places.findIndex(({ from }) => from >= selection.from);
  show(editor, { query, places, at: Math.max(0, next) });
}

/** Goes to the next place or the one before; behind the last stands the first. */
export function stepInFound(editor: Editor, step: -1 | 1): void {
  const current = finding(editor.state);
  const { length } = current.places;
  if (length > 0) show(editor, { ...current, at: (current.at + step + length) % length });
}

/** Takes the marks away; the place that was found last stays selected, to be written on in. */
export function endFinding(editor: Editor): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, nothing));
  editor.view.focus();
}

function show(editor: Editor, next: Finding): void {
  const transaction = editor.state.tr.setMeta(key, next);
  const place = next.places[next.at];
  if (place !== undefined) {
    transaction
      .setSelection(TextSelection.create(transaction.doc, place.from, place.to))
      .scrollIntoView();
  }
  editor.view.dispatch(transaction);
}

/** Words that stand in one paragraph, whatever marks them; a break of its lines counts as a space. */
function placesIn(doc: Node, query: string): readonly Occurrence[] {
  const places: Occurrence[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return;
    const text = node.textBetween(0, node.content.size, undefined, '\n');
    const start = position + 1;
    for (const { from, to } of occurrences(text, query)) {
      places.push({ from: start + from, to: start + to });
    }
  });
  return places;
}
