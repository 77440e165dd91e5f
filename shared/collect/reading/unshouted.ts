import type { SaidUnit } from './said.ts';

/** A message that has fewer letters is as likely a heading. */
const fewestLetters = 60;
/** A name or two in small letters make no difference, nor does a heading in capitals above a story. */
const mostSmall = 0.1;

/** Whether a whole message stands in capitals, so that they say nothing of names and where sentences begin. */
export function isShouted(units: readonly SaidUnit[]): boolean {
  let [capitals, small] = [0, 0];
  for (const { text } of units) {
    capitals += text.match(/\p{Lu}/gu)?.length ?? 0;
    small += text.match(/\p{Ll}/gu)?.length ?? 0;
  }
  return capitals + small >= fewestLetters && small <= (capitals + small) * mostSmall;
}

/** The same texts in small letters. */
export function inSmall<Text extends { readonly text: string }>(
  texts: readonly Text[],
): readonly Text[] {
  return texts.map((one) => ({ ...one, text: one.text.toLowerCase() }));
}
