const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const markup = /[&<>"']/;
const everyMarkup = /[&<>"']/g;

/** Control signs that HTML does not allow, as text from old mail programs may hold them. */
const forbidden = /[^\P{Cc}\t\n\r]/gu;

/** A text as it may stand between tags and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  const clean = text.replace(forbidden, '');
  if (!markup.test(clean)) return clean;
  return clean.replace(everyMarkup, (sign) => entities[sign] ?? '');
}
