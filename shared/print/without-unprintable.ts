/**
 * What no page can hold: controls, lone surrogates, code points that are no characters or belong to
 * nobody, and marks that reorder the text around them (Unicode 17, general categories Cc, Cs, Cn, Co).
 */
const unprintable =
  /[^\P{Cc}\n]|[\p{Cs}\p{Cn}\p{Co}\u{61c}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;

const lineEnd = /\r\n|[\r\v\f\u{85}\u{2028}\u{2029}]/gu;

/** The text with line feeds for every kind of line end, spaces for tabs, and nothing that can't be set. */
export function withoutUnprintable(text: string): string {
  return text.replace(lineEnd, '\n').replaceAll('\t', ' ').replace(unprintable, '');
}
