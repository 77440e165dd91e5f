/** Where a value stands in a template: between tags, or inside a double-quoted attribute. */
export type Place = 'text' | 'attribute';

/** A script or a style that was opened and not closed: what stands there is code, not text. */
const openCode = /<(script|style)\b[^>]*>(?:(?!<\/\1)[\s\S])*$/i;

/**
 * The place of each value of a template. A value where escaping would not make it safe (as a tag's
 * or an attribute's name, in an attribute without quotes, in a comment, in a script or a style) is
 * a mistake of ours and throws.
 */
export function templatePlaces(parts: readonly string[]): readonly Place[] {
  let inTag = false;
  let quoted = false;
  let before = '';
  return parts.slice(0, -1).map((part) => {
    for (const sign of part) {
      if (quoted) quoted = sign !== '"';
      else if (inTag && sign === '"') quoted = true;
      else if (inTag && sign === "'") refuse(parts);
      else if (sign === '<') inTag = true;
      else if (sign === '>') inTag = false;
    }
    before += part;
    if ((inTag && !quoted) || openCode.test(before)) refuse(parts);
    return quoted ? 'attribute' : 'text';
  });
}

function refuse(parts: readonly string[]): never {
  throw new Error(
    `A value may stand between tags or in a "quoted" attribute, not here: ${parts.join('…')}`,
  );
}
