/** A link out of a page, as our templates and markdown-it write one: its address within double quotes. */
const foreignLink = /<a href="(?!#)[a-z][a-z0-9+.-]*:[^"]*"/gi;

/**
 * A page for looking at inside the window: links that lead out of it stay words. A browser would put
 * its own page of refusal in the place of the preview.
 */
export function withoutForeignLinks(page: string): string {
  return page.replace(foreignLink, '<a');
}
