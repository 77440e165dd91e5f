import { plainToMarkdown } from '../plain-to-markdown.ts';
import { type Unit, unitText } from './unit.ts';

/** Units as Markdown: plain text is put into it, html has said it already. */
export function unitsToMarkdown(units: readonly Unit[]): string {
  if (units.every(({ markdown }) => markdown === null)) {
    const unbroken = units.map((unit) => ({ ...unit, text: joined(unit) }));
    return plainToMarkdown(unitText(unbroken), { isUnbroken: true });
  }
  return units
    .map((unit, at) => {
      const { markdown, isApart } = unit;
      const written = markdown ?? plainToMarkdown(joined(unit), { isUnbroken: true });
      if (at === 0) return written;
      const isItem = /^(?:- |\d{1,2}\. )/.test(written);
      const wasItem = /^(?:- |\d{1,2}\. )/.test(units[at - 1]?.markdown ?? '');
      if (isItem && wasItem) return `\n${written}`;
      if (isApart || isItem || wasItem || /^#/.test(written)) return `\n\n${written}`;
      return `\\\n${written}`;
    })
    .join('');
}

/** The lines of a unit were broken by a program. */
function joined({ text }: Unit): string {
  return text.replaceAll('\n', ' ');
}
