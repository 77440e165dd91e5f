/** The system's own dialogs. */
export const dialogs = {
  newLibrary: 'Hvor skal biblioteket ligge?',
  makeHere: 'Lav bibliotek',
  openLibrary: 'Åbn et bibliotek',
  importFiles: 'Vælg de filer, historierne står i',
  notSaved: 'Det, du skrev sidst, kunne ikke gemmes.',
  stay: 'Bliv her',
  closeAnyway: 'Luk alligevel',
};
