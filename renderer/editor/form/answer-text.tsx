import { EditorContent } from '@tiptap/react';
import { useId } from 'react';
import { useMessages } from '../../ui/messages-context.ts';
import body from '../body/story-editor.module.css';
import { Toolbar } from '../body/toolbar.tsx';
import { useStoryBody } from '../body/use-story-body.ts';
import style from './answer-text.module.css';

/** A Markdown text, what it is called, and what helps to write it. */
export type AnswerTextProps = {
  readonly label: string;
  readonly hint: string;
  readonly markdown: string;
  readonly onChange: (markdown: string) => void;
};

/** The story's editor at the size of an answer; its buttons are there while one writes. */
export function AnswerText({ label, hint, markdown, onChange }: AnswerTextProps) {
  const { fields } = useMessages();
  const hintId = useId();
  const editor = useStoryBody({ markdown, onChange, label, hintId });
  return (
    <div className={style.answer}>
      <div className={style.head}>
        <span aria-hidden="true">{label}</span>
        <Toolbar editor={editor} label={fields.formattingOf(label)} />
      </div>
      <p id={hintId}>{hint}</p>
      <EditorContent editor={editor} className={`${body.body} ${style.text}`} />
    </div>
  );
}
