import { useMemo } from 'react';
import { parseMarkdown } from '../../shared/markdown/parse-markdown.ts';
import { nestHeadings } from '../../shared/site/nest-headings.ts';
import { useMessages } from '../ui/messages-context.ts';
import { drawMarkdown } from './draw-markdown.tsx';
import style from './markdown.module.css';

/** A story's Markdown, and the level of its first heading. */
export type MarkdownProps = { readonly text: string; readonly headingLevel: number };

/** Running text, set for reading; made of elements, so that nothing in it is ever markup. */
export function Markdown({ text, headingLevel }: MarkdownProps) {
  const { picture } = useMessages().reading;
  const elements = useMemo(() => {
    const tokens = parseMarkdown(text);
    nestHeadings(tokens, headingLevel);
    return drawMarkdown(tokens, picture);
  }, [text, headingLevel, picture]);
  return <div className={style.prose}>{elements}</div>;
}
