import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Finding } from '../../../shared/anonymise/finding.ts';
import type { LocatedFinding } from './locate-findings.ts';

const key = new PluginKey<DecorationSet>('findings');

/** Marks findings in the text; while a person types the marks move along until the next check. */
export const FindingMarks = Extension.create({
  name: 'findingMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, marks, _, { doc }) {
          const found: readonly LocatedFinding[] | undefined = transaction.getMeta(key);
          if (found !== undefined)
            return DecorationSet.create(
              doc,
              found.map((one) => mark(doc, one)),
            );
          return transaction.docChanged ? marks.map(transaction.mapping, doc) : marks;
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** Shows these findings in an editor in place of those it showed before; nothing is drawn anew where they are the same. */
export function showFindings({ view, state }: Editor, found: readonly LocatedFinding[]): void {
  const shown = (key.getState(state)?.find() ?? []).map(({ from, to, spec }) =>
    signature(spec.finding, from, to),
  );
  const wanted = found.map(({ finding, from, to }) => signature(finding, from, to));
  if (shown.sort().join() === wanted.sort().join()) return;
  view.dispatch(state.tr.setMeta(key, found).setMeta('addToHistory', false));
}

function signature({ start, certainty }: Finding, from: number, to: number): string {
  return `${from} ${to} ${start} ${certainty}`;
}

function mark(document: Node, { finding, from, to }: LocatedFinding): Decoration {
  const attributes = {
    'data-finding': String(finding.start),
    'data-certainty': finding.certainty,
  };
  const isOneNode = document.nodeAt(from)?.isAtom && !document.nodeAt(from)?.isText;
  return isOneNode
    ? Decoration.node(from, to, attributes, { finding })
    : Decoration.inline(from, to, { nodeName: 'mark', ...attributes }, { finding });
}
