/** The system's own dialogs. */
export const dialogs = {
  newLibrary: 'Hvor skal biblioteket ligge?',
  makeHere: 'Lav bibliotek',
  openLibrary: 'Åbn et bibliotek',
  importFiles: 'Vælg de filer, historierne står i',
  addMedia: 'Vælg billeder, lyd eller film',
  mediaFiles: 'Billeder, lyd og film',
  backupFolder: 'Hvor skal sikkerhedskopierne ligge? Helst på en anden disk',
  backupFile: 'Vælg en sikkerhedskopi',
  backups: 'Sikkerhedskopier',
  siteFolder: 'Hvilken mappe skal hjemmesiden ligge i? Vælg en tom mappe, eller lav en ny',
  bookletFile: 'Hvor skal hæftet ligge?',
  consentFile: 'Hvor skal samtykkeerklæringen ligge?',
  notSaved: 'Det, du skrev sidst, kunne ikke gemmes.',
  stay: 'Bliv her',
  closeAnyway: 'Luk alligevel',
};
