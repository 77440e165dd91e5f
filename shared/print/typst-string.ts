import { withoutUnprintable } from './without-unprintable.ts';

/**
 * A text as a Typst string literal, quotes included. Everything that people wrote goes into the
 * source this way and no other: inside a literal only `\` and `"` mean anything to Typst, so
 * `#import`, `$x$`, `*`, `@ref` and `//` stay the signs they are.
 */
export function typstString(text: string): string {
  const escaped = withoutUnprintable(text)
    .replace(/[\\"]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
  return `"${escaped}"`;
}
