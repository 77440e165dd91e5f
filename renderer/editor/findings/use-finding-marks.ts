import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import type { TextField } from '../../../shared/domain/story.ts';
import { useCheckedStory } from '../../check/findings-context.ts';
import { showFindings } from './finding-marks.ts';
import { locateFindings } from './locate-findings.ts';

/** Marks what was found in a field's text, once the text is the one that was looked through. */
export function useFindingMarks(editor: Editor, field: TextField, markdown: string): void {
  const { story, all } = useCheckedStory();
  const isCurrent = story?.[field] === markdown;
  useEffect(() => {
    if (!isCurrent) return;
    const findings = all.filter(({ place }) => place.field === field).map((one) => one.finding);
    showFindings(editor, locateFindings(editor.state.doc, markdown, findings));
  }, [editor, isCurrent, field, markdown, all]);
}
