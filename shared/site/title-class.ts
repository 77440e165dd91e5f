/** How large a title is set: a long one smaller, so that it stays a title and not a page. */
export function titleClass(title: string): 'title' | 'title title-long' | 'title title-longest' {
  if (title.length <= 60) return 'title';
  return title.length <= 140 ? 'title title-long' : 'title title-longest';
}
