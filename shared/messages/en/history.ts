import type { Messages } from '../messages.ts';

const clock = (time: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(time),
  );

const actions: Readonly<Record<string, string>> = {
  'import-stories': 'came in',
  'edit-story': 'edited',
  'approve-stories': 'approved',
  'archive-story': 'archived or taken out again',
  'restore-version': 'an earlier version brought back',
  undo: 'undone',
  redo: 'redone',
};

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
  broughtBack: (title) => `“${title}” is back in the library.`,
};
