import type { Editor } from '@tiptap/core';
import { useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../ui/messages-context.ts';
import { FindInText } from '../find/find-in-text.ts';
import { FindingMarks } from '../findings/finding-marks.ts';
import { documentToMarkdown } from '../markdown/document-to-markdown.ts';
import { markdownToDocument } from '../markdown/markdown-to-document.ts';
import { CleanPaste } from '../paste/clean-paste.ts';
import { storyNodes } from '../schema/story-schema.ts';
import { Placeholder } from '../typing/placeholder.ts';
import { StoryKeys } from '../typing/story-keys.ts';
import { TypedBlocks } from '../typing/typed-blocks.ts';
import { TypedQuotes } from '../typing/typed-quotes.ts';
import { UndoKeys } from '../typing/undo-keys.ts';

/** A text's value and the words around it. */
export type StoryBodyOptions = {
  readonly markdown: string;
  readonly onChange: (markdown: string) => void;
  readonly label: string;
  readonly placeholder?: string;
  /** The element that says what is meant. */
  readonly hintId?: string;
};

/** An editor whose document is a view on Markdown: it tells of every change, and takes others' in. */
export function useStoryBody(options: StoryBodyOptions): Editor {
  const { markdown, label, placeholder = '', hintId } = options;
  const { editor: texts } = useMessages();
  const latest = useRef(options);
  latest.current = options;
  const told = useRef(markdown);
  // The library compares these by identity at every letter typed, and reading a long text takes longer
  // than a letter may.
  const [content] = useState(() => markdownToDocument(markdown).toJSON());
  const extensions = useMemo(
    () => [
      ...storyNodes({ label: texts.verbatim }),
      StoryKeys,
      TypedBlocks,
      TypedQuotes,
      UndoKeys,
      CleanPaste,
      FindInText,
      FindingMarks,
      Placeholder.configure({ text: placeholder }),
    ],
    [texts, placeholder],
  );
  const editorProps = useMemo(
    () => ({
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(hintId && { 'aria-describedby': hintId }),
      },
    }),
    [label, hintId],
  );
  const editor = useEditor({
    // The policy of the window allows no style element; the few rules needed are in our style sheet.
    injectCSS: false,
    extensions,
    content,
    editorProps,
    onUpdate: ({ editor: { state } }) => {
      told.current = documentToMarkdown(state.doc);
      latest.current.onChange(told.current);
    },
  });
  useEffect(() => {
    // Each block is written once and kept: done while nobody types yet, the first letter is as light as the next.
    const idle = requestIdleCallback(() => documentToMarkdown(editor.state.doc));
    return () => cancelIdleCallback(idle);
  }, [editor]);
  useEffect(() => {
    if (markdown === told.current) return;
    told.current = markdown;
    editor.commands.setContent(markdownToDocument(markdown).toJSON(), { emitUpdate: false });
  }, [editor, markdown]);
  return editor;
}
