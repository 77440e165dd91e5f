const stories = (count: number) => (count === 1 ? '1 historie' : `${count} historier`);

/** Backing up a library and bringing it back. */
export const backups = {
  made: (file: string, count: number) =>
    `Sikkerhedskopien er lavet og læst igennem: ${stories(count)} i ${file}`,
  originals: (file: string) => `Originalerne ligger for sig: ${file}`,
  removed: (count: number) =>
    count === 1
      ? '1 gammel sikkerhedskopi er ryddet op.'
      : `${count} gamle sikkerhedskopier er ryddet op.`,
  leftOut: (file: string) =>
    `${file} er ikke kommet med, fordi ikke alle computere kan have en fil med det navn.`,
  restoredAll: (folder: string, count: number) => `${stories(count)} er gendannet i ${folder}`,
  restored: (count: number) => `${stories(count)} er hentet tilbage.`,
  approveAnew: 'Det, der er hentet tilbage, skal godkendes igen, før det udgives.',
  replaced: (count: number) =>
    `${stories(count)} er skrevet tilbage, som de var i sikkerhedskopien.`,
  same: (count: number) => `${stories(count)} er allerede, som de var.`,
  different: (count: number) =>
    `${stories(count)} er ændret siden og ikke rørt. --replace henter den gamle udgave tilbage:`,
  collections: (count: number) =>
    count === 1 ? '1 samling er hentet tilbage.' : `${count} samlinger er hentet tilbage.`,
  unreadable: (file: string) => `${file} var beskadiget allerede i sikkerhedskopien.`,
  noOriginals:
    'Originalerne lå ikke ved siden af sikkerhedskopien. Historierne er gendannet uden dem.',
  damagedOriginals: (why: string) => `Historierne er gendannet uden originaler. ${why}`,
  things: {
    folder: 'en mappe til sikkerhedskopien, helst på en anden disk',
    backup: 'en sikkerhedskopi',
  },
  problems: {
    insideLibrary: (folder: string) =>
      `${folder} ligger inde i biblioteket. Vælg et andet sted, helst en anden disk, så ikke begge dele går tabt på én gang.`,
    failed: (folder: string, why: string) =>
      `Der er ikke lavet en sikkerhedskopi i ${folder}. ${why} De tidligere kopier er ikke rørt.`,
    restoreFailed: (folder: string, why: string) =>
      `Sikkerhedskopien er ikke gendannet i ${folder}. ${why} Sikkerhedskopien er ikke rørt.`,
    unreadable: (folder: string, why: string) =>
      `Sikkerhedskopierne i ${folder} kan ikke vises. ${why}`,
    notFound: (file: string) => `Der er ingen sikkerhedskopi her: ${file}`,
    notABackup: (file: string) =>
      `${file} er ikke en hel sikkerhedskopi. Måske er den skåret over, eller det er en anden fil. Prøv en tidligere.`,
    newer: (file: string) =>
      `${file} er lavet af en nyere version af programmet. Hent den nyeste version, og prøv igen.`,
    damaged: (file: string, part: string) =>
      `${file} er beskadiget: ${part} er ikke, som den blev gemt. Prøv en tidligere sikkerhedskopi.`,
    unsafe: (file: string, part: string) =>
      `${file} rummer noget, en sikkerhedskopi ikke kan rumme (${part}), og bliver ikke åbnet.`,
    storyNotInBackup: (id: string) =>
      `Historien ${id} er ikke i sikkerhedskopien. Prøv en tidligere eller senere.`,
  },
  causes: {
    full: 'Disken er fuld. Gør plads, eller vælg et andet sted.',
    notAllowed: 'Der kan ikke skrives på stedet. Vælg et andet, eller få lov til at skrive der.',
    gone: 'Mappen er der ikke. Er disken sat i, eller netværket faldet ud?',
    tooLong: 'Mappens navn er for langt til filerne. Vælg et sted med et kortere navn.',
    notReadBack:
      'Det, der kunne læses bagefter, var ikke det, der blev skrevet. Disken er måske ved at gå i stykker. Vælg et andet sted.',
    disk: (code: string) => `Disken svarede med en fejl (${code}).`,
  },
};
