import { type MarkdownToken, parseMarkdown } from '../markdown/parse-markdown.ts';
import { cutBetweenWords } from '../text/cut-between-words.ts';
import type { PublishedStory } from './publication-model.ts';

/** What tells in a list what a story is about. */
export type ListedStory = Pick<PublishedStory, 'title' | 'lead' | 'body'>;

const sentences = new Intl.Segmenter('da', { granularity: 'sentence' });

/** So many signs are three lines in the contents of a booklet, and two of a card. */
const longest = 170;

/** A story stands in many lists of a site, and is read for the first of them. */
const known = new WeakMap<ListedStory, string>();

/**
 * What a list says below a title: the story's lead, or else as many of its first sentences as fit; a first sentence
 * that does not fit is cut between words. A sentence that is the title says nothing more.
 */
export function storyBeginning(story: ListedStory): string {
  if (story.lead !== '') return story.lead;
  const beginning = known.get(story) ?? beginningOf(story);
  known.set(story, beginning);
  return beginning;
}

function beginningOf({ title, body }: ListedStory): string {
  const told = paragraphsOf(body).flatMap((paragraph) =>
    [...sentences.segment(paragraph)].map(({ segment }) => segment.trim()),
  );
  const [first = '', ...behind] =
    lettersOf(told[0] ?? '') === lettersOf(title) ? told.slice(1) : told;
  if (first.length > longest) return cutBetweenWords(first, longest);
  let beginning = first;
  for (const sentence of behind) {
    if (beginning.length + 1 + sentence.length > longest) break;
    beginning = `${beginning} ${sentence}`;
  }
  return beginning;
}

/** The words of each of a text's paragraphs, without its headings, lists, tables and pictures. */
function paragraphsOf(markdown: string): readonly string[] {
  const tokens = parseMarkdown(markdown);
  return tokens
    .filter((token, at) => token.type === 'inline' && isParagraph(tokens[at - 1]))
    .map(({ children }) => (children ?? []).map(wordsOf).join('').replace(/\s+/gu, ' ').trim());
}

function isParagraph(before: MarkdownToken | undefined): boolean {
  return before?.type === 'paragraph_open' && before.level === 0;
}

function wordsOf({ type, content }: MarkdownToken): string {
  if (type === 'softbreak' || type === 'hardbreak') return ' ';
  return type === 'text' || type === 'code_inline' ? content : '';
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
