import type { Editor } from '@tiptap/core';
import { chainInText } from './chain-in-text.ts';

/** One button of the toolbar: what it is called, its key, whether it is on, and what it does. */
export type Tool = {
  readonly name:
    | 'strong'
    | 'em'
    | `heading${1 | 2 | 3}`
    | 'bulletList'
    | 'orderedList'
    | 'blockquote';
  /** As `aria-keyshortcuts` writes it. */
  readonly key: string;
  readonly isOn: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
};

const mark = (name: 'strong' | 'em', key: string): Tool => ({
  name,
  key,
  isOn: (editor) => editor.isActive(name),
  run: (editor) => chainInText(editor).toggleMark(name).run(),
});

const heading = (level: 1 | 2 | 3, name: `heading${typeof level}`): Tool => ({
  name,
  key: `Control+Alt+${level}`,
  isOn: (editor) => editor.isActive('heading', { level }),
  run: (editor) => chainInText(editor).toggleNode('heading', 'paragraph', { level }).run(),
});

const list = (name: 'bulletList' | 'orderedList', key: string): Tool => ({
  name,
  key,
  isOn: (editor) => editor.isActive(name),
  run: (editor) => chainInText(editor).toggleList(name, 'listItem').run(),
});

/** The tools for a story's text, in the order in which they stand. */
export const tools: readonly Tool[] = [
  mark('strong', 'Control+B'),
  mark('em', 'Control+I'),
  heading(1, 'heading1'),
  heading(2, 'heading2'),
  heading(3, 'heading3'),
  list('bulletList', 'Control+Shift+8'),
  list('orderedList', 'Control+Shift+7'),
  {
    name: 'blockquote',
    key: 'Control+Shift+9',
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => chainInText(editor).toggleWrap('blockquote').run(),
  },
];
