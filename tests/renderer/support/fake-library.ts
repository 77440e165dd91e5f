import { changesOf } from '../../../main/library/commands/changes-of.ts';
import type { Command } from '../../../main/library/commands/command.ts';
import { applyChanges, type LibraryState } from '../../../main/library/state.ts';
import { summaryOf } from '../../../main/service/summaries.ts';
import type { Collection } from '../../../shared/domain/collection.ts';
import { currentFormat } from '../../../shared/domain/format.ts';
import { newLibraryRules } from '../../../shared/domain/house-rules.ts';
import { noReview } from '../../../shared/domain/review.ts';
import { starterTaxonomy } from '../../../shared/domain/starter-taxonomy.ts';
import { emptyContent, type Story } from '../../../shared/domain/story.ts';
import type { ImportReport, SetAsideEntry, StorySummary } from '../../../shared/ipc/story-calls.ts';

type Stories = ReadonlyMap<string, Story>;

const emptyLibrary: LibraryState = {
  info: {
    format: currentFormat,
    id: '01FAKEFAKEFAKEFAKEFAKEFAKE',
    name: 'Familie og Job',
    language: 'da',
    organisation: 'Havnehuset',
    createdAt: '2026-09-01T09:00:00.000Z',
    taxonomy: starterTaxonomy,
    settings: { accent: '' },
    rules: newLibraryRules,
    traceKey: '',
  },
  stories: new Map(),
  collections: new Map(),
  publications: new Map(),
};

/** Documents in memory with every change undoable: what the window can see of a library. */
export class FakeLibrary {
  private now: LibraryState;
  private past: readonly LibraryState[] = [];
  private future: readonly LibraryState[] = [];
  private imported = 0;
  /** No original lies in memory, so none has left a trace. */
  readonly traces = {
    reasonsAgainst: async () => [],
    erasedAt: async () => '2026-11-20T09:00:00.000Z',
  };

  constructor(stories: readonly Story[], collections: readonly Collection[]) {
    this.now = {
      ...emptyLibrary,
      stories: new Map(stories.map((story) => [story.id, story])),
      collections: new Map(collections.map((collection) => [collection.id, collection])),
    };
  }

  get state(): LibraryState {
    return this.now;
  }

  /** What it was before each change, the oldest first. */
  get before(): readonly LibraryState[] {
    return this.past;
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** Carries a command out as the real library does, without a disk. */
  apply(command: Command): void {
    const { info, stories, collections, publications } = this.now;
    const next = {
      info,
      stories: new Map(stories),
      collections: new Map(collections),
      publications: new Map(publications),
    };
    const changes = changesOf(this.now, command);
    applyChanges(next, changes);
    if (changes.length > 0) this.become(next);
  }

  /** Another library of the same stories: nothing to be undone. */
  rename(named: Pick<LibraryState['info'], 'name' | 'organisation'>): void {
    this.now = { ...this.now, info: { ...this.now.info, ...named } };
  }

  all(): readonly Story[] {
    return [...this.now.stories.values()];
  }

  get(id: string): Story | null {
    return this.now.stories.get(id) ?? null;
  }

  summaries(): StorySummary[] {
    return this.all().map(summaryOf);
  }

  put(id: string, fields: Partial<Story>): void {
    const story = this.now.stories.get(id);
    if (story !== undefined)
      this.change(new Map(this.now.stories).set(id, { ...story, ...fields }));
  }

  remove(id: string): void {
    this.change(new Map([...this.now.stories].filter(([key]) => key !== id)));
  }

  /** Files of some types are set aside; every other is a story titled by its name. */
  import(names: readonly string[], kind: Story['source']['kind'] = 'file'): ImportReport {
    const typeOf = (name: string) => /\.(xyz|tak|note|rettet|png)$/.exec(name)?.[0] ?? '';
    const added = names
      .filter((name) => typeOf(name) === '')
      .map((name) => this.arrived(name, kind));
    this.change(
      new Map([...this.now.stories, ...added.map((story) => [story.id, story] as const)]),
    );
    return {
      stories: added.map(({ id, title, source }) => ({
        id,
        title,
        source: source.name,
        isUnsure: title.startsWith('Usikker'),
      })),
      setAside: names.flatMap((source) => {
        const aside = setAside[typeOf(source)];
        return aside === undefined ? [] : [{ source, ...aside }];
      }),
    };
  }

  undo(): void {
    const [last] = this.past.slice(-1);
    if (last === undefined) return;
    this.future = [this.now, ...this.future];
    this.past = this.past.slice(0, -1);
    this.now = last;
  }

  redo(): void {
    const [next, ...rest] = this.future;
    if (next === undefined) return;
    this.past = [...this.past, this.now];
    this.future = rest;
    this.now = next;
  }

  private change(stories: Stories): void {
    this.become({ ...this.now, stories });
  }

  private become(next: LibraryState): void {
    this.past = [...this.past, this.now];
    this.future = [];
    this.now = next;
  }

  private arrived(name: string, kind: Story['source']['kind']): Story {
    this.imported += 1;
    const [first = '', ...rest] = name.split('\n');
    return {
      ...emptyContent,
      title: first.replace(/\.\w+$/, ''),
      body: rest.join('\n').trim() || 'En tekst, der lige er kommet.',
      format: currentFormat,
      id: `01ZZZZZZZZZZZZZZZZZZZZZZ${String(this.imported).padStart(2, '0')}`,
      revision: 0,
      status: 'inbox',
      archived: false,
      approval: null,
      review: noReview,
      source: { kind, name: kind === 'paste' ? 'indsat tekst' : name },
      createdAt: '2026-11-20T09:00:00.000Z',
      changedAt: '2026-11-20T09:00:00.000Z',
    };
  }
}

const ofNobody = { author: '', authorEmail: '', sentAt: '' };

/** What becomes of files that hold no story, by their type. */
const setAside: Readonly<Record<string, Omit<SetAsideEntry, 'source'>>> = {
  '.rettet': {
    ...ofNobody,
    author: 'Bodil Friis',
    group: 'corrected',
    reason: 'Rettelsen er sat ind i historien ”Bussen”.',
    text: 'Der skal stå tirsdag i stedet for mandag.',
  },
  '.png': {
    ...ofNobody,
    group: 'media',
    reason: 'Et billede bliver ikke til en historie alene.',
    text: '',
  },
  '.xyz': {
    ...ofNobody,
    group: 'unread',
    reason: 'Filer af typen .xyz kan ikke læses.',
    text: '',
  },
  '.tak': {
    ...ofNobody,
    author: 'Bodil Friis',
    group: 'other',
    reason: 'Det er en tak, ikke en historie.',
    text: 'Tusind tak for i går.',
  },
  '.note': {
    ...ofNobody,
    author: 'Ib Mørch',
    group: 'perhaps',
    reason: 'Det ligner ikke en historie. Se efter, om det er en.',
    text: 'Han kom selv',
  },
};
