import { EditorContent } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import type { Media } from '../../../shared/domain/media.ts';
import { useMessages } from '../../ui/messages-context.ts';
import { FindBar } from '../find/find-bar.tsx';
import { useFindKey } from '../find/use-find-key.ts';
import { useFindingMarks } from '../findings/use-finding-marks.ts';
import { followDescriptions } from './insert-picture.ts';
import style from './story-editor.module.css';
import { Toolbar } from './toolbar.tsx';
import { useStoryBody } from './use-story-body.ts';

/** A story's text as Markdown, and what to do with it when it changes. */
export type StoryEditorProps = {
  readonly markdown: string;
  readonly onChange: (markdown: string) => void;
  readonly label: string;
  /** The story's pictures, which can be put into the text; without them there is no button for it. */
  readonly pictures?: readonly Media[];
  /** Stands there until something is written. */
  readonly placeholder?: string;
};

/** Edits a story's text as it will be read. */
export function StoryEditor(props: StoryEditorProps) {
  const { markdown, onChange, label, pictures } = props;
  const { editor: texts } = useMessages();
  const placeholder = props.placeholder ?? texts.placeholders.body;
  const editor = useStoryBody({ markdown, onChange, label, placeholder });
  useFindingMarks(editor, 'body', markdown);
  const told = useRef(pictures ?? []);
  useEffect(() => {
    if (pictures === undefined) return;
    followDescriptions(editor, told.current, pictures);
    told.current = pictures;
  }, [editor, pictures]);
  const element = useRef<HTMLDivElement>(null);
  const finding = useFindKey(element, editor);
  return (
    <div ref={element} className={style.story} data-place="body">
      <div className={style.tools}>
        <Toolbar
          editor={editor}
          label={texts.formatting}
          {...(pictures === undefined ? {} : { pictures })}
          onFind={finding.open}
        />
        {finding.isOpen && <FindBar key={finding.asked} editor={editor} onClose={finding.close} />}
      </div>
      <EditorContent editor={editor} className={style.body} />
    </div>
  );
}
