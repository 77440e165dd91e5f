import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../ui/messages-context.ts';
import { LinkDialog } from './link-dialog.tsx';
import { removeLink, setLink } from './set-link.ts';

/** What the toolbar tells the button of its place in it. */
export type LinkToolProps = {
  readonly editor: Editor;
  readonly isStop: boolean;
  readonly onFocus: () => void;
};

/** The button that links, and Ctrl+K with it; both ask for the address in a dialog. */
export function LinkTool({ editor, isStop, onFocus }: LinkToolProps) {
  const { editor: texts } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const address = useEditorState({
    editor,
    selector: ({ editor: current }) => String(current.getAttributes('link').href ?? ''),
  });
  useEffect(() => {
    const { dom } = editor.view;
    const open = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      dialog.current?.showModal();
    };
    dom.addEventListener('keydown', open);
    return () => dom.removeEventListener('keydown', open);
  }, [editor]);
  return (
    <>
      <button
        type="button"
        tabIndex={isStop ? 0 : -1}
        aria-pressed={address !== ''}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        title={`${texts.tools.link} (Ctrl+K)`}
        onClick={() => dialog.current?.showModal()}
        onFocus={onFocus}
      >
        {texts.tools.link}
      </button>
      <LinkDialog
        key={address}
        dialog={dialog}
        address={address}
        onInsert={(href) => setLink(editor, href)}
        onRemove={() => removeLink(editor)}
        onClose={() => editor.view.focus()}
      />
    </>
  );
}
