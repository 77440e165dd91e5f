import { parseDocument } from 'yaml';
import type { Figure } from '../domain/figure.ts';
import type { Media } from '../domain/media.ts';
import { emptyContent, type Story, type StoryContent } from '../domain/story.ts';
import type { Taxonomy } from '../domain/taxonomy.ts';
import { type FrontMatter, frontMatterSchema } from './front-matter.ts';
import { InterchangeError } from './interchange-error.ts';
import { matchTags } from './match-tags.ts';
import { mediaKindOf } from './media-kind.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { splitTitle } from './split-title.ts';

export interface ParsedStoryFile {
  /** `media[].file` holds the name as the file wrote it, beside which the bytes are looked for. */
  readonly content: StoryContent;
  /** Where the text came from before it was exported, when the file says so. */
  readonly source: Story['source'] | null;
}

/**
 * Reads a file of the interchange format. Tags are matched to the taxonomy; a file without front
 * matter gets its title from its first heading or line.
 * @throws InterchangeError naming the line or field that cannot be read.
 */
export function parseStoryFile(file: string, taxonomy: Taxonomy): ParsedStoryFile {
  const { frontMatter, body } = splitFrontMatter(file);
  if (frontMatter === null) {
    return { content: { ...emptyContent, ...splitTitle(body) }, source: null };
  }
  const fields = readFrontMatter(frontMatter);
  const { tags, proposed } = matchTags(fields, taxonomy);
  const titled = fields.title === undefined ? splitTitle(body) : { title: fields.title, body };
  return {
    content: {
      ...titled,
      lead: fields.lead,
      quote: fields.quote,
      ownWords: fields['own-words'],
      reflections: fields.reflections,
      targetGroup: fields['target-group'],
      need: fields.need,
      work: fields.work,
      conditions: fields.conditions,
      result: fields.result,
      kind: fields.kind,
      date: fields.date,
      tags,
      proposedTags: proposed,
      figures: fields.figures.map(figureOf),
      costs: fields.costs,
      contributors: fields.contributors,
      citizenConsent: fields['citizen-consent'],
      media: fields.media.map(mediaOf),
      extra: unknownKeys(fields),
    },
    source: fields.source ?? null,
  };
}

function readFrontMatter(yaml: string): FrontMatter {
  const document = parseDocument(yaml, { prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) {
    // The line of the file: the front matter begins on its second line.
    throw new InterchangeError({
      code: 'front-matter-syntax',
      line: (error.linePos?.[0].line ?? 1) + 1,
    });
  }
  const parsed = frontMatterSchema.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path ?? [];
    throw new InterchangeError({ code: 'front-matter-field', field: path.join('.') });
  }
  return parsed.data;
}

function figureOf(figure: FrontMatter['figures'][number]): Figure {
  if ('value' in figure) return { form: 'value', ...figure };
  if ('before' in figure) return { form: 'change', ...figure };
  return { form: 'comparison', ...figure };
}

function mediaOf(media: FrontMatter['media'][number]): Media {
  return { kind: mediaKindOf(media), ...media };
}

function unknownKeys(fields: FrontMatter): Record<string, unknown> {
  const known = new Set(Object.keys(frontMatterSchema.shape));
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !known.has(key)));
}
