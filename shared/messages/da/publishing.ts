/** Publishing: what stands on a publication that has no collection, what went with it, what stopped it. */
export const publishing = {
  allStoriesTitle: (library: string) => `Gode historier fra ${library}`,
  warnings: {
    'media-missing': (title: string) =>
      `Et billede eller en optagelse til ”${title}” findes ikke i biblioteket og er ikke med.`,
    'media-unreadable': (title: string) =>
      `Et billede til ”${title}” kan ikke læses og er ikke med.`,
    'media-unanswered': (title: string) =>
      `Et billede eller en optagelse til ”${title}” er ikke med: Ingen har svaret på, om nogen kan genkendes.`,
    identifierAround: (text: string) =>
      `Rundt om historierne (titel, indledning, arbejdsplads eller mærker) står der ${text}. Skal alle kunne se det?`,
    signsMissing: (signs: readonly string[]) =>
      `Hæftets skrift kan ikke tegne disse tegn: ${signs.join(' ')}`,
  },
  nothingToPublish: (scope: string) =>
    `Der er ingen godkendte historier, hvis samtykke gælder ${scope}. Intet er udgivet.`,
  busy: 'Der er allerede en udgivelse i gang. Vent, til den er færdig, eller stop den.',
  cprAroundStories: (text: string) =>
    `Rundt om historierne (titel, indledning, arbejdsplads eller mærker) står der et CPR-nummer: ${text}. Fjern det. Intet er udgivet.`,
  leak: {
    found: (text: string, from: string, where: string) =>
      from === ''
        ? `${where} står der ${text}.`
        : `${where} står der ${text} fra teksten bag ”${from}”, som den kom.`,
    inStory: (title: string, field: string) => `I ”${title}” (${field})`,
    inFrame: {
      title: 'I udgivelsens titel',
      introduction: 'I indledningen',
      audience: 'I linjen om, hvem det er til,',
      organisation: 'I arbejdspladsens navn',
      tags: 'I et mærke',
    },
    inFile: (path: string) => `I filen ${path}`,
    inFileName: (path: string) => `I navnet på filen ${path}`,
    more: (count: number) => (count === 1 ? 'Og ét sted mere.' : `Og ${count} steder mere.`),
    nothingPublished: 'Byt det ud, eller svar for det i gennemgangen. Intet er udgivet.',
  },
  foreignFiles: (folder: string, files: readonly string[]) =>
    `I ${folder} ligger der filer, som ikke er en tidligere udgivelse: ${files.join(', ')}. Vælg en tom mappe. Intet er ændret.`,
  notAFolder: (folder: string) => `${folder} er en fil. Vælg en mappe til hjemmesiden.`,
  bookletFailed: (details: readonly string[]) =>
    `Hæftet kunne ikke sættes. Det er en fejl i programmet, og den ser sådan ud: ${details.join('; ')}`,
};
