const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Tags within a line of text: what they part is read in one. */
const inline =
  /<\/?(?:a|abbr|b|cite|code|del|em|i|mark|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^>]*)?>/gi;

/** What a page of ours says and what its attributes hold, each text by itself. */
export function htmlTexts(html: string): readonly string[] {
  const attributes = [...html.matchAll(/\s[a-z-]+="([^"]*)"/gi)].map(([, value = '']) => value);
  const texts = html.replace(inline, '').split(/<[^>]*>/);
  return [...new Set([...texts, ...attributes.flatMap(addressTexts)])]
    .map((text) =>
      text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity).trim(),
    )
    .filter((text) => text !== '');
}

/** An attribute's value, and what it says once an address is read. */
function addressTexts(value: string): readonly string[] {
  if (!/%[0-9a-f]{2}/i.test(value)) return [value];
  try {
    return [value, decodeURIComponent(value)];
  } catch {
    return [value];
  }
}
