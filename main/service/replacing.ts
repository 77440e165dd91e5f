import type { Finding } from '../../shared/anonymise/finding.ts';
import {
  proposeReplacement,
  replacementBy,
} from '../../shared/anonymise/replace/propose-replacement.ts';
import { replaceInStory } from '../../shared/anonymise/replace/replace-in-story.ts';
import type {
  Replacement,
  ReplacingContext,
  WrittenThing,
} from '../../shared/anonymise/replace/replacement.ts';
import type { HouseRules } from '../../shared/domain/house-rules.ts';
import type { Original } from '../../shared/domain/original.ts';
import type { DecidedFinding } from '../../shared/domain/review.ts';
import type { Story, StoryContent } from '../../shared/domain/story.ts';
import { storyTexts } from '../../shared/domain/story-texts.ts';
import type { FindEverything } from './approval-service.ts';

/** What replacing a thing comes to. */
export interface Replaced {
  readonly content: StoryContent;
  readonly pseudonyms: Original['pseudonyms'];
  /** What is found in our own words: it tells of nobody. */
  readonly ours: readonly DecidedFinding[];
}

/** What proposals for a story depend on. The original is read here and goes no further. */
export function replacingContext(
  story: Story,
  original: Original | null,
  rules: HouseRules,
): ReplacingContext {
  const told = original === null ? [] : [original, ...original.earlier].map(({ text }) => text);
  return {
    rules,
    seed: story.id,
    texts: storyTexts(story).map(({ text }) => text),
    avoided: [...told, original?.author ?? '', ...story.contributors.map(({ name }) => name)],
    pseudonyms: original?.pseudonyms ?? [],
  };
}

/**
 * A story with a thing replaced everywhere.
 * @param text what a person wrote instead; null takes what is proposed.
 * @returns null where nothing is proposed, or nothing of the thing stands in the story.
 */
export async function replacedIn(
  story: StoryContent,
  thing: WrittenThing,
  text: string | null,
  context: ReplacingContext,
  findEverything: FindEverything,
): Promise<Replaced | null> {
  const replacement =
    text === null ? proposeReplacement(thing, context) : replacementBy(thing, text, context.texts);
  if (replacement === null) return null;
  const found = await findEverything(context.texts);
  const { content, written } = replaceInStory(story, thing.type, replacement, found);
  const texts = storyTexts(content).map((placed) => placed.text);
  if (texts.join('\n') === context.texts.join('\n')) return null;
  const after = await findEverything(texts);
  return { content, pseudonyms: mapOf(thing, replacement), ours: newIn(after, found, written) };
}

/** Kinds that the original's map is for: what is only an age or a date stands in many a text. */
function mapOf(thing: WrittenThing, { words }: Replacement): Original['pseudonyms'] {
  if (thing.type === 'AGE' || thing.type === 'DATE' || thing.type === 'RARE') return [];
  return words
    .filter(({ from }) => thing.forms.includes(from))
    .map(({ from, to }) => ({ from, to }));
}

function newIn(
  after: readonly (readonly Finding[])[],
  before: readonly (readonly Finding[])[],
  written: readonly string[],
): readonly DecidedFinding[] {
  const known = new Set(before.flat().map(keyOf));
  const ours = written.join('\n').toLowerCase();
  const added = after
    .flat()
    .filter((finding) => !known.has(keyOf(finding)) && ours.includes(finding.text.toLowerCase()));
  return [...new Map(added.map(({ text, type }) => [`${type} ${text}`, { text, type }])).values()];
}

function keyOf({ type, text }: Finding): string {
  return `${type} ${text}`;
}
