/**
 * The names of all calls, by feature. They stand apart from their schemas so that the preload script,
 * which runs before every page, carries a list of names and no zod.
 */
export const channels = {
  app: ['about', 'language', 'speak'],
  library: [
    'current',
    'recent',
    'create',
    'open',
    'reopen',
    'openDemo',
    'edit',
    'countDueOriginals',
    'seeConflict',
    'close',
    'undo',
    'redo',
  ],
  stories: [
    'list',
    'changes',
    'get',
    'search',
    'edit',
    'archive',
    'remove',
    'approve',
    'importFiles',
    'importDropped',
    'importText',
    'importTold',
    'cancelImport',
  ],
  media: ['add'],
  collections: ['list', 'get', 'stories', 'create', 'edit', 'add', 'remove'],
  history: ['versions', 'restore', 'hasOriginal', 'eraseOriginal', 'deleted', 'putBack'],
  approval: ['check', 'readiness', 'reasons'],
  cuts: ['get', 'act', 'unsure'],
  review: ['decide', 'propose', 'replace', 'original'],
  consent: ['printForm'],
  tags: ['addTerm', 'editTerm'],
  backups: [
    'state',
    'choosePlace',
    'make',
    'stop',
    'list',
    'copies',
    'chooseFile',
    'inspect',
    'restore',
    'restoreAsNew',
  ],
  checks: ['run', 'mend'],
  publications: ['list', 'prepare', 'publish', 'cancel', 'open', 'previewBooklet', 'previewSite'],
} as const;

/** The features that have calls. */
export type Feature = keyof typeof channels;

/** The calls of one feature. */
export type CallName<F extends Feature> = (typeof channels)[F][number];

/** The name under which a call crosses, such as `app/about`. */
export function channelOf<F extends Feature>(feature: F, call: CallName<F>): string {
  return `${feature}/${call}`;
}
