import type { Mark } from '@tiptap/pm/model';
import { codeToMarkdown } from './code-to-markdown.ts';
import { delimiterOf } from './delimiter-of.ts';
import { edgesToEncode, withEncodedEdges } from './encode-edges.ts';
import { escapeText } from './escape-text.ts';
import { linkTarget } from './link-target.ts';
import type { Span } from './nest-marks.ts';

/** Writes pieces and marks in their order as Markdown that is read as just these. */
export function writeSpans(spans: readonly Span[]): string {
  return spans.map((span, index) => writeSpan(span, index, spans)).join('');
}

function writeSpan(span: Span, index: number, spans: readonly Span[]): string {
  switch (span.kind) {
    case 'open':
      return isLink(span.mark) ? '[' : delimiterOf(spans, index);
    case 'close':
      return isLink(span.mark) ? `](${linkTarget(span.mark)})` : delimiterOf(spans, index);
    case 'text': {
      const text = withEncodedEdges(span.text, edgesToEncode(spans, index), escapeText);
      // An exclamation mark before a link would make it a picture.
      const next = spans[index + 1];
      const beforeLink = next?.kind === 'open' && isLink(next.mark);
      return beforeLink ? text.replace(/!$/, String.raw`\!`) : text;
    }
    case 'code':
      return codeToMarkdown(span.text);
    case 'break':
      return '\\\n';
    case 'space':
    case 'hardSpace':
      return span.text;
  }
}

function isLink(mark: Mark): boolean {
  return mark.type.name === 'link';
}
