import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useMessages } from '../../ui/messages-context.ts';
import style from './find-bar.module.css';
import { endFinding, find, finding, stepInFound } from './find-in-text.ts';

/** The text that is looked in, and what to do when the person has found it. */
export type FindBarProps = { readonly editor: Editor; readonly onClose: () => void };

/** Finds words in the text: a field, how many there are, and the way from one to the next. */
export function FindBar({ editor, onClose }: FindBarProps) {
  const { find: texts } = useMessages().fields;
  const field = useRef<HTMLInputElement>(null);
  const { query, count, at } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const { query: wanted, places, at: current } = finding(state);
      return { query: wanted, count: places.length, at: current };
    },
  });
  useLayoutEffect(() => {
    const { state } = editor;
    const { from, to } = state.selection;
    // Words that are selected are most often those that are looked for.
    const selected = state.doc.textBetween(from, to, ' ');
    if (selected !== '' && selected.length < 60) find(editor, selected);
    field.current?.focus();
    field.current?.select();
  }, [editor]);
  const close = () => {
    endFinding(editor);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) {
      stepInFound(editor, event.shiftKey ? -1 : 1);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className={style.bar} aria-label={texts.label} onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="text"
        value={query}
        aria-label={texts.label}
        placeholder={texts.label}
        spellCheck={false}
        onChange={(event) => find(editor, event.target.value)}
      />
      <span role="status">
        {query.trim() !== '' && texts.count(count === 0 ? 0 : at + 1, count)}
      </span>
      {([-1, 1] as const).map((step) => (
        <button
          key={step}
          type="button"
          disabled={count === 0}
          aria-label={step === 1 ? texts.next : texts.previous}
          title={step === 1 ? `${texts.next} (Enter)` : `${texts.previous} (Shift+Enter)`}
          onClick={() => stepInFound(editor, step)}
        >
          <span aria-hidden="true">{step === 1 ? '↓' : '↑'}</span>
        </button>
      ))}
      <button type="button" aria-label={texts.close} title={`${texts.close} (Esc)`} onClick={close}>
        <span aria-hidden="true">×</span>
      </button>
    </search>
  );
}
