import { searchStories } from '../../shared/search/search-stories.ts';
import { findEverything } from '../anonymise/load-detector.ts';
import type { Command } from '../library/commands/command.ts';
import { nodeFileSystem } from '../library/disk/node-file-system.ts';
import { dueOriginals } from '../library/erase-due-originals.ts';
import type { Library } from '../library/library.ts';
import { createLibrary, openAsFarAsPossible } from '../library/open-library.ts';
import { BookletWorkshop } from '../publish/print/booklet-workshop.ts';
import { approvalService } from './approval-service.ts';
import { AutomaticBackups } from './automatic-backups.ts';
import { BackupPlaces } from './backup-places.ts';
import { backupService } from './backup-service.ts';
import { collectionService } from './collection-service.ts';
import { consentService } from './consent-service.ts';
import { copyDemoOnce } from './copy-demo-once.ts';
import { cutService } from './cut-service.ts';
import { DueOriginals } from './due-originals.ts';
import { historyService } from './history-service.ts';
import { importService } from './import-service.ts';
import { mediaService } from './media-service.ts';
import { OutsideWatch } from './outside-watch.ts';
import { previewService } from './preview-service.ts';
import { publicationService } from './publication-service.ts';
import { quickCheck } from './quick-check.ts';
import { RecentLibraries } from './recent-libraries.ts';
import { reviewService } from './review-service.ts';
import type { Emit, Service } from './service.ts';
import { ServiceError } from './service-error.ts';
import { StoryFeed } from './story-feed.ts';
import { openLibraryOf, summaryOf } from './summaries.ts';
import { tagService } from './tag-service.ts';
import { ToldClouds } from './told-clouds.ts';

export interface ServicePlaces {
  /** Where the user's settings lie. */
  readonly settings: string;
  /** The demo library that came with the program, and where the user's copy of it goes. */
  readonly demo: { readonly from: string; readonly to: string };
  /** The script of the thread in which booklets are set. */
  readonly bookletWorker: string;
}

/** The service in this process: one open library at a time. */
export function localService(
  { settings, demo, bookletWorker }: ServicePlaces,
  emit: Emit,
): Service {
  const recent = new RecentLibraries(settings, nodeFileSystem);
  let current: Library | null = null;
  /** What was found when the library was opened, to be said with it. */
  let found = { flaws: 0, cloud: '' };

  const library = (): Library => {
    if (current === null) throw new ServiceError({ code: 'no-library' });
    return current;
  };
  const changed = async (work: Promise<void>): Promise<null> => {
    await work;
    emit('changed', null);
    return null;
  };
  const now = () => new Date().toISOString();
  const apply = (command: Command) => changed(library().apply(command));
  const feed = new StoryFeed();
  const workshop = new BookletWorkshop(bookletWorker);
  const publishing = publicationService(library, workshop, emit);
  const cuts = cutService(library, emit);
  const importing = importService(library, (name, value) => {
    // What came may put a story in doubt that was here before.
    if (name === 'changed') cuts.forget();
    emit(name, value);
  });
  const previews = previewService(library, workshop);
  const automatic = new AutomaticBackups({
    places: new BackupPlaces(settings, nodeFileSystem),
    files: nodeFileSystem,
    onChange: () => emit('backups', null),
  });
  const due = new DueOriginals({
    onErased() {
      emit('changed', null);
      void automatic.make();
    },
  });
  const outside = new OutsideWatch(() => emit('changed', null));
  const clouds = new ToldClouds(settings, nodeFileSystem);
  const leave = async () => {
    await publishing.cancelPublishing();
    await importing.cancelImport();
    outside.leave();
    await due.leave();
    await automatic.leave();
    await current?.close();
    current = null;
    previews.forget();
    cuts.forget();
  };
  const open = async (folder: string) => {
    if (current !== null && current.root === folder) return openLibraryOf(current, found);
    const next = await openAsFarAsPossible(folder);
    const flaws = await quickCheck(next, nodeFileSystem);
    await leave();
    current = next;
    found = { flaws, cloud: await clouds.toTell(folder) };
    await recent.remember({ folder, name: next.state.info.name });
    await outside.enter(next);
    await automatic.enter(next);
    due.enter(next);
    emit('changed', null);
    return openLibraryOf(next, found);
  };

  return {
    current: async () => (current === null ? null : openLibraryOf(current, found)),
    recent: () => recent.read(),
    async create({ folder, name, organisation, language = 'da' }) {
      await createLibrary(folder, { name, organisation, language });
      return open(folder);
    },
    open: ({ folder }) => open(folder),
    async openDemo() {
      await copyDemoOnce(demo);
      return open(demo.to);
    },
    async editLibrary(info) {
      await apply({ type: 'edit-library', info });
      const { root, state } = library();
      await recent.remember({ folder: root, name: state.info.name });
      // A rule holds at once, and nobody waits for what it erases.
      if (info.rules !== undefined) void due.look();
      return null;
    },
    countDueOriginals: async (rule) => (await dueOriginals(library(), rule, new Date())).length,
    async lookOutside() {
      await outside.look();
      return null;
    },
    async seeConflict({ id }) {
      library().seeConflict(id);
      emit('changed', null);
      return null;
    },
    async close() {
      await leave();
      emit('changed', null);
      return null;
    },
    undo: () => changed(library().undo().finally(cuts.forget)),
    redo: () => changed(library().redo().finally(cuts.forget)),
    list: async () => [...library().state.stories.values()].map(summaryOf),
    changes: async ({ since }) => feed.read(library().state.stories, since),
    get: async ({ id }) => library().state.stories.get(id) ?? null,
    search: async ({ query }) =>
      searchStories([...library().state.stories.values()], query).map(({ id }) => id),
    edit: ({ id, content }) => apply({ type: 'edit-story', id, content, at: now() }),
    archive: ({ id, archived }) => apply({ type: 'archive-story', id, archived, at: now() }),
    remove: ({ id }) => apply({ type: 'delete-story', id }),
    ...importing,
    ...mediaService(library, () => current),
    ...collectionService(library, apply),
    ...consentService(library),
    ...approvalService(library, apply, findEverything, () => due.look()),
    ...cuts.service,
    ...reviewService(library, apply, findEverything),
    // The originals beside the backups are written anew without it, and nobody waits for that.
    ...historyService(library, changed, () => void automatic.make()),
    ...tagService(library, apply),
    ...publishing,
    ...previews.service,
    ...backupService({
      library,
      current: () => current,
      automatic,
      recent,
      demo: demo.to,
      emit,
      files: nodeFileSystem,
      async onRepaired(repaired) {
        found = { ...found, flaws: await quickCheck(repaired, nodeFileSystem) };
      },
    }),
  };
}
