import type { Finding } from '../../shared/anonymise/finding.ts';
import { proposeReplacement } from '../../shared/anonymise/replace/propose-replacement.ts';
import { replacedStrings } from '../../shared/anonymise/replace/replaced-strings.ts';
import type { ReplacingContext, WrittenThing } from '../../shared/anonymise/replace/replacement.ts';
import { sampleSentence } from '../../shared/anonymise/replace/sample-sentence.ts';
import { belongsThere } from '../../shared/approval/placed-findings.ts';
import { messageParts } from '../../shared/collect/cut/message-parts.ts';
import { isTold } from '../../shared/collect/cut/recut.ts';
import { contentOf } from '../../shared/domain/content-of.ts';
import type { Story } from '../../shared/domain/story.ts';
import { storyTexts } from '../../shared/domain/story-texts.ts';
import type { Command } from '../library/commands/command.ts';
import { storyIn } from '../library/commands/story-in.ts';
import type { Library } from '../library/library.ts';
import { LibraryError } from '../library/library-error.ts';
import type { StoryTraces } from '../library/traces/story-traces.ts';
import type { FindEverything } from './approval-service.ts';
import { replacedIn, replacingContext } from './replacing.ts';
import type { Proposal, ReviewService } from './service.ts';

/** The part of the service that is about going through what was found in a story. */
export function reviewService(
  library: () => Pick<Library, 'state' | 'readOriginal'> & {
    readonly traces: Pick<StoryTraces, 'erasedAt'>;
  },
  apply: (command: Command) => Promise<null>,
  findEverything: FindEverything,
): ReviewService {
  const now = () => new Date().toISOString();
  const onStory = async (id: string) => {
    const { state } = library();
    const story = storyIn(state, id);
    // An original that cannot be read keeps nobody from replacing.
    const original = await library()
      .readOriginal(id)
      .catch(() => null);
    return { story, context: replacingContext(story, original, state.info.rules) };
  };
  return {
    decideFindings: ({ id, findings, verdict }) =>
      apply({ type: 'decide-findings', id, findings, verdict, at: now() }),
    async proposeReplacements({ id, things }) {
      const { story, context } = await onStory(id);
      const found = await findEverything(context.texts);
      return things.map((thing) => proposalFor(thing, story, context, found));
    },
    async replaceThing({ id, thing, text }) {
      const { story, context } = await onStory(id);
      const replaced = await replacedIn(contentOf(story), thing, text, context, findEverything);
      if (replaced === null) {
        throw new LibraryError({ code: 'finding-gone', id, text: thing.name });
      }
      const { content, pseudonyms, ours } = replaced;
      return apply({ type: 'replace-in-story', id, content, pseudonyms, ours, at: now() });
    },
    async originalFate({ id }) {
      const story = storyIn(library().state, id);
      const original = await library().readOriginal(id);
      if (original === null) {
        return { replaced: [], erasedAt: await library().traces.erasedAt(id) };
      }
      // What was cut away was never in the story, so nobody replaced it.
      const told = messageParts(original, story.title).filter(isTold);
      const found = (await findEverything(told.map(({ text }) => text))).flat();
      const texts = storyTexts(story).map(({ text }) => text);
      const names = found.map(({ text }) => text);
      return { replaced: replacedStrings(original.pseudonyms, names, texts), erasedAt: '' };
    },
  };
}

/** The running text is what its reader knows best, so that a sentence of it is shown before a title. */
function proposalFor(
  thing: WrittenThing,
  story: Story,
  context: ReplacingContext,
  found: readonly (readonly Finding[])[],
): Proposal | null {
  const proposed = proposeReplacement(thing, context);
  if (proposed === null) return null;
  const read = storyTexts(story).map((placed, index) => ({ ...placed, found: found[index] ?? [] }));
  const others = read.filter(({ place }) => !belongsThere(place, thing.type));
  const texts = [...read.filter(({ place }) => place.field === 'body'), ...others];
  return { text: proposed.text, sample: sampleSentence(texts, proposed, thing.type) };
}
