import { typstString } from './typst-string.ts';

/** Typst source that we wrote ourselves and that stands as it is. Never made from a person's text. */
export class TypstCode {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** Typst markup as a content value. */
export function typstContent(markup: string): TypstCode {
  return new TypstCode(`[${markup}]`);
}

export type TypstValue =
  | string
  | number
  | boolean
  | null
  | TypstCode
  | readonly TypstValue[]
  | { readonly [key: string]: TypstValue };

/** A value as a Typst expression: strings become literals, objects dictionaries, null `none`. */
export function typstValue(value: TypstValue): string {
  if (value === null) return 'none';
  if (typeof value === 'string') return typstString(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof TypstCode) return value.code;
  if (Array.isArray(value)) return `(${value.map((item) => `${typstValue(item)}, `).join('')})`;
  const entries = Object.entries(value).map(
    ([key, item]) => `${typstString(key)}: ${typstValue(item)}, `,
  );
  return entries.length === 0 ? '(:)' : `(${entries.join('')})`;
}
