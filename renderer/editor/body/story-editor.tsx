import { EditorContent } from '@tiptap/react';
import { useMessages } from '../../ui/messages-context.ts';
import style from './story-editor.module.css';
import { Toolbar } from './toolbar.tsx';
import { useStoryBody } from './use-story-body.ts';

/** A story's text as Markdown, and what to do with it when it changes. */
export type StoryEditorProps = {
  readonly markdown: string;
  readonly onChange: (markdown: string) => void;
  readonly label: string;
};

/** Edits a story's text as it will be read. */
export function StoryEditor({ markdown, onChange, label }: StoryEditorProps) {
  const { editor: texts } = useMessages();
  const editor = useStoryBody({ markdown, onChange, label, placeholder: texts.placeholders.body });
  return (
    <div className={style.story}>
      <Toolbar editor={editor} label={texts.formatting} />
      <EditorContent editor={editor} className={style.body} />
    </div>
  );
}
