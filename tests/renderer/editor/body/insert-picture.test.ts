import type { Editor } from '@tiptap/core';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import {
  followDescriptions,
  insertPicture,
} from '../../../../renderer/editor/body/insert-picture.ts';
import { documentToMarkdown } from '../../../../renderer/editor/markdown/document-to-markdown.ts';
import { markdownToDocument } from '../../../../renderer/editor/markdown/markdown-to-document.ts';

const file = `${'a'.repeat(64)}.png`;

/** An editor without a page, with the caret behind the words. */
function editorOf(markdown: string, words = '') {
  let state = EditorState.create({ doc: markdownToDocument(markdown) });
  let caret = 1;
  state.doc.descendants((node, position) => {
    const at = node.isText && words !== '' ? (node.text ?? '').indexOf(words) : -1;
    if (at >= 0) caret = position + at + words.length;
  });
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, caret)));
  const editor = {
    get state() {
      return state;
    },
    view: {
      dispatch: (transaction: Transaction) => {
        state = state.apply(transaction);
      },
      focus: () => undefined,
    },
  };
  const type = (text: string) => {
    state = state.apply(state.tr.insertText(text));
  };
  return {
    // The two functions need the state and the view alone.
    editor: editor as unknown as Editor,
    type,
    markdown: () => documentToMarkdown(state.doc),
  };
}

describe('insertPicture', () => {
  it('puts the picture after the line of the caret, and writing goes on after it', () => {
    const { editor, type, markdown } = editorOf('Hun kom.', 'Hun kom.');
    insertPicture(editor, { file, alt: 'To kopper' });
    type('Så kom hun igen.');
    expect(markdown()).toBe(`Hun kom.\n\n![To kopper](${file})\n\nSå kom hun igen.`);
  });

  it('goes on in the line that follows, where there is one', () => {
    const { editor, type, markdown } = editorOf('Før.\n\nEfter.', 'Fø');
    insertPicture(editor, { file, alt: '' });
    type('Og ');
    expect(markdown()).toBe(`Før.\n\n![](${file})\n\nOg Efter.`);
  });

  it('stands in the item of a list that the caret is in', () => {
    const { editor, markdown } = editorOf('- ring\n- kom', 'ring');
    insertPicture(editor, { file, alt: 'x' });
    expect(markdown()).toBe(`- ring\n\n  ![x](${file})\n\n- kom`);
  });

  it('begins a story that is still empty', () => {
    const { editor, type, markdown } = editorOf('');
    insertPicture(editor, { file, alt: 'x' });
    type('Hun kom.');
    expect(markdown()).toBe(`![x](${file})\n\nHun kom.`);
  });
});

describe('followDescriptions', () => {
  const story = `![a](${file})\n\n![egne ord](${file})`;

  it('takes along only what said the same before', () => {
    const { editor, markdown } = editorOf(story);
    followDescriptions(editor, [{ file, alt: 'a' }], [{ file, alt: 'b' }]);
    expect(markdown()).toBe(`![b](${file})\n\n![egne ord](${file})`);
  });

  it('touches nothing where the words did not change, or the picture is gone', () => {
    const { editor, markdown } = editorOf(story);
    followDescriptions(editor, [{ file, alt: 'a' }], [{ file, alt: 'a' }]);
    followDescriptions(editor, [{ file, alt: 'a' }], []);
    expect(markdown()).toBe(story);
  });
});
