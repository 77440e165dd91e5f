/** The name under which a preview of a booklet holds a page, the first being 1. */
export function bookletPage(number: number): string {
  return `${number}.svg`;
}
