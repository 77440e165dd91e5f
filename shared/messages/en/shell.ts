import type { Messages } from '../messages.ts';

/** What stands around every view: the rail, the library's menu and the line that says what happened. */
export const shell: Messages['shell'] = {
  rail: 'The library',
  views: {
    stories: 'Stories',
    inbox: 'Inbox',
    collections: 'Collections',
    publish: 'Publish',
    settings: 'Settings',
    bin: 'Bin',
  },
  waiting: (count) => `${count} waiting`,
  libraryMenu: 'Library:',
  closeLibrary: 'Close the library',
  undo: 'Undo',
  redo: 'Redo',
  undoKeys: 'Ctrl+Z',
  redoKeys: 'Ctrl+Y',
  undone: 'That is undone.',
  redone: 'That is done again.',
  status: 'Last change',
  setAside: (count) =>
    count === 1
      ? 'A file of the library cannot be read. It is untouched:'
      : `${count} files of the library cannot be read. They are untouched:`,
  cloud: (name) =>
    `The library is in ${name}, so what you write comes to your other machines too. Wait until ${name} is done before you open it elsewhere. Make backups in another place altogether: what is deleted here is deleted there as well.`,
  conflict: (title) =>
    `“${title}” was changed both here and elsewhere. Both texts are kept: the other is among the story’s earlier versions.`,
  seeBoth: 'See both texts',
  flaws: (count) =>
    count === 1
      ? '1 thing in the library is not as it should be.'
      : `${count} things in the library are not as they should be.`,
  lookThrough: 'Look through it',
  historyFailed: (why) =>
    `The last change is saved, but could not be kept in the history (${why}), so it may not be possible to undo.`,
  understood: 'I have seen it',
};
