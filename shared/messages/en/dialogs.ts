import type { Messages } from '../messages.ts';

/** The system's own dialogs. */
export const dialogs: Messages['dialogs'] = {
  newLibrary: 'Where should the library be?',
  makeHere: 'Make library',
  openLibrary: 'Open a library',
  importFiles: 'Choose the files that hold the stories',
  addMedia: 'Choose pictures, sound or film',
  mediaFiles: 'Pictures, sound and film',
  backupFolder: 'Where should the backups be? Preferably on another disk',
  backupFile: 'Choose a backup',
  backups: 'Backups',
  siteFolder: 'Which folder should the site be in? Choose an empty one, or make a new one',
  bookletFile: 'Where should the booklet be saved?',
  consentFile: 'Where is the consent form to go?',
  notSaved: 'What you wrote last could not be saved.',
  stay: 'Stay here',
  closeAnyway: 'Close all the same',
};
