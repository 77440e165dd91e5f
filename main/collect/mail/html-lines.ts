import { Parser } from 'htmlparser2';
import { withFormLabels } from '../../../shared/collect/parts/form-lines.ts';
import type { Line } from '../../../shared/collect/thread/line.ts';
import { withMarksAsDepth } from '../../../shared/collect/thread/marked-lines.ts';
import { type HtmlRole, htmlRole, isTightParagraph, noRole } from './html-roles.ts';
import { LineBuilder, type LinePlace } from './line-builder.ts';
import { vividColour } from './vivid-colour.ts';

interface OpenElement {
  readonly name: string;
  readonly place: LinePlace;
  readonly isBlock: boolean;
  readonly hasSpace: boolean;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isSkipped: boolean;
  readonly isPre: boolean;
  readonly tint: string;
}

const blocks = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody thead tr ul'.split(
    ' ',
  ),
);
/** Elements with room above and below. */
const spaced = new Set('p h1 h2 h3 h4 h5 h6 blockquote ul ol pre'.split(' '));
/** Elements that leave a heading's or an item's mark to what they hold. */
const unmarked = new Set('div p span b i strong em font a u'.split(' '));
const skipped = new Set(['head', 'script', 'style', 'title', 'template', 'noscript', 'svg', 'xml']);
const empty = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** A picture in a message's html that came along as a part. */
export interface InlinePicture {
  readonly contentId: string;
  /** Whether it stands in what the sender wrote: not in a quote, and not in a signature. */
  readonly isOwn: boolean;
}

export interface HtmlReading {
  readonly lines: readonly Line[];
  readonly pictures: readonly InlinePicture[];
}

const root: OpenElement = {
  name: '',
  place: { depth: 0, isSignature: false, isSoftQuote: false, marker: '' },
  isBlock: true,
  hasSpace: false,
  isBold: false,
  isItalic: false,
  isSkipped: false,
  isPre: false,
  tint: '',
};

/**
 * The lines of a message's html, with the quotes that its containers tell. The html is walked once,
 * without a tree, so that neither its depth nor its errors matter.
 */
export function htmlLines(html: string): HtmlReading {
  const builder = new LineBuilder();
  const pictures: InlinePicture[] = [];
  const open: OpenElement[] = [root];
  let cells = 0;
  const current = (): OpenElement => open.at(-1) ?? root;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const around = current();
        if (name === 'br') {
          if (!around.isSkipped) builder.endLine(around.place, true);
          return;
        }
        const source = attributes.src ?? '';
        if (name === 'img' && /^cid:/i.test(source)) {
          const { depth, isSignature } = around.place;
          pictures.push({ contentId: source.slice(4), isOwn: depth === 0 && !isSignature });
        }
        const isCell = name === 'td' || name === 'th';
        if (isCell && !builder.isEmpty) builder.nextCell();
        if (isCell) cells += 1;
        const cell = isCell ? cells : around.place.cell;
        const role = htmlRole(name, attributes);
        const isBlock = blocks.has(name);
        if (isBlock && !around.isSkipped) builder.endLine(around.place);
        if (role.isDivider && !around.isSkipped) builder.divide();
        if (empty.has(name)) return;
        const isSpaced = spaced.has(name) || name === 'table';
        const hasSpace = isSpaced && !isTightParagraph(attributes);
        if (hasSpace && !around.isSkipped && name !== 'table') builder.gap();
        open.push({
          name,
          isBlock,
          hasSpace,
          place: placeIn(around.place, role, markerOf(name, around.place.marker), cell),
          isBold: around.isBold || name === 'b' || name === 'strong',
          isItalic: around.isItalic || name === 'i' || name === 'em',
          isSkipped: around.isSkipped || skipped.has(name) || role.isHidden,
          isPre: around.isPre || name === 'pre',
          tint: vividColour(attributes) ?? around.tint,
        });
      },
      ontext(text) {
        const around = current();
        if (around.isSkipped) return;
        if (!around.isPre) {
          builder.addText(text, around.isBold, around.isItalic, around.tint);
          return;
        }
        for (const [at, line] of text.split('\n').entries()) {
          if (at > 0) builder.endLine(around.place, true);
          builder.addText(line, around.isBold, around.isItalic, around.tint);
        }
      },
      onclosetag(name) {
        if (empty.has(name)) return;
        const at = open.findLastIndex((element) => element.name === name);
        if (at <= 0) return;
        while (open.length > at) {
          const element = open.pop();
          if (element === undefined || element.isSkipped || !element.isBlock) continue;
          const isBlank = builder.isEmpty && name === 'p' && element.place.marker === '';
          builder.endLine(element.place, isBlank && builder.lines.at(-1)?.text !== '');
          if (element.hasSpace) builder.gap();
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  builder.endLine(current().place);
  return { lines: withMarksAsDepth(withFormLabels(builder.lines)), pictures };
}

/** Where an element's lines stand; most stand where those around it do, and share one value. */
function placeIn(
  around: LinePlace,
  role: HtmlRole,
  marker: string,
  cell: number | undefined,
): LinePlace {
  const isSame = role === noRole && marker === around.marker && cell === around.cell;
  if (isSame) return around;
  return {
    depth: around.depth + (role.isQuote || role.isSoftQuote ? 1 : 0),
    isSignature: around.isSignature || role.isSignature,
    isWrapped: role.isWrapper || (around.isWrapped === true && !role.isQuote && !role.isSoftQuote),
    isSoftQuote: role.isSoftQuote || (around.isSoftQuote && !role.isQuote),
    marker,
    ...(cell === undefined ? {} : { cell }),
  };
}

function markerOf(name: string, around: string): string {
  if (unmarked.has(name)) return around;
  if (name === 'li') return '- ';
  return /^h[1-6]$/.test(name) ? `${'#'.repeat(Math.max(2, Number(name[1])))} ` : '';
}
