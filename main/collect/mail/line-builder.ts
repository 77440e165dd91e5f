import { escapeLineStart, escapeMarkdown } from '../../../shared/collect/escape-markdown.ts';
import type { Line } from '../../../shared/collect/thread/line.ts';

interface Run {
  text: string;
  readonly tint: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** How a line stands in its message. */
export interface LinePlace {
  readonly depth: number;
  readonly isSignature: boolean;
  readonly isSoftQuote: boolean;
  readonly isWrapped?: boolean;
  /** What Markdown puts before the line: a heading's or an item's mark. */
  readonly marker: string;
  /** The cell of a table, counted through the message. */
  readonly cell?: number;
}

/** Gathers the text of a message's html into lines. */
export class LineBuilder {
  readonly lines: Line[] = [];
  #runs: Run[] = [];
  #length = 0;
  #wantsGap = false;
  #wantsDivider = false;
  #label = '';

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  addText(text: string, isBold: boolean, isItalic: boolean, tint = ''): void {
    if (text === '') return;
    const last = this.#runs.at(-1);
    if (last?.isBold === isBold && last.isItalic === isItalic && last.tint === tint)
      last.text += text;
    else this.#runs.push({ text, isBold, isItalic, tint });
    if (text.trim() !== '') this.#length += text.length;
  }

  /** Goes on with the next cell of a row; what the first one says may be a label. */
  nextCell(): void {
    if (this.#label === '') this.#label = tidy(textOf(this.#runs)).trim();
    this.addText(' ', false, false);
  }

  /** Ends the line; an empty one stands only where `keepsEmpty` wants it. */
  endLine(place: LinePlace, keepsEmpty = false): void {
    const runs = this.#runs;
    const length = this.#length;
    if (runs.length > 0) this.#runs = [];
    this.#length = 0;
    const label = this.#label;
    this.#label = '';
    const text = length === 0 ? '' : tidy(textOf(runs)).trim();
    if (text === '') {
      if (keepsEmpty) this.#push('', '', place);
      return;
    }
    if (this.#wantsGap && this.lines.length > 0) this.#push('', '', place);
    this.#wantsGap = false;
    this.#push(text, place.marker + markdownOf(runs, text, place.marker !== ''), place, {
      tint: tintOf(runs),
      label,
    });
  }

  /** An empty line belongs before the next one. */
  gap(): void {
    this.#wantsGap = this.lines.at(-1)?.text !== '';
  }

  /** A quoted message may begin with the next line. */
  divide(): void {
    this.#wantsDivider = true;
  }

  #push(text: string, markdown: string, place: LinePlace, { tint = '', label = '' } = {}): void {
    this.lines.push({
      text: text === '' || !place.marker.startsWith('-') ? text : `- ${text}`,
      markdown,
      depth: place.depth,
      indent: 0,
      isDivider: this.#wantsDivider && text !== '',
      isSignature: place.isSignature,
      isSoftQuote: place.isSoftQuote,
      ...(place.isWrapped === true ? { isWrapped: true } : {}),
      ...(tint === '' ? {} : { tint }),
      ...(label === '' ? {} : { label }),
      ...(place.cell === undefined ? {} : { cell: place.cell }),
    });
    if (text !== '') this.#wantsDivider = false;
  }
}

function textOf(runs: readonly Run[]): string {
  const [first] = runs;
  return runs.length === 1 && first !== undefined
    ? first.text
    : runs.map(({ text }) => text).join('');
}

/** The colour of a line, where all of it that can be seen has the same. */
function tintOf(runs: readonly Run[]): string {
  if (runs.every(({ tint }) => tint === '')) return '';
  const tints = new Set(runs.flatMap(({ text, tint }) => (text.trim() === '' ? [] : [tint])));
  const [tint = ''] = tints.size === 1 ? tints : [];
  return tint;
}

/** Most texts have words and single spaces. */
const untidy = /[\u200b-\u200f\u2060\ufeff\u00ad]|\s\s|[^\S ]/;

/** Without signs that nobody sees, and with a single space for any white space; a space that is one stays untouched. */
function tidy(text: string): string {
  if (!untidy.test(text)) return text;
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/ {2,}\s*| ?[^\S ]\s*/g, ' ');
}

function markdownOf(runs: readonly Run[], text: string, isMarked: boolean): string {
  if (runs.every(({ isBold, isItalic }) => !isBold && !isItalic)) {
    const plain = escapeMarkdown(text);
    return isMarked ? plain : escapeLineStart(plain);
  }
  const whole = runs
    .map((run) => {
      const escaped = escapeMarkdown(tidy(run.text));
      const sign = (run.isBold ? '**' : '') + (run.isItalic ? '*' : '');
      const inner = escaped.trim();
      if (sign === '' || inner === '') return escaped;
      const [before, after] = [
        escaped.startsWith(' ') ? ' ' : '',
        escaped.endsWith(' ') ? ' ' : '',
      ];
      return `${before}${sign}${inner}${[...sign].reverse().join('')}${after}`;
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
  return isMarked || /^\*+\S/.test(whole) ? whole : escapeLineStart(whole);
}
