import type { Command } from '../../../main/library/commands/command.ts';
import { storyIn } from '../../../main/library/commands/story-in.ts';
import { cutCommand } from '../../../main/library/cuts/cut-command.ts';
import { LibraryError } from '../../../main/library/library-error.ts';
import type { LibraryState } from '../../../main/library/state.ts';
import { nextStory } from '../../../main/service/next-story.ts';
import { type CutAct, CutError } from '../../../shared/collect/cut/cut-act.ts';
import { messageParts } from '../../../shared/collect/cut/message-parts.ts';
import type { Original } from '../../../shared/domain/original.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { withPseudonyms } from '../../../shared/domain/with-pseudonyms.ts';
import type { CutMessage } from '../../../shared/ipc/cut-calls.ts';
import { imported } from '../../support/imported.ts';
import type { FakeLibrary } from './fake-library.ts';
import type { FakeOptions } from './fake-options.ts';

type Originals = ReadonlyMap<string, Original>;

/** The originals of a fake library, which are what they were again when a change is undone. */
export class FakeCuts {
  private readonly library: FakeLibrary;
  private readonly known = new WeakMap<LibraryState, Originals>();

  constructor(library: FakeLibrary, messages: FakeOptions['messages']) {
    this.library = library;
    const originals = library
      .all()
      .map((story) => [story.id, { ...ofStory(story), ...messages[story.id] }] as const);
    this.known.set(library.state, new Map(originals));
  }

  get(id: string): CutMessage {
    const story = storyIn(this.library.state, id);
    const { author, authorEmail, source, sentAt, doubts, tellers, ...original } =
      this.original(story);
    const next = nextStory(story, this.library.all());
    const parts = messageParts(original, story.title);
    const following = next && { id: next.id, title: next.title };
    return { parts, author, authorEmail, source, sentAt, doubts, tellers, next: following };
  }

  act(id: string, act: CutAct, time: string): number {
    const story = storyIn(this.library.state, id);
    if (story.status !== 'inbox')
      throw new LibraryError({ code: 'not-recut', why: 'not-in-inbox' });
    const other = act.act === 'join' ? this.library.get(act.other) : null;
    const second = other && { story: other, original: this.original(other) };
    try {
      const one = { story, original: this.original(story) };
      const { command, at } = cutCommand(one, act, second, time);
      if (!('cut' in command)) return at;
      const originals = new Map(this.originals());
      originals.set(id, { ...one.original, ...command.cut.after });
      if (command.type === 'split-story')
        originals.set(command.second.story.id, command.second.original);
      this.library.apply(command);
      this.known.set(this.library.state, originals);
      return at;
    } catch (error) {
      if (error instanceof CutError) throw new LibraryError({ code: 'not-recut', why: error.why });
      throw error;
    }
  }

  unsure(): readonly string[] {
    return this.library
      .all()
      .filter(({ status, archived }) => status === 'inbox' && !archived)
      .filter((story) => this.original(story).doubts.length > 0)
      .map(({ id }) => id);
  }

  /** As the original's map is kept beside a real library's changes. */
  keepPseudonyms(command: Command): void {
    if (command.type !== 'replace-in-story') return;
    const before = this.originals();
    const original = before.get(command.id);
    if (original === undefined) return;
    const pseudonyms = withPseudonyms(original.pseudonyms, command.pseudonyms);
    const after = new Map(before).set(command.id, { ...original, pseudonyms });
    this.known.set(this.library.state, after);
  }

  original(story: Story): Original {
    return this.originals().get(story.id) ?? ofStory(story);
  }

  private originals(): Originals {
    const states = [...this.library.before, this.library.state];
    const last = states.findLast((state) => this.known.has(state));
    return (last && this.known.get(last)) ?? new Map();
  }
}

function ofStory(story: Story): Original {
  return { ...imported(story, story.body).original, source: story.source.name };
}
