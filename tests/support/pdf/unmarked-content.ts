const painting = new Set([
  ...["'", '"', 'Tj', 'TJ', 'Do', 'sh', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'BI', 'EI'],
]);

/**
 * The painting operators of a content stream that stand outside every marked-content sequence, and
 * so are neither real content nor an artifact (ISO 14289-1, 7.1).
 */
export function unmarkedOperators(content: string): readonly string[] {
  const unmarked: string[] = [];
  let depth = 0;
  for (const operator of operators(content)) {
    if (operator === 'BDC' || operator === 'BMC') depth += 1;
    else if (operator === 'EMC') depth -= 1;
    else if (depth === 0 && painting.has(operator)) unmarked.push(operator);
  }
  return unmarked;
}

/** The marked-content ids of a content stream, in order. */
export function contentIds(content: string): readonly number[] {
  return [...content.matchAll(/\/MCID\s+(\d+)/g)].map((match) => Number(match[1]));
}

function* operators(content: string): Generator<string> {
  const token = /\(|<[0-9a-fA-F\s]*>|%[^\r\n]*|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;
  for (let match = token.exec(content); match !== null; match = token.exec(content)) {
    if (match[0] === '(') token.lastIndex = endOfString(content, match.index);
    else if (/^[A-Za-z'"]/.test(match[0])) yield match[0];
  }
}

function endOfString(content: string, start: number): number {
  let depth = 0;
  for (let index = start; index < content.length; index += 1) {
    const sign = content[index];
    if (sign === '\\') index += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return content.length;
}
