/** Whether what comes next begins a text, a paragraph or a point of a list, or stands behind a sentence's end. */
export function beginsSentence(told: string): boolean {
  const before = told.slice(-40);
  if (before === told && /^[\s>#*_”"«»(]*$/u.test(before)) return true;
  if (/\n\s*\n[\s>#*_-]*$/u.test(before)) return true;
  if (/(?:^|\n)\s*(?:[-*+>#]+|\d+\.)\s+[*_]*$/u.test(before)) return true;
  return /(?<!(?<!\p{L})(?:ca|bl|dr|hr|frk|pr|st|jf|vær|afd|tlf|nr|fx|mv|osv|evt|inkl|kl|d|f|[\p{Lu}]))[.!?…][”"’»)*_]*\s+[*_”"«»(]*$/u.test(
    before,
  );
}
