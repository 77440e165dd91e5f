import type { Messages } from '../messages.ts';

const clock = (time: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(time),
  );

const actions: Readonly<Record<string, string>> = {
  'import-stories': 'came in',
  'cut-story': 'cut otherwise from the message',
  'split-story': 'split into two',
  'join-stories': 'joined with another',
  'edit-story': 'edited',
  'replace-in-story': 'names and more replaced',
  'decide-findings': 'findings looked through',
  'approve-stories': 'approved',
  'archive-story': 'archived or taken out again',
  'gave-way': 'gave way to a text from elsewhere',
  'from-outside': 'changed elsewhere',
  'restore-version': 'an earlier version brought back',
  undo: 'undone',
  redo: 'redone',
};

const named = (title: string) => (title === '' ? 'the story without a title' : `“${title}”`);

/** Former versions of a story, undoing and the bin. */
export const history: Messages['history'] = {
  status: 'Status',
  line: (number, at, by, action) =>
    `${number}  ${clock(at)}  ${actions[action] ?? 'changed'}${by === '' ? '' : `, ${by}`}`,
  nowLine: (at, by, action) =>
    `now  ${clock(at)}  ${actions[action] ?? 'changed'}${by === '' ? '' : `, ${by}`}`,
  noDifference: 'No difference.',
  restored: (number) => `Version ${number} is back. The text before it is kept in the history.`,
  binLine: (id, title, at, by) =>
    `${id}  ${title}  deleted${at === '' ? '' : ` ${clock(at)}`}${by === '' ? '' : ` by ${by}`}`,
  binEmpty: 'The bin is empty.',
  broughtBack: (title) => `${named(title)} is back in the library.`,
  versions: {
    open: 'Versions',
    close: 'Back to the story',
    title: 'Versions',
    about:
      'This is how the story has looked. Everything of the last day is kept, then one version a day for a month, and one a week after that.',
    loading: 'Fetching the versions …',
    now: 'As it is now',
    made: (action, by) => `${actions[action] ?? 'changed'}${by === '' ? '' : `, ${by}`}`,
    when: clock,
    changed: (fields) => `Changed: ${fields.join(', ')}`,
    same: 'No changes in the story itself.',
    oldest: 'The oldest version that is kept.',
    single: 'The story has not been changed since it came in.',
    restore: 'Bring it back',
    restoreOf: (when) => `the version of ${when}`,
    restored: 'The version is back. That can be undone.',
    restoredToInbox: 'The version is back, and the story is in the inbox. That can be undone.',
    fromInbox: 'From before the story was made safe. Brought back, it goes to the inbox.',
    removed: 'Removed:',
    added: 'Added:',
    none: 'Nothing',
  },
  original: {
    title: 'The text as it came in',
    there:
      'It is kept by itself in the library and never goes out. When you no longer need it, it can be deleted for good.',
    gone: 'It is no longer in the library.',
    open: 'Delete it for good …',
    ask: (title) => `Delete the original of ${named(title)}?`,
    final: 'This is the one thing that cannot be undone.',
    what: 'The text as it came in is deleted, in the bin as well. So are the versions from before the story was made safe, and the steps that could bring them back. If the story was split from another one, the words stand in the original of that one too.',
    stays: 'The story itself stays as it is. The original leaves the backup at once as well.',
    isInbox:
      'The story is still in the inbox. What it says now may be the same as in the original, and that stays.',
    copies: {
      about:
        'These copies are from before and may still have the text. Delete them yourselves if it must not be anywhere any longer:',
      none: 'There are no other copies that the program knows of.',
      loading: 'Looking for copies …',
      madeAt: (file, at) => (at === '' ? file : `${file}, from ${clock(at)}`),
      away: (folder, at) =>
        at === ''
          ? `${folder}, which cannot be reached now`
          : `${folder}, which cannot be reached now; the latest copy there is from ${clock(at)}`,
    },
    accept: 'Delete for good',
    keep: 'Keep it',
    erased: (title) => `The original of ${named(title)} is deleted for good.`,
    alreadyGone: (title) => `There is no original of ${named(title)}.`,
    toConfirm: (title) =>
      `The original of ${named(title)} will be deleted for good, and that cannot be undone. Repeat the command with --confirm "${title}" if that is what you want.`,
  },
  bin: {
    about: (days) =>
      `What is deleted stays here for ${days} days. Then it is gone for good, the original as well.`,
    loading: 'Fetching the bin …',
    deleted: (at, by) =>
      `Deleted${at === '' ? '' : ` ${clock(at)}`}${by === '' ? '' : ` by ${by}`}`,
    left: (days) => (days <= 1 ? 'Gone within a day' : `Gone in ${days} days`),
    putBack: 'Put back',
    putBackOf: (title) => named(title),
    empty: {
      title: 'The bin is empty',
      text: 'Delete a story, and it stays here for 30 days and can be put back.',
    },
  },
};
