import { assertNever } from '../../../shared/domain/assert-never.ts';
import { decideFindings } from '../../../shared/domain/decide-findings.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { storyTexts } from '../../../shared/domain/story-texts.ts';
import { LibraryError } from '../library-error.ts';
import type { Change, LibraryState } from '../state.ts';
import { approvedChanges } from './approved-changes.ts';
import { collectionChange } from './collection-changes.ts';
import { collectionIn } from './collection-in.ts';
import type { Command, CutChange } from './command.ts';
import { replacedStory, rewrittenStory } from './replaced-story.ts';
import { restoredChanges } from './restored-changes.ts';
import { storyIn } from './story-in.ts';
import { termChange } from './term-change.ts';
import { withWithdrawals } from './withdrawn-changes.ts';

/**
 * What a command does to a library, as changes of documents; empty where it changes nothing.
 * @throws LibraryError where the command names something that is not there, approves a story
 *   that the gate does not let through, or collects one whose consent was taken back.
 */
export function changesOf(state: LibraryState, command: Command): readonly Change[] {
  switch (command.type) {
    case 'import-stories':
      return [
        ...command.imported.flatMap(({ story }): readonly Change[] => [
          { kind: 'originals', id: story.id, before: null, after: 'there' },
          { kind: 'stories', id: story.id, before: null, after: story },
        ]),
        ...(command.archived ?? []).map((id) => {
          const story = storyIn(state, id);
          return replacedStory(story, { archived: true }, command.at ?? story.changedAt);
        }),
        ...(command.corrected ?? []).map(({ id, title, body }) => {
          const story = storyIn(state, id);
          return rewrittenStory(story, { title, body }, command.at ?? story.changedAt);
        }),
        ...(command.doubted ?? []).map(({ id, cut }): Change => ({ kind: 'cuts', id, ...cut })),
      ];
    case 'restore-documents':
      return restoredChanges(state, command);
    case 'edit-story':
      return withWithdrawals(state, edit(storyIn(state, command.id), command), command.at);
    case 'replace-in-story': {
      const story = storyIn(state, command.id);
      const review = decideFindings(story.review, command.ours ?? [], 'not-identifying');
      return withWithdrawals(state, edit(story, command, review), command.at);
    }
    case 'decide-findings':
      return decide(storyIn(state, command.id), command);
    case 'restore-version':
      return restore(storyIn(state, command.id), command);
    case 'restore-deleted': {
      const { story } = command;
      if (state.stories.has(story.id)) throw new LibraryError({ code: 'not-in-bin', id: story.id });
      return [
        { kind: 'originals', id: story.id, before: null, after: 'there' },
        { kind: 'stories', id: story.id, before: null, after: story },
      ];
    }
    case 'approve-stories':
      return approvedChanges(state, command);
    case 'archive-story': {
      const story = storyIn(state, command.id);
      if (story.archived === command.archived) return [];
      return [replacedStory(story, { archived: command.archived }, command.at)];
    }
    case 'cut-story':
      return cutChanges(inInbox(state, command.id), command);
    case 'split-story':
      return [
        ...cutChanges(inInbox(state, command.id), command),
        { kind: 'originals', id: command.second.story.id, before: null, after: 'there' },
        { kind: 'stories', id: command.second.story.id, before: null, after: command.second.story },
      ];
    case 'join-stories':
      return [
        ...cutChanges(inInbox(state, command.id), command),
        {
          kind: 'stories',
          id: command.second,
          before: inInbox(state, command.second),
          after: null,
        },
        { kind: 'originals', id: command.second, before: 'there', after: null },
      ];
    case 'delete-story':
      return [
        { kind: 'stories', id: command.id, before: storyIn(state, command.id), after: null },
        { kind: 'originals', id: command.id, before: 'there', after: null },
      ];
    case 'save-collection':
      return collectionChange(state, command.collection);
    case 'edit-collection': {
      const before = collectionIn(state, command.id);
      return collectionChange(state, { ...before, ...command.content, changedAt: command.at });
    }
    case 'add-to-collection':
      return addStories(state, command);
    case 'delete-collection': {
      const before = collectionIn(state, command.id);
      return [{ kind: 'collections', id: command.id, before, after: null }];
    }
    case 'record-publication': {
      const { publication } = command;
      return [{ kind: 'publications', id: publication.id, before: null, after: publication }];
    }
    case 'add-term':
    case 'edit-term':
      return [termChange(state.info, command)];
    case 'edit-library':
      return [{ kind: 'library', before: state.info, after: { ...state.info, ...command.info } }];
    default:
      return assertNever(command);
  }
}

/** What somebody approved was another text: an edited story goes back to be looked at again. */
function edit(
  story: Story,
  { content, at }: Extract<Command, { type: 'edit-story' | 'replace-in-story' }>,
  review = story.review,
): readonly Change[] {
  const approval =
    story.status === 'approved' ? ({ status: 'anonymised', approval: null } as const) : {};
  return [rewrittenStory(story, { ...content, ...approval, review }, at)];
}

/** Only of what stands in the story: a decision must never hold a name that is gone from it. */
function decide(
  story: Story,
  { id, findings, verdict, at }: Extract<Command, { type: 'decide-findings' }>,
): readonly Change[] {
  const texts = storyTexts(story);
  const gone = findings.find(({ text }) => !texts.some((placed) => placed.text.includes(text)));
  if (gone !== undefined) throw new LibraryError({ code: 'finding-gone', id, text: gone.text });
  const review = decideFindings(story.review, findings, verdict);
  const isSame = JSON.stringify(review) === JSON.stringify(story.review);
  return isSame ? [] : [replacedStory(story, { review }, at)];
}

/** A version from before the story was made safe brings what was in it back, so it is in the inbox again. */
function restore(
  story: Story,
  { content, wasInInbox, at }: Extract<Command, { type: 'restore-version' }>,
): readonly Change[] {
  const status = story.status === 'inbox' || wasInInbox ? 'inbox' : 'anonymised';
  return [rewrittenStory(story, { ...content, status, approval: null }, at)];
}

/** What was cut could bring names back into a story that was made safe. */
function inInbox(state: LibraryState, id: string): Story {
  const story = storyIn(state, id);
  if (story.status !== 'inbox') throw new LibraryError({ code: 'not-recut', why: 'not-in-inbox' });
  return story;
}

function cutChanges(
  story: Story,
  { id, cut, content, at }: Extract<Command, { readonly cut: CutChange }>,
): readonly Change[] {
  const change: Change = { kind: 'cuts', id, ...cut };
  const isTold = Object.keys(content).length > 0;
  return isTold ? [change, rewrittenStory(story, content, at)] : [change];
}

function addStories(
  state: LibraryState,
  { id, stories, at }: Extract<Command, { type: 'add-to-collection' }>,
): readonly Change[] {
  const before = collectionIn(state, id);
  const added = stories.filter((story) => !before.stories.includes(storyIn(state, story).id));
  if (added.length === 0) return [];
  const after = { ...before, stories: [...new Set([...before.stories, ...added])], changedAt: at };
  return collectionChange(state, after);
}
