import { useMemo } from 'react';
import type { Media } from '../../shared/domain/media.ts';
import { parseMarkdown } from '../../shared/markdown/parse-markdown.ts';
import { nestHeadings } from '../../shared/site/nest-headings.ts';
import { Medium } from '../ui/medium.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { drawMarkdown } from './draw-markdown.tsx';
import style from './markdown.module.css';

/** A story's Markdown, the level of its first heading, and the media that its pictures may be of. */
export type MarkdownProps = {
  readonly text: string;
  readonly headingLevel: number;
  readonly media?: readonly Media[];
};

const noMedia: readonly Media[] = [];

/**
 * Running text, set for reading; made of elements, so that nothing in it is ever markup. A picture of the
 * story is shown, and of any other only its description: nothing is fetched from elsewhere.
 */
export function Markdown({ text, headingLevel, media = noMedia }: MarkdownProps) {
  const { picture } = useMessages().reading;
  const elements = useMemo(() => {
    const tokens = parseMarkdown(text);
    nestHeadings(tokens, headingLevel);
    return drawMarkdown(tokens, (description, source) => {
      const own = media.find(({ kind, file }) => kind === 'image' && file === source);
      return own ? (
        <Medium medium={{ ...own, alt: description }} />
      ) : (
        <em>{picture(description)}</em>
      );
    });
  }, [text, headingLevel, picture, media]);
  return <div className={style.prose}>{elements}</div>;
}
