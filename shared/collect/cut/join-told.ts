import { type Consent, consentNotAsked } from '../../domain/consent.ts';
import { type StoryContent, textFields } from '../../domain/story.ts';
import type { Facet, Tags } from '../../domain/taxonomy.ts';
import type { Part } from '../parts/part.ts';
import { plainToMarkdown } from '../plain-to-markdown.ts';
import { wholeOf } from './message-parts.ts';

/**
 * The message of two stories that become one. Where the second came out of the first by splitting, its
 * signs are there already and are taken for what they are in the second.
 */
export function joinedParts(first: readonly Part[], second: readonly Part[]): readonly Part[] {
  const begun = isHeldBy(first, second) ? upTo(first, second) : first;
  // A heading between the two is a paragraph by now.
  return [...begun, ...second.map((part) => (part.kind === 'title' ? told(part) : part))];
}

/** Whether a message ends in the whole of another. */
export function isHeldBy(first: readonly Part[], second: readonly Part[]): boolean {
  return wholeOf(first).endsWith(wholeOf(second));
}

/** Everything that two stories hold, the second behind the first; of single answers the first's count. */
export function joinedContent(
  first: StoryContent,
  second: StoryContent,
  secondParts: readonly Part[],
): Partial<StoryContent> {
  const heading = secondParts.find(({ kind }) => kind === 'title')?.text ?? '';
  const texts = textFields
    .filter((field) => field !== 'title' && field !== 'body')
    .map((field) => [field, paragraphs(first[field], second[field])] as const);
  return {
    ...Object.fromEntries(texts),
    body: paragraphs(first.body, plainToMarkdown(heading), second.body),
    tags: joinedTags(first.tags, second.tags),
    proposedTags: joinedTags(first.proposedTags, second.proposedTags),
    figures: [...first.figures, ...second.figures],
    costs: [...first.costs, ...second.costs],
    contributors: [...first.contributors, ...second.contributors],
    citizenConsent: joinedConsent(first.citizenConsent, second.citizenConsent),
    extra: { ...second.extra, ...first.extra },
    media: [
      ...first.media,
      ...second.media.filter(
        ({ file, url }) => !first.media.some((own) => own.file === file && own.url === url),
      ),
    ],
  };
}

/** Two citizens in one story: what one of them said does not speak for the other. */
function joinedConsent(first: Consent, second: Consent): Consent {
  if (second.state === 'not-needed') return first;
  if (first.state === 'not-needed') return second;
  return consentNotAsked;
}

function told(part: Part): Part {
  return { ...part, kind: 'story' };
}

function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').join('\n\n');
}

function joinedTags(first: Tags, second: Tags): Tags {
  const both = (facet: Facet) => [...new Set([...first[facet], ...second[facet]])];
  return { method: both('method'), outcome: both('outcome'), area: both('area') };
}

/** The first message without the signs that the second repeats. */
function upTo(first: readonly Part[], second: readonly Part[]): readonly Part[] {
  let left = wholeOf(first).length - wholeOf(second).length;
  return first.flatMap((part): readonly Part[] => {
    const text = part.text.slice(0, Math.max(0, left));
    left -= part.text.length;
    return text === '' ? [] : [{ ...part, text }];
  });
}
