/** A moment as people say it, in the time of this machine. */
const clock = (time: string) =>
  new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(time),
  );

/** Why something is refused, set aside or held back: each says what, where and what helps. */
export const reasons = {
  approval: {
    titleMissing: 'Historien mangler en titel.',
    textMissing: 'Historien har ingen tekst.',
    archived: 'Historien er arkiveret. Tag den frem igen, før den godkendes.',
    identifier: (what: string, text: string, where: string) =>
      `I ${where} står der ${text} (${what}). Det skal ud, før historien godkendes.`,
    original: (text: string, where: string) =>
      `I ${where} står der ${text} fra teksten, som den kom. Byt det ud, eller svar i gennemgangen, at det kan blive stående.`,
    contributorConsent: (name: string) =>
      name === ''
        ? 'En bidragyder har ikke givet samtykke endnu.'
        : `${name} har ikke givet samtykke endnu.`,
    citizenConsent: 'Borgerens samtykke mangler.',
    secondReader: (by: string) =>
      `${by} har læst historien igennem. Nu skal en anden læse den og godkende.`,
    mediaUnanswered: (number: number) =>
      `Svar på, om nogen kan genkendes i billede eller optagelse nr. ${number}.`,
    altMissing: (number: number) =>
      `Billede nr. ${number} mangler en tekst til dem, der ikke kan se det.`,
  },
  withholding: {
    notApproved: 'Historien er ikke godkendt.',
    archived: 'Historien er arkiveret.',
    storyMissing: 'Samlingen peger på en historie, som ikke findes længere.',
    contributorConsent: (name: string, scope: string) =>
      `Samtykket fra ${name === '' ? 'en bidragyder' : name} gælder ikke ${scope}.`,
    citizenConsent: (scope: string) => `Borgerens samtykke gælder ikke ${scope}.`,
    identifier: (text: string) =>
      `I historien står der ${text}. Det skal ud, før historien udgives.`,
  },
  setAsideFile: {
    empty: 'filen er tom',
    'not-json': 'filen er skåret over eller beskadiget',
    damaged: 'indholdet passer ikke til formatet',
    'newer-format': 'filen er skrevet af en nyere version af programmet',
    'wrong-id': 'filens navn og indhold hører ikke sammen',
    unreadable: 'filen kan ikke læses',
  },
  collect: {
    notFound: 'Filen findes ikke. Se efter, om navnet er skrevet rigtigt.',
    unreadable: (cause: string) => `Filen kan ikke læses (${cause}). Er den åben et andet sted?`,
    tooLarge: (megabytes: number) =>
      `Filen er større end ${megabytes} MB. Del den op, eller tag billederne ud.`,
    empty: 'Filen har ingen tekst.',
    unknownType: (ending: string) =>
      `Filer af typen ${ending === '' ? 'uden endelse' : ending} kan ikke læses. Gem teksten som .docx, .txt eller .md, eller mailen som .eml eller .msg.`,
    oldWord: 'Filen er fra en ældre Word. Åbn den i Word, og gem den som .docx.',
    password: 'Dokumentet er låst med en adgangskode. Fjern den i Word, og gem det igen.',
    notAFile: 'Det er en mappe eller en enhed, ikke en fil, der kan læses.',
    notText:
      'Filen er ikke tekst, selv om navnet siger det. Åbn den i det program, den er lavet i, og gem teksten.',
    notDocx: 'Filen er ikke et helt Word-dokument. Åbn den i Word, og gem den igen som .docx.',
    swells: (megabytes: number) =>
      `Filen fylder over ${megabytes} MB, når den pakkes ud, og åbnes derfor ikke. Bed om at få historien for sig.`,
    notMail: 'Filen er ikke en hel mail. Åbn den i mailprogrammet, og gem den igen.',
    mailHeader: 'Mailens hoved er så langt, at den ikke kan læses. Kopiér teksten, og sæt den ind.',
    truncated: 'Filen er skåret over eller beskadiget. Gem mailen igen fra Outlook.',
    encrypted: 'Mailen eller filen er krypteret. Åbn den, hvor du har nøglen, og kopiér teksten.',
    calendar:
      'Det er en aftale eller en kontakt. Står der en historie i den, så kopiér teksten, og sæt den ind.',
    tooNested: 'Her ligger mails i mails i mails. Gem den inderste for sig, og hent den.',
    tooMany: (limit: number) =>
      `Der er hentet ${limit} mails, og resten er ikke læst. Hent dem for sig.`,
    notZip: 'Zip-filen er skåret over eller beskadiget. Pak den ud, og hent mappen.',
    damagedInZip:
      'Filen er beskadiget inde i zip-filen. Hent den, hvor den kom fra, eller bed om den igen.',
    cancelled: 'Hentningen er stoppet. Intet er kommet ind.',
    message: {
      thanks: 'Det er en tak, ikke en historie.',
      refusal: 'Det er et nej tak, ikke en historie.',
      'auto-reply': 'Det er et automatisk svar.',
      'see-attached': 'Mailen henviser til noget vedhæftet.',
      invitation: 'Det er opfordringen til at skrive, ikke en historie.',
      correction: 'Det er en rettelse uden hele historien. Ret den i historien.',
      question: 'Det er et spørgsmål, ikke en historie.',
      empty: 'Mailen har ingen tekst.',
      unsure: 'Det ligner ikke en historie. Se efter, om det er en.',
      'unknown-author': 'Det er citeret, uden at det står, hvem der skrev det.',
    },
    corrected: (title: string) => `Rettelsen er sat ind i historien ”${title}”.`,
    correctionUnsure: {
      'no-words': (_words: string) =>
        'Det er en rettelse, som ikke siger, hvad der står nu. Se efter i historien, og ret den.',
      'no-story': (words: string) =>
        `Det er en rettelse af ”${words}”, men personens historie er her ikke. Hent den, eller ret den selv.`,
      'no-place': (words: string) =>
        `Det er en rettelse af ”${words}”, men det står ikke i personens historie. Se efter, og ret den.`,
      'many-places': (words: string) =>
        `Det er en rettelse af ”${words}”, men det står flere steder. Se efter i historien, og ret det rigtige.`,
    },
    alreadyHere: (title: string) => `Historien er her allerede: ”${title}”.`,
    frontMatterOpen: 'Felterne øverst slutter aldrig: linjen --- mangler efter dem.',
    frontMatterSyntax: (line: number) =>
      `Felterne øverst kan ikke læses omkring linje ${line}. Ofte mangler der anførselstegn om en tekst med kolon.`,
    frontMatterField: (field: string) => `Feltet ”${field}” kan ikke læses, som det står.`,
    mediaAlone:
      'Et billede eller en optagelse bliver ikke til en historie alene. Sæt det ind, når du retter historien; står der en historie på billedet, så skriv den af.',
    mediaMissing: (name: string) =>
      `Billedet eller optagelsen ${name} ligger ikke ved siden af historien. Historien er kommet ind uden.`,
    mediaType: (name: string) =>
      `${name} er ikke et billede eller en optagelse, som kan vises. Historien er kommet ind uden.`,
  },
  disk: {
    notAllowed: (path: string) => `Du har ikke lov til at læse eller skrive her: ${path}`,
    full: (path: string) => `Disken er fuld. Der er ikke plads til ${path}`,
    failed: (path: string, code: string) => `${path} kan ikke læses eller skrives (${code}).`,
  },
  library: {
    notALibrary: (folder: string) =>
      `${folder} er ikke et bibliotek. Lav et med ”new”, eller se efter, om stien er rigtig.`,
    folderInUse: (folder: string) =>
      `${folder} er ikke tom. Vælg en ny mappe, så intet bliver blandet sammen.`,
    documentUnreadable: (file: string, why: string) =>
      `${file} kan ikke læses: ${why}. Filen er ikke rørt.`,
    locked: (user: string, since: string) =>
      `Biblioteket er åbent hos ${user} på denne maskine siden ${clock(since)}. Luk det der, og prøv igen.`,
    readOnly: {
      asked: 'Biblioteket er åbnet til læsning og kan ikke ændres.',
      'not-writable':
        'Der kan ikke skrives i bibliotekets mappe, så det kan læses, men ikke ændres. Få lov til at skrive der, eller kopiér mappen til et andet sted.',
      full: 'Disken er fuld, så biblioteket kan læses, men ikke ændres. Gør plads, og åbn det igen.',
      newer:
        'Biblioteket er skrevet af en nyere version af programmet, så det kan læses, men ikke ændres her. Hent den nyeste version.',
    },
    writeFailed: (file: string, cause: string) =>
      `${file} kunne ikke gemmes (${cause}). Intet er ændret.`,
    diskFailed: (cause: string) =>
      `Disken svarer ikke, som den skal (${cause}). Intet er ændret. Prøv igen om lidt.`,
    erasingFailed: (file: string, cause: string) =>
      `${file} kunne ikke slettes helt (${cause}). Prøv igen, til det lykkes.`,
    storyNotFound: (id: string) => `Der er ingen historie med id ${id}.`,
    consentWithdrawn: (title: string) =>
      `Samtykket til ${title === '' ? 'historien uden titel' : `”${title}”`} er trukket tilbage, så den kan ikke komme i en samling.`,
    collectionNotFound: (id: string) => `Der er ingen samling med id ${id}.`,
    termTaken: (name: string, by: string) =>
      name.toLowerCase() === by.toLowerCase()
        ? `Mærket ”${by}” findes allerede. Vælg det i stedet.`
        : `”${name}” er allerede et andet ord for mærket ”${by}”. Vælg det i stedet.`,
    termNotFound: (id: string) => `Mærket ${id} findes ikke længere.`,
    notApprovable: 'Historien kan ikke godkendes endnu.',
    findingGone: (text: string) =>
      `”${text}” står ikke i historien længere. Den er ændret siden, så se den igennem igen.`,
    versionNotFound: (number: number) =>
      `Version ${number} findes ikke længere. Gamle versioner bliver tyndet ud med tiden.`,
    notInBin: (id: string) => `Der er ingen slettet historie med id ${id} i papirkurven.`,
    changedSince:
      'Det er ændret et andet sted siden og kan ikke fortrydes her. Se historiens versioner.',
    notRecut: {
      'not-in-inbox':
        'Historien er gjort klar, så beskeden bag den ligger fast. Skriv ændringen i selve historien.',
      erased: 'Teksten, som den kom ind, er slettet. Skriv ændringen i selve historien.',
      'not-there': 'Beskeden ser anderledes ud nu. Se på den igen, og prøv så en gang til.',
      'nothing-left':
        'Så ville der ikke være noget tilbage af historien. Slet den i stedet, hvis den ikke skal med.',
      edited:
        'Stykket kan ikke findes i historien, fordi teksten er rettet siden. Skriv ændringen i selve historien.',
      'nothing-to-join': 'Den anden historie kan ikke lægges til. Den er slettet eller gjort klar.',
    },
    nothingToUndo: 'Der er ikke mere at fortryde.',
    nothingToRedo: 'Der er ikke mere at gentage.',
    openElsewhere: (user: string, machine: string, since: string) =>
      `Biblioteket er måske også åbent hos ${user} på ${machine} siden ${clock(since)}. Ret ikke i de samme historier på én gang.`,
  },
};
