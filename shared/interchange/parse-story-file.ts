import { type Document, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Figure } from '../domain/figure.ts';
import type { Media } from '../domain/media.ts';
import { formatDanishNumber } from '../domain/quantity.ts';
import { emptyContent, type Story, type StoryContent } from '../domain/story.ts';
import type { Taxonomy } from '../domain/taxonomy.ts';
import { type FrontMatter, frontMatterSchema } from './front-matter.ts';
import { InterchangeError } from './interchange-error.ts';
import { matchTags } from './match-tags.ts';
import { mediaKindOf } from './media-kind.ts';
import { normaliseBody, splitFrontMatter } from './split-front-matter.ts';
import { splitMarkdownTitle } from './split-markdown-title.ts';

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
  const fields = frontMatter === null ? null : readFrontMatter(frontMatter);
  if (fields === null) {
    const whole = frontMatter === null ? body : normaliseBody(file.replace(/^\uFEFF/, ''));
    return { content: { ...emptyContent, ...splitMarkdownTitle(whole) }, source: null };
  }
  const { tags, proposed } = matchTags(fields, taxonomy);
  const titled =
    fields.title === undefined ? splitMarkdownTitle(body) : { title: fields.title, body };
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

const knownKeys = new Set(Object.keys(frontMatterSchema.shape));

/** Null where what stands between the rules is a text rather than fields. */
function readFrontMatter(yaml: string): FrontMatter | null {
  const fields = readYaml(yaml) ?? {};
  if (typeof fields === 'string') return null;
  const parsed = frontMatterSchema.safeParse(fields);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path ?? [];
  if (path.length === 0) throw new InterchangeError({ code: 'front-matter-syntax', line: 2 });
  throw new InterchangeError({ code: 'front-matter-field', field: path.join('.') });
}

function readYaml(yaml: string): unknown {
  try {
    const document = parseDocument(yaml, { prettyErrors: true });
    const [error] = document.errors;
    if (error === undefined) return withWrittenNumbers(document).toJS();
    // The line of the file: the front matter begins on its second line.
    const line = (error.linePos?.[0].line ?? 1) + 1;
    throw new InterchangeError({ code: 'front-matter-syntax', line });
  } catch (error) {
    if (error instanceof InterchangeError) throw error;
    // Fields that stand in each other endlessly, by depth or by reference.
    throw new InterchangeError({ code: 'front-matter-syntax', line: 2 });
  }
}

/**
 * In the fields that are texts to us a number keeps the signs that were written, so that one which
 * begins with a nought does not lose it. Amounts are written as Danes write them.
 */
function withWrittenNumbers(document: Document): Document {
  if (!isMap(document.contents)) return document;
  for (const { key, value } of document.contents.items) {
    if (!isNode(value) || !isScalar(key) || !knownKeys.has(String(key.value))) continue;
    const holdsAmounts = key.value === 'figures' || key.value === 'costs';
    visit(value, {
      Scalar(_, scalar) {
        if (typeof scalar.value !== 'number' || scalar.source === undefined) return;
        scalar.value = holdsAmounts ? danishAmount(scalar.source) : scalar.source;
      },
    });
  }
  return document;
}

/** `12.5` is twelve and a half; `190.000` is a Dane's hundred and ninety thousand, and stays. */
function danishAmount(written: string): string {
  const isPlain = /^-?(?:0|[1-9]\d*)(?:\.\d{1,2})?$/.test(written);
  return isPlain ? formatDanishNumber(Number(written)) : written;
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
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !knownKeys.has(key)));
}
