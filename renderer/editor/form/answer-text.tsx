import { EditorContent } from '@tiptap/react';
import { useId } from 'react';
import type { TextField } from '../../../shared/domain/story.ts';
import { useMessages } from '../../ui/messages-context.ts';
import body from '../body/story-editor.module.css';
import { Toolbar } from '../body/toolbar.tsx';
import { useStoryBody } from '../body/use-story-body.ts';
import { useFindingMarks } from '../findings/use-finding-marks.ts';
import style from './answer-text.module.css';

/** A Markdown text, what it is called, and what helps to write it. */
export type AnswerTextProps = {
  /** The story's field, by which a finding leads here. */
  readonly place: TextField;
  readonly label: string;
  readonly hint: string;
  readonly markdown: string;
  readonly onChange: (markdown: string) => void;
};

/** The story's editor at the size of an answer; its buttons are there while one writes. */
export function AnswerText({ place, label, hint, markdown, onChange }: AnswerTextProps) {
  const { fields } = useMessages();
  const hintId = useId();
  const editor = useStoryBody({ markdown, onChange, label, hintId });
  useFindingMarks(editor, place, markdown);
  return (
    <div className={style.answer} data-place={place}>
      <div className={style.head}>
        <span aria-hidden="true">{label}</span>
        <Toolbar editor={editor} label={fields.formattingOf(label)} />
      </div>
      <p id={hintId}>{hint}</p>
      <EditorContent editor={editor} className={`${body.body} ${style.text}`} />
    </div>
  );
}
