import type { Contributor } from './contributor.ts';
import type { Figure } from './figure.ts';
import type { Media } from './media.ts';
import type { StoryContent } from './story.ts';

/**
 * What is saved of a change: rows that somebody added and wrote nothing in belong to the form on the
 * screen and not to the story, where a reader would meet them as holes.
 */
export function withoutBlankRows(changed: Partial<StoryContent>): Partial<StoryContent> {
  const { figures, costs, contributors, media } = changed;
  return {
    ...changed,
    ...(figures && { figures: figures.map(withoutBlankLines).filter((row) => !isBlank(row)) }),
    ...(contributors && { contributors: contributors.filter((row) => !isNobody(row)) }),
    ...(media && { media: media.filter((row) => !isNoLink(row)) }),
    ...(costs && { costs: costs.filter((row) => !isBlank(row)) }),
  };
}

function withoutBlankLines(figure: Figure): Figure {
  if (figure.form !== 'comparison') return figure;
  return { ...figure, compare: figure.compare.filter((line) => !isBlank(line)) };
}

/** Whether no field but a figure's form holds anything. */
function isBlank(row: object): boolean {
  return Object.entries(row).every(
    ([key, value]) =>
      key === 'form' ||
      (typeof value === 'string'
        ? value.trim() === ''
        : Array.isArray(value) && value.length === 0),
  );
}

/** A person of whom nothing is known and who was not asked: any answer to that counts as something. */
function isNobody({ name, role, consent }: Contributor): boolean {
  const words = [name, role, consent.how, consent.when];
  return consent.state === 'not-asked' && words.every((word) => word.trim() === '');
}

/** A link of which nothing is written. A file is never blank. */
function isNoLink({ kind, url, alt, caption, transcript }: Media): boolean {
  return kind === 'link' && [url, alt, caption, transcript].every((word) => word.trim() === '');
}
