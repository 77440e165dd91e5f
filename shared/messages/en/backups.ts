import type { Messages } from '../messages.ts';

const stories = (count: number) => (count === 1 ? '1 story' : `${count} stories`);

/** Backing up a library and bringing it back. */
export const backups: Messages['backups'] = {
  made: (file, count) => `The backup was made and read through: ${stories(count)} in ${file}`,
  originals: (file) => `The originals are in a file of their own: ${file}`,
  removed: (count) =>
    count === 1 ? '1 old backup was cleared away.' : `${count} old backups were cleared away.`,
  leftOut: (file) =>
    `${file} was left out, because not every computer can hold a file of that name.`,
  restoredAll: (folder, count) => `${stories(count)} restored in ${folder}`,
  restored: (count) => `${stories(count)} brought back.`,
  approveAnew: 'What was brought back must be approved again before it is published.',
  replaced: (count) => `${stories(count)} written back as they were in the backup.`,
  same: (count) => `${stories(count)} as they were already.`,
  different: (count) =>
    `${stories(count)} changed since and not touched. --replace brings the old version back:`,
  collections: (count) =>
    count === 1 ? '1 collection brought back.' : `${count} collections brought back.`,
  unreadable: (file) => `${file} was damaged in the backup already.`,
  noOriginals: 'The originals were not beside the backup. The stories were restored without them.',
  damagedOriginals: (why) => `The stories were restored without originals. ${why}`,
  things: {
    folder: 'a folder for the backup, preferably on another disk',
    backup: 'a backup',
  },
  problems: {
    insideLibrary: (folder) =>
      `${folder} is inside the library. Choose another place, preferably another disk, so that both are not lost at once.`,
    failed: (folder, why) =>
      `No backup was made in ${folder}. ${why} The earlier backups were not touched.`,
    restoreFailed: (folder, why) =>
      `The backup was not restored in ${folder}. ${why} The backup was not touched.`,
    unreadable: (folder, why) => `The backups in ${folder} cannot be shown. ${why}`,
    notFound: (file) => `There is no backup here: ${file}`,
    notABackup: (file) =>
      `${file} is not a complete backup. It may be cut off, or be something else. Try an earlier one.`,
    newer: (file) =>
      `${file} was made by a newer version of the program. Get the newest version and try again.`,
    damaged: (file, part) =>
      `${file} is damaged: ${part} is not as it was saved. Try an earlier backup.`,
    unsafe: (file, part) =>
      `${file} holds something that a backup cannot hold (${part}) and is not opened.`,
    storyNotInBackup: (id) => `The story ${id} is not in the backup. Try an earlier or later one.`,
  },
  causes: {
    full: 'The disk is full. Make room, or choose another place.',
    notAllowed: 'The place cannot be written to. Choose another, or ask to be allowed to write.',
    gone: 'The folder is not there. Is the disk in, or is the network gone?',
    tooLong: 'The folder’s name is too long for the files. Choose a place with a shorter name.',
    notReadBack:
      'What could be read afterwards was not what was written. The disk may be failing. Choose another place.',
    disk: (code) => `The disk answered with an error (${code}).`,
  },
};
