/** Where a value stands in a template: between tags, or inside a double-quoted attribute. */
export type Place = 'text' | 'attribute';

const rawTextElement = /<(?:script|style)\b/i;

/**
 * The place of each value of a template. A value where escaping would not make it safe (as a tag's
 * or an attribute's name, in an attribute without quotes, in a comment, in a script or a style) is
 * a mistake of ours and throws.
 */
export function templatePlaces(parts: readonly string[]): readonly Place[] {
  const template = parts.join('\u0000');
  if (rawTextElement.test(template) && parts.length > 1) {
    const opened = template.search(rawTextElement);
    const closed = template.indexOf('</', opened);
    if (template.slice(opened, closed).includes('\u0000')) refuse(template);
  }
  let inTag = false;
  let quoted = false;
  const places: Place[] = [];
  for (const [index, part] of parts.entries()) {
    for (const sign of part) {
      if (quoted) quoted = sign !== '"';
      else if (inTag && sign === '"') quoted = true;
      else if (inTag && sign === "'") refuse(template);
      else if (sign === '<') inTag = true;
      else if (sign === '>') inTag = false;
    }
    if (index === parts.length - 1) break;
    if (inTag && !quoted) refuse(template);
    places.push(quoted ? 'attribute' : 'text');
  }
  return places;
}

function refuse(template: string): never {
  throw new Error(
    `A value may stand between tags or in a "quoted" attribute, not here: ${template.replaceAll('\u0000', '…')}`,
  );
}
