/**
 * What stands in some texts where a form stands with certain words before or behind it, each once.
 * @param before, behind sources of patterns for the flags `iu`; empty for nothing.
 */
export function wordsBeside(
  texts: readonly string[],
  form: string,
  { before = '', behind = '' }: { readonly before?: string; readonly behind?: string },
): readonly string[] {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${before}${escaped(form)}${behind}(?![\p{L}\p{N}])`,
    'giu',
  );
  const found = texts.flatMap((text) => [...text.matchAll(pattern)].map(([match]) => match));
  return [...new Set(found)].filter((match) => match.includes(form));
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
