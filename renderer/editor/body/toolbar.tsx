import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type KeyboardEvent, useState } from 'react';
import type { Media } from '../../../shared/domain/media.ts';
import { useMessages } from '../../ui/messages-context.ts';
import { LinkTool } from './link-tool.tsx';
import { PictureTool } from './picture-tool.tsx';
import style from './toolbar.module.css';
import { tools } from './tools.ts';

/** The text that the buttons are for, what a screen reader calls them together, and its pictures. */
export type ToolbarProps = {
  readonly editor: Editor;
  readonly label: string;
  /** What can be put into the text; without it there is no button for pictures. */
  readonly pictures?: readonly Media[];
  readonly onFind?: () => void;
};

/** The buttons above a story's text: one stop for Tab, and the arrow keys between them. */
export function Toolbar({ editor, label, pictures, onFind }: ToolbarProps) {
  const { editor: texts, fields } = useMessages();
  const [stop, setStop] = useState(0);
  const on = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      tools.filter((tool) => tool.isOn(current)).map(({ name }) => name),
  });
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(':scope > button')];
    // The dialog of the link lies among the buttons, and its keys are its own.
    const isOnButton = buttons.some((button) => button === event.target);
    if (!step || !isOnButton) return;
    const next = (stop + step + buttons.length) % buttons.length;
    setStop(next);
    buttons[next]?.focus();
  };
  return (
    <div className={style.toolbar} role="toolbar" aria-label={label} onKeyDown={move}>
      {tools.map((tool, index) => (
        <button
          key={tool.name}
          type="button"
          tabIndex={index === stop ? 0 : -1}
          data-tool={tool.name}
          data-sign={texts.signs[tool.name]}
          aria-pressed={on.includes(tool.name)}
          aria-keyshortcuts={tool.key}
          aria-label={texts.tools[tool.name]}
          title={`${texts.tools[tool.name]} (${tool.key.replace('Control', 'Ctrl')})`}
          onClick={() => tool.run(editor)}
          onFocus={() => setStop(index)}
        />
      ))}
      <LinkTool
        editor={editor}
        isStop={stop === tools.length}
        onFocus={() => setStop(tools.length)}
      />
      {pictures && (
        <PictureTool
          editor={editor}
          pictures={pictures}
          isStop={stop === tools.length + 1}
          onFocus={() => setStop(tools.length + 1)}
        />
      )}
      {onFind && (
        <button
          type="button"
          tabIndex={stop === tools.length + 2 ? 0 : -1}
          aria-keyshortcuts="Control+F"
          title={`${fields.find.label} (Ctrl+F)`}
          onClick={onFind}
          onFocus={() => setStop(tools.length + 2)}
        >
          {fields.find.name}
        </button>
      )}
    </div>
  );
}
