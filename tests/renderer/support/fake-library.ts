import { emptyContent, type Story } from '../../../shared/domain/story.ts';
import type { ImportReport, StorySummary } from '../../../shared/ipc/story-calls.ts';

type Stories = ReadonlyMap<string, Story>;

/** Stories in memory with every change undoable: what the window can see of a library. */
export class FakeLibrary {
  private stories: Stories;
  private past: readonly Stories[] = [];
  private future: readonly Stories[] = [];
  private imported = 0;

  constructor(stories: readonly Story[]) {
    this.stories = new Map(stories.map((story) => [story.id, story]));
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  all(): readonly Story[] {
    return [...this.stories.values()];
  }

  get(id: string): Story | null {
    return this.stories.get(id) ?? null;
  }

  summaries(): StorySummary[] {
    return this.all().map(({ tags, ...story }) => ({
      ...story,
      tags: { method: [...tags.method], outcome: [...tags.outcome], area: [...tags.area] },
    }));
  }

  put(id: string, fields: Partial<Story>): void {
    const story = this.stories.get(id);
    if (story !== undefined) this.change(new Map(this.stories).set(id, { ...story, ...fields }));
  }

  remove(id: string): void {
    this.change(new Map([...this.stories].filter(([key]) => key !== id)));
  }

  /** Files of the type .xyz are set aside; every other is a story titled by its name. */
  import(names: readonly string[], kind: Story['source']['kind'] = 'file'): ImportReport {
    const readable = names.filter((name) => !name.endsWith('.xyz'));
    const added = readable.map((name) => this.arrived(name, kind));
    this.change(new Map([...this.stories, ...added.map((story) => [story.id, story] as const)]));
    return {
      stories: added.map(({ id, title, source }) => ({ id, title, source: source.name })),
      setAside: names
        .filter((name) => name.endsWith('.xyz'))
        .map((source) => ({ source, reason: 'Filer af typen .xyz kan ikke læses.' })),
    };
  }

  undo(): void {
    const [last] = this.past.slice(-1);
    if (last === undefined) return;
    this.future = [this.stories, ...this.future];
    this.past = this.past.slice(0, -1);
    this.stories = last;
  }

  redo(): void {
    const [next, ...rest] = this.future;
    if (next === undefined) return;
    this.past = [...this.past, this.stories];
    this.future = rest;
    this.stories = next;
  }

  private change(stories: Stories): void {
    this.past = [...this.past, this.stories];
    this.future = [];
    this.stories = stories;
  }

  private arrived(name: string, kind: Story['source']['kind']): Story {
    this.imported += 1;
    const [first = '', ...rest] = name.split('\n');
    return {
      ...emptyContent,
      title: first.replace(/\.\w+$/, ''),
      body: rest.join('\n').trim() || 'En tekst, der lige er kommet.',
      format: 1,
      id: `01ZZZZZZZZZZZZZZZZZZZZZZ${String(this.imported).padStart(2, '0')}`,
      revision: 0,
      status: 'inbox',
      archived: false,
      approval: null,
      source: { kind, name: kind === 'paste' ? 'indsat tekst' : name },
      createdAt: '2026-11-20T09:00:00.000Z',
      changedAt: '2026-11-20T09:00:00.000Z',
    };
  }
}
