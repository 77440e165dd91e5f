import { queryOptions } from '@tanstack/react-query';
import { answered } from './answered.ts';

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
      queryFn: () => answered(window.bridge.stories.list()),
      // Comparing ten thousand summaries with the old ones costs more than drawing the twenty on screen.
      structuralSharing: false,
    }),
  story: (id: string) =>
    queryOptions({
      queryKey: ['stories', 'get', id],
      queryFn: () => answered(window.bridge.stories.get({ id })),
    }),
  search: (query: string) =>
    queryOptions({
      queryKey: ['stories', 'search', query],
      queryFn: () => answered(window.bridge.stories.search({ query })),
      enabled: query.trim() !== '',
    }),
  collections: () =>
    queryOptions({
      queryKey: ['collections', 'list'],
      queryFn: () => answered(window.bridge.collections.list()),
    }),
  collection: (id: string) =>
    queryOptions({
      queryKey: ['collections', 'get', id],
      queryFn: () => answered(window.bridge.collections.get({ id })),
    }),
  collectionStories: (id: string) =>
    queryOptions({
      queryKey: ['collections', 'stories', id],
      queryFn: () => answered(window.bridge.collections.stories({ id })),
    }),
};
