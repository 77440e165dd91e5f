import './zod-without-eval.ts';
import { approvalHandlers } from '../../../main/electron/ipc/approval-handlers.ts';
import { collectionHandlers } from '../../../main/electron/ipc/collection-handlers.ts';
import { reviewHandlers } from '../../../main/electron/ipc/review-handlers.ts';
import { tagHandlers } from '../../../main/electron/ipc/tag-handlers.ts';
import type { Command } from '../../../main/library/commands/command.ts';
import { approvalService } from '../../../main/service/approval-service.ts';
import { collectionService } from '../../../main/service/collection-service.ts';
import { reviewService } from '../../../main/service/review-service.ts';
import type { Service } from '../../../main/service/service.ts';
import { callErrorOf } from '../../../main/service/service-error.ts';
import { StoryFeed } from '../../../main/service/story-feed.ts';
import { tagService } from '../../../main/service/tag-service.ts';
import type { StoryContent } from '../../../shared/domain/story.ts';
import type { Bridge } from '../../../shared/ipc/bridge.ts';
import type { CallOutcome } from '../../../shared/ipc/call-outcome.ts';
import type { EventArguments } from '../../../shared/ipc/events.ts';
import type { LibraryFacts, OpenLibrary } from '../../../shared/ipc/library-calls.ts';
import { originalsDue } from '../../../shared/library/originals-due.ts';
import type { Language } from '../../../shared/messages/language.ts';
import { searchStories } from '../../../shared/search/search-stories.ts';
import { generatedStories } from '../../bench/generated-stories.ts';
import { fakeBackups } from './fake-backups.ts';
import { FakeCuts } from './fake-cuts.ts';
import { FakeHistory } from './fake-history.ts';
import { FakeLibrary } from './fake-library.ts';
import { fakePublications } from './fake-publications.ts';

/**
 * Stands for preload and main process in a plain browser. Runs in the page, before its own scripts,
 * with `window.fakeOptions` set; answers late, as a message between processes does.
 */
const options = window.fakeOptions;
const feed = new StoryFeed();
const library = new FakeLibrary(
  [...options.stories, ...generatedStories(options.generated)],
  options.collections,
);
const history = new FakeHistory(library);
const cuts = new FakeCuts(library, options.messages);
let language: Language = 'da';
let conflicts = options.conflicts;
let isOpen = options.isOpen;

type Listener = (...event: EventArguments) => void;
const listeners = new Set<Listener>();
const emit: Listener = (...event) => {
  for (const listener of listeners) listener(...event);
};
const now = '2026-11-20T09:00:00.000Z';
const later = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

function current(): OpenLibrary | null {
  if (!isOpen) return null;
  const { id, name, organisation, language: spoken, settings, rules } = library.state.info;
  return {
    id,
    name,
    organisation,
    language: spoken,
    settings,
    rules,
    folder: '/hjem/lone/Dokumenter/Familie og Job',
    taxonomy: structuredClone(library.state.info.taxonomy) as OpenLibrary['taxonomy'],
    setAside: [],
    openElsewhere: null,
    readOnly: null,
    flaws: 0,
    cloud: '',
    conflicts: conflicts.map((conflict) => ({ ...conflict })),
    historyFailure: '',
    canUndo: library.canUndo,
    canRedo: library.canRedo,
    ...options.notices,
  };
}

async function answer<Result>(
  name: string,
  work: () => Result | Promise<Result>,
): Promise<CallOutcome<Result>> {
  await later(1);
  const error = options.failing[name];
  if (error !== undefined) return { ok: false, error };
  try {
    return { ok: true, value: await work() };
  } catch (refusal) {
    return { ok: false, error: callErrorOf(refusal) };
  }
}

function change(name: string, work: () => void): Promise<CallOutcome<null>> {
  return answer(name, () => {
    work();
    emit('changed', null);
    return null;
  });
}

function enter(named: Pick<LibraryFacts, 'name' | 'organisation'>): OpenLibrary {
  isOpen = true;
  library.rename(named);
  emit('changed', null);
  const entered = current();
  if (entered === null) throw new Error('A library was just opened.');
  return entered;
}

let isStopped = false;

async function bring(files: readonly string[]) {
  isStopped = false;
  for (const [index, file] of files.entries()) {
    if (isStopped) return { ok: true, value: null } as const;
    emit('importing', { file, number: index + 1, total: files.length });
    await later(options.pace);
  }
  const report = library.import(files);
  emit('changed', null);
  return { ok: true, value: report } as const;
}

const unlessCancelled = <Result>(name: string, work: () => Result) =>
  answer(name, () => (options.cancelled.includes(name) ? null : work()));

const apply = async (command: Command) => {
  library.apply(command);
  cuts.keepPseudonyms(command);
  emit('changed', null);
  return null;
};

const readOriginal = async (id: string) => {
  const story = history.hasOriginal(id) ? library.get(id) : null;
  return story === null ? null : cuts.original(story);
};

/** The real services on documents in memory: what they refuse, they refuse here. */
const service = {
  ...collectionService(() => library, apply),
  ...approvalService(() => library, apply, window.findEverything),
  ...reviewService(
    () => ({ state: library.state, readOriginal, traces: library.traces }),
    apply,
    window.findEverything,
  ),
  ...tagService(() => library, apply),
} as Service;
const collections = collectionHandlers(service);
const approval = approvalHandlers(service);
const review = reviewHandlers(service);
const tags = tagHandlers(service);

const bridge: Bridge = {
  app: {
    about: () =>
      answer('app/about', () => ({
        name: 'Gode Historier',
        version: '0.1.0',
        licence: 'MIT',
        electron: '45',
        chromium: '150',
        node: '24',
        components: [{ name: 'react', version: '19.2.0', licence: 'MIT' }],
      })),
    language: () => answer('app/language', () => language),
    speak: (wish) =>
      answer('app/speak', () => {
        language = wish.language;
        return language;
      }),
  },
  library: {
    current: () => answer('library/current', current),
    recent: () => answer('library/recent', () => [...options.recent]),
    create: (named) => unlessCancelled('library/create', () => enter(named)),
    open: () =>
      unlessCancelled('library/open', () => enter({ name: 'Fra drevet', organisation: '' })),
    reopen: ({ folder }) =>
      answer('library/reopen', () => {
        const name = options.recent.find((recent) => recent.folder === folder)?.name ?? folder;
        return enter({ name, organisation: '' });
      }),
    openDemo: () =>
      answer('library/openDemo', () => enter({ name: 'Familie og Job', organisation: 'Demo' })),
    edit: (facts) =>
      answer('library/edit', () =>
        apply({ type: 'edit-library', info: structuredClone(facts) as Partial<LibraryFacts> }),
      ),
    countDueOriginals: ({ eraseOriginals }) =>
      answer('library/countDueOriginals', () => {
        const due = originalsDue(library.all(), { eraseOriginals }, Date.parse(now));
        return due.filter((id) => history.hasOriginal(id)).length;
      }),
    seeConflict: ({ id }) =>
      change('library/seeConflict', () => {
        conflicts = conflicts.filter((conflict) => conflict.id !== id);
      }),
    close: () =>
      change('library/close', () => {
        isOpen = false;
      }),
    undo: () => change('library/undo', () => library.undo()),
    redo: () => change('library/redo', () => library.redo()),
  },
  stories: {
    list: () => answer('stories/list', () => library.summaries()),
    changes: ({ since }) =>
      answer('stories/changes', () => feed.read(library.state.stories, since)),
    get: ({ id }) =>
      // A story of the domain has read-only fields; the schema's own type does not.
      answer('stories/get', () => library.get(id) as never),
    search: ({ query }) =>
      answer('stories/search', () => searchStories(library.all(), query).map(({ id }) => id)),
    edit: ({ id, content }) =>
      answer('stories/edit', () =>
        apply({ type: 'edit-story', id, content: content as Partial<StoryContent>, at: now }),
      ),
    archive: ({ id, archived }) => change('stories/archive', () => library.put(id, { archived })),
    remove: ({ id }) => change('stories/remove', () => library.remove(id)),
    approve: (which) => answer('stories/approve', () => service.approve(which)),
    importFiles: async () =>
      options.cancelled.includes('stories/importFiles')
        ? { ok: true, value: null }
        : bring(['Brevet fra Bodil.docx', 'Torsdag.txt', 'ukendt.xyz']),
    importDropped: ({ paths }) => bring(paths),
    importText: ({ text }) =>
      answer('stories/importText', () => {
        const report = library.import([text], 'paste');
        emit('changed', null);
        return report;
      }),
    importTold: ({ text }) =>
      answer('stories/importTold', () => {
        const report = library.import([text]);
        emit('changed', null);
        return report;
      }),
    cancelImport: () =>
      answer('stories/cancelImport', () => {
        isStopped = true;
        return null;
      }),
  },
  media: {
    add: () => unlessCancelled('media/add', () => ({ media: [], setAside: [] })),
  },
  collections: {
    list: () => answer('collections/list', () => collections.list(undefined)),
    get: (which) => answer('collections/get', () => collections.get(which)),
    stories: (which) => answer('collections/stories', () => collections.stories(which)),
    create: (wanted) =>
      answer('collections/create', () => collections.create(structuredClone(wanted) as never)),
    edit: (changed) =>
      answer('collections/edit', () => collections.edit(structuredClone(changed) as never)),
    add: (added) =>
      answer('collections/add', () => collections.add(structuredClone(added) as never)),
    remove: (which) => answer('collections/remove', () => collections.remove(which)),
  },
  history: {
    versions: ({ id }) => answer('history/versions', () => history.versions(id) as never),
    restore: ({ id, number }) => change('history/restore', () => history.restore(id, number, now)),
    hasOriginal: ({ id }) => answer('history/hasOriginal', () => history.hasOriginal(id)),
    eraseOriginal: ({ id }) => change('history/eraseOriginal', () => history.eraseOriginal(id)),
    deleted: () => answer('history/deleted', () => [...history.deleted(now)]),
    putBack: ({ id }) => change('history/putBack', () => history.putBack(id, now)),
  },
  cuts: {
    get: ({ id }) =>
      answer('cuts/get', () => (history.hasOriginal(id) ? (cuts.get(id) as never) : null)),
    act: ({ id, act }) =>
      answer('cuts/act', () => {
        const at = cuts.act(id, act, now);
        emit('changed', null);
        return { at };
      }),
    unsure: () => answer('cuts/unsure', () => [...cuts.unsure()]),
  },
  approval: {
    check: (wanted) =>
      answer('approval/check', () => approval.check(structuredClone(wanted) as never)),
    readiness: (which) =>
      answer('approval/readiness', () => approval.readiness(structuredClone(which) as never)),
    reasons: (which) =>
      answer('approval/reasons', () => approval.reasons(structuredClone(which) as never)),
  },
  review: {
    decide: (decision) =>
      answer('review/decide', () => review.decide(structuredClone(decision) as never)),
    propose: (wanted) =>
      answer('review/propose', () => review.propose(structuredClone(wanted) as never)),
    replace: (wanted) =>
      answer('review/replace', () => review.replace(structuredClone(wanted) as never)),
    original: (which) => answer('review/original', () => review.original(which)),
  },
  consent: {
    printForm: ({ signer }) =>
      unlessCancelled('consent/printForm', () => ({
        file: `/hjem/lone/${signer.part === 'citizen' ? 'borger' : signer.name}.pdf`,
      })),
  },
  tags: {
    addTerm: (wanted) =>
      answer('tags/addTerm', () => tags.addTerm(structuredClone(wanted) as never)),
    editTerm: (changed) =>
      answer('tags/editTerm', () => tags.editTerm(structuredClone(changed) as never)),
  },
  ...fakeBackups(library, options, answer, emit),
  publications: fakePublications(library, options, emit),
  importDroppedFiles: (files) => bring(files.map(({ name }) => name)),
  onEvent: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

Object.assign(window, { bridge });
