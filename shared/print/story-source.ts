import type { Media } from '../domain/media.ts';
import { facets } from '../domain/taxonomy.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { PublicationModel, PublishedStory } from '../publication/publication-model.ts';
import { cutBetweenWords } from '../text/cut-between-words.ts';
import { byline } from './byline.ts';
import { costSum, costValues } from './cost-values.ts';
import { figureValues } from './figure-values.ts';
import type { PrintWords } from './print-words.ts';
import { printedDate } from './printed-date.ts';
import { printedText, withBreaks } from './printed-text.ts';
import { recordingValues } from './recording-values.ts';
import { pictureOf, storyBlocks } from './story-markdown.ts';
import { titleSetting } from './title-setting.ts';
import { TypstCode, type TypstValue, typstContent, typstValue } from './typst-value.ts';
import { withoutUnprintable } from './without-unprintable.ts';

const titlePoints = 25;
const lineMillimetres = 111;
/** So many signs, an ellipsis behind them and the page's number fit on a line. */
const runningHeadLength = 60;
/** A pull quote stands inside a body of at least this many blocks, after two fifths of them. */
const blocksAroundQuote = 4;

/**
 * Signs of a part that is kept on one page: half a page of text at the most. Counted here, since
 * Typst would have to set the part twice to measure it, which took a third of the whole time.
 */
const wholePart = 1200;

/** The Typst label of a story, by its place in the booklet. */
export function storyAnchor(index: number): string {
  return `story-${index + 1}`;
}

/** The title of a story as the booklet shows it: never empty, since a heading must say something. */
export function storyTitle(story: PublishedStory, words: PrintWords): string {
  return printedText(story.title) || words.untitled;
}

/** A story as a call of the template `story`. */
export function storySource(
  story: PublishedStory,
  index: number,
  model: PublicationModel,
  words: PrintWords,
): string {
  const title = storyTitle(story, words);
  const images = story.media.filter((media) => media.kind === 'image' && media.file !== '');
  const blocks = storyBlocks(story.body, 2, images, words);
  const before = quotePlace(blocks);
  const facts = factValues(story, words);
  const prose = (markdown: string) => longText(markdown, images, words);
  const values: TypstValue = {
    anchor: new TypstCode(`<${storyAnchor(index)}>`),
    booklet: withBreaks(cutBetweenWords(withoutUnprintable(model.title), runningHeadLength)),
    running: withBreaks(cutBetweenWords(title, runningHeadLength)),
    title,
    ...titleSetting(title, titlePoints, lineMillimetres),
    kicker: words.kinds[story.kind],
    lead: printedText(story.lead),
    byline: printedText(byline(story.contributors, printedDate(story.date, model.language), words)),
    quote: quoted(story.quote),
    'before-quote': blocks.slice(0, before),
    'after-quote': blocks.slice(before),
    pictures: images
      .filter((image) => !namesImage(story.body, image))
      .map((image) => ({ ...pictureOf(image, words) })),
    'own-words': story.body.includes(story.ownWords.trim()) ? null : prose(story.ownWords),
    figures: inReadingOrder(story).map((figure) => figureValues(figure, words)),
    facts,
    'facts-whole': facts.reduce((sum, { text }) => sum + text.length, 0) < wholePart,
    costs: costValues(story.costs, words),
    sum: costSum(story.costs),
    reflections: prose(story.reflections),
    recordings: recordingValues(story.media, words),
    tags: tagValues(story),
  };
  return `#story(${typstValue(values)})\n`;
}

/** Numerals first, since they stand two and two; then the bars, each over the whole line. */
function inReadingOrder(story: PublishedStory) {
  const isValue = (form: string) => form === 'value';
  return story.figures.toSorted((a, b) => Number(isValue(b.form)) - Number(isValue(a.form)));
}

/** How many blocks stand before the quote, which never parts a heading from what it heads. */
function quotePlace(blocks: readonly TypstCode[]): number {
  if (blocks.length < blocksAroundQuote) return blocks.length;
  let place = Math.ceil(blocks.length * 0.4);
  while (place > 0 && blocks[place - 1]?.code.startsWith('[#heading')) place -= 1;
  return place;
}

/** A pull quote in real quotation marks, whether it was written with marks or without. */
function quoted(quote: string): string {
  const bare = printedText(quote).replace(/^[”“"»]+|[”“"«]+$/gu, '');
  return bare === '' ? '' : `”${bare}”`;
}

function longText(markdown: string, images: readonly Media[], words: PrintWords): TypstCode | null {
  const blocks = storyBlocks(markdown, 3, images, words);
  return blocks.length === 0
    ? null
    : typstContent(blocks.map(({ code }) => `#${code}\n\n`).join(''));
}

function namesImage(body: string, image: Media): boolean {
  return parseMarkdown(body).some((block) =>
    block.children?.some((token) => token.attrGet('src') === image.file),
  );
}

function factValues(story: PublishedStory, words: PrintWords) {
  return (['targetGroup', 'need', 'work', 'conditions', 'result'] as const)
    .map((field) => ({ label: words[field], text: printedText(story[field]) }))
    .filter(({ text }) => text !== '');
}

function tagValues(story: PublishedStory): readonly TypstValue[] {
  return facets.flatMap((facet) =>
    story.tags
      .filter((tag) => tag.facet === facet)
      .map((tag) => ({ facet, label: printedText(tag.label) })),
  );
}
