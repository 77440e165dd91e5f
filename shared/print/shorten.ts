/** The text, or as many whole words of it as fit in `length` signs, followed by an ellipsis. */
export function shorten(text: string, length: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const signs = [...flat];
  if (signs.length <= length) return flat;
  const cut = signs.slice(0, length - 1).join('');
  const lastSpace = cut.lastIndexOf(' ');
  const whole = lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut;
  return `${whole.replace(/[\s,.;:–-]+$/u, '')}…`;
}
