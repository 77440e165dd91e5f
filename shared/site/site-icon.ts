/** The site's mark in a browser's tab: a quotation mark, readable on light and dark. */
export function siteIcon(accent: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${accent}"/><path d="M7 10h7v7c0 4-2 6-6 7v-3c2-.6 3-1.8 3-4H7zm11 0h7v7c0 4-2 6-6 7v-3c2-.6 3-1.8 3-4h-4z" fill="#fff"/></svg>\n`;
}
