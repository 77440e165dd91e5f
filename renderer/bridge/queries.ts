import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ApprovalReason } from '../../shared/approval/approval-reasons.ts';
import type { Collection } from '../../shared/domain/collection.ts';
import type { ListedVersion } from '../../shared/history/listed-version.ts';
import type { CutMessage } from '../../shared/ipc/cut-calls.ts';
import type { OriginalFate } from '../../shared/ipc/review-calls.ts';
import type { PublicationChoice } from '../../shared/publication/publication-choice.ts';
import { answered } from './answered.ts';
import { readStoryList, storiesOf } from './story-list.ts';

/** Everything the window reads, one query a call; an event of the main process makes them old. */
export const queries = {
  about: () =>
    queryOptions({
      queryKey: ['app', 'about'],
      queryFn: () => answered(window.bridge.app.about()),
    }),
  language: () =>
    queryOptions({
      queryKey: ['app', 'language'],
      queryFn: () => answered(window.bridge.app.language()),
    }),
  library: () =>
    queryOptions({
      queryKey: ['library', 'current'],
      queryFn: () => answered(window.bridge.library.current()),
    }),
  recent: () =>
    queryOptions({
      queryKey: ['library', 'recent'],
      queryFn: () => answered(window.bridge.library.recent()),
    }),
  stories: () =>
    queryOptions({
      queryKey: ['stories', 'list'],
      queryFn: ({ client, queryKey }) => readStoryList(client.getQueryData(queryKey)),
      select: storiesOf,
      // Comparing ten thousand summaries with the old ones costs more than drawing the twenty on screen.
      structuralSharing: false,
    }),
  story: (id: string) =>
    queryOptions({
      queryKey: ['stories', 'get', id],
      queryFn: () => answered(window.bridge.stories.get({ id })),
    }),
  versions: (id: string) =>
    queryOptions({
      queryKey: ['history', 'versions', id],
      queryFn: (): Promise<readonly ListedVersion[]> =>
        answered(window.bridge.history.versions({ id })),
    }),
  hasOriginal: (id: string) =>
    queryOptions({
      queryKey: ['history', 'hasOriginal', id],
      queryFn: () => answered(window.bridge.history.hasOriginal({ id })),
    }),
  originalFate: (id: string) =>
    queryOptions({
      queryKey: ['review', 'original', id],
      queryFn: (): Promise<OriginalFate> => answered(window.bridge.review.original({ id })),
    }),
  message: (id: string) =>
    queryOptions({
      queryKey: ['cuts', 'get', id],
      queryFn: (): Promise<CutMessage | null> => answered(window.bridge.cuts.get({ id })),
    }),
  unsure: () =>
    queryOptions({
      queryKey: ['cuts', 'unsure'],
      queryFn: () => answered(window.bridge.cuts.unsure()),
    }),
  deleted: () =>
    queryOptions({
      queryKey: ['history', 'deleted'],
      queryFn: () => answered(window.bridge.history.deleted()),
    }),
  readiness: (ids: readonly string[]) =>
    queryOptions({
      queryKey: ['approval', 'readiness', ids],
      queryFn: () => answered(window.bridge.approval.readiness({ ids })),
    }),
  reasons: (id: string) =>
    queryOptions({
      queryKey: ['approval', 'reasons', id],
      queryFn: (): Promise<readonly ApprovalReason[]> =>
        answered(window.bridge.approval.reasons({ id })),
    }),
  search: (query: string) =>
    queryOptions({
      queryKey: ['stories', 'search', query],
      queryFn: () => answered(window.bridge.stories.search({ query })),
      enabled: query.trim() !== '',
    }),
  backupState: () =>
    queryOptions({
      queryKey: ['backups', 'state'],
      queryFn: () => answered(window.bridge.backups.state()),
    }),
  backups: () =>
    queryOptions({
      queryKey: ['backups', 'list'],
      queryFn: () => answered(window.bridge.backups.list()),
    }),
  copies: (id: string) =>
    queryOptions({
      queryKey: ['backups', 'copies', id],
      queryFn: () => answered(window.bridge.backups.copies({ id })),
    }),
  publications: () =>
    queryOptions({
      queryKey: ['publications', 'list'],
      queryFn: () => answered(window.bridge.publications.list()),
    }),
  preparation: (choice: PublicationChoice) =>
    queryOptions({
      queryKey: ['publications', 'prepare', choice],
      queryFn: () => answered(window.bridge.publications.prepare(choice)),
      placeholderData: keepPreviousData,
    }),
  sitePreview: (choice: PublicationChoice) =>
    queryOptions({
      queryKey: ['publications', 'previewSite', choice],
      queryFn: () => answered(window.bridge.publications.previewSite(choice)),
      placeholderData: keepPreviousData,
      // A preview that nobody looked at for a while is gone on the other side.
      gcTime: 0,
    }),
  bookletPreview: (choice: PublicationChoice) =>
    queryOptions({
      queryKey: ['publications', 'previewBooklet', choice],
      queryFn: () => answered(window.bridge.publications.previewBooklet(choice)),
      placeholderData: keepPreviousData,
      gcTime: 0,
    }),
  collections: () =>
    queryOptions({
      queryKey: ['collections', 'list'],
      queryFn: () => answered(window.bridge.collections.list()),
    }),
  collection: (id: string) =>
    queryOptions({
      queryKey: ['collections', 'get', id],
      queryFn: (): Promise<Collection | null> => answered(window.bridge.collections.get({ id })),
    }),
  collectionStories: (id: string) =>
    queryOptions({
      queryKey: ['collections', 'stories', id],
      queryFn: () => answered(window.bridge.collections.stories({ id })),
    }),
};
