const stories = (count: number) => (count === 1 ? '1 historie' : `${count} historier`);

/** The command line. */
export const cli = {
  usage: `Gode Historier fra kommandolinjen

  new <bibliotek> [--name navn] [--organisation navn]
  import <bibliotek> <fil|mappe>… [--json]
  check <fil|->…|<bibliotek> [--json]
  decide <bibliotek> <id> --text <fundet tekst> --why not-identifying|consent|looked|open [--json]
  list <bibliotek> [--method m] [--outcome o] [--area a] [--status s] [--json]
  approve <bibliotek> <id>…|--all --by <navn> [--json]
  collection <bibliotek> create --title <titel> [<id>…|--all] [--introduction tekst] [--audience hvem] [--json]
  collection <bibliotek> list [--json]
  search <bibliotek> <ord>… [--json]
  publish <bibliotek> [--collection id] [--scope omfang] [--site mappe] [--pdf fil] [--json]
  consent-form <bibliotek> <id> --pdf fil [--contributor navn] [--json]
  withdraw <bibliotek> <id> --citizen|--contributor navn [--json]
  export <bibliotek> <mappe> [<id>…|--all] [--json]
  history <bibliotek> <id> [--show nr|--restore nr] [--json]
  bin <bibliotek> [<id>] [--json]
  erase-original <bibliotek> <id> --confirm <titel> [--json]
  backup <bibliotek> <mappe> [--json]
  restore <sikkerhedskopi.zip> <bibliotek|ny mappe> [--story id] [--replace] [--json]
  verify <bibliotek> [--repair] [--json]

--language da|en vælger sproget. --json skriver ét JSON-dokument og intet andet.
Omfang: internal, meeting, print, web (uden andet valg), press, teaching.
Status: inbox, anonymised, approved, archived.`,
  unknownCommand: (name: string) => `Kommandoen ”${name}” findes ikke.`,
  unknownOption: (name: string) => `Valget ${name} findes ikke her, eller det mangler sin værdi.`,
  missing: (what: string) => `Der mangler ${what}.`,
  things: {
    library: 'et bibliotek',
    files: 'en fil eller mappe at læse',
    storiesOrAll: 'historiernes id eller --all',
    by: '--by med navnet på den, der godkender',
    title: '--title med samlingens titel',
    query: 'noget at søge efter',
    folder: 'en tom mappe at skrive i',
    formFile: '--pdf med en fil til samtykkeerklæringen',
    whose: '--citizen eller --contributor med et navn',
    target: '--site med en mappe eller --pdf med en fil',
    story: 'historiens id',
    foundText: '--text med det fundne, som det står i historien',
    why: '--why med not-identifying, consent, looked eller open',
    number: 'versionens nummer som et tal',
    create: '”create” eller ”list” efter biblioteket',
  },
  badChoice: (option: string, value: string, choices: readonly string[]) =>
    `${option} kan ikke være ”${value}”. Vælg mellem ${choices.join(', ')}.`,
  unknownTag: (facet: string, name: string) => `${facet} ”${name}” findes ikke i biblioteket.`,
  failed: (what: string) => `Det gik galt: ${what}`,
  created: (folder: string) => `Biblioteket er klar i ${folder}`,
  reading: (name: string, number: number, total: number) => `Læser ${number} af ${total}: ${name}`,
  imported: (count: number) => `${stories(count)} ligger nu i indbakken.`,
  setAside: (count: number) => `${count} lagt til side:`,
  setAsideOf: (file: string, reason: string) => `${file}: ${reason}`,
  damagedFile: (file: string, reason: string) =>
    `${file} er lagt til side og ikke rørt: ${reason}.`,
  noFindings: 'Ingen fund.',
  readYourself:
    'Intet program finder alt, og ikke alle navne standser en godkendelse. Læs selv hver historie igennem.',
  finding: (line: number, what: string, text: string) => `linje ${line}: ${what} ”${text}”`,
  lookAt: (line: number, what: string, text: string, why: string) =>
    `linje ${line}: måske ${what} ”${text}” (${why})`,
  notFound: (text: string, others: readonly string[]) =>
    others.length === 0
      ? `”${text}” er ikke fundet i historien, og der er intet andet at tage stilling til.`
      : `”${text}” er ikke blandt det, der er fundet i historien: ${others.map((other) => `”${other}”`).join(', ')}.`,
  mustGo: (text: string) =>
    `”${text}” peger direkte på én. Skriv noget andet i stedet; så kan historien godkendes.`,
  decided: (text: string, open: number) =>
    open === 0
      ? `”${text}” er afgjort. Der er taget stilling til alle fund i historien.`
      : `”${text}” er afgjort. ${open === 1 ? '1 fund' : `${open} fund`} i historien venter stadig.`,
  nothingHere: 'Ingen historier her.',
  approved: (count: number) => `${stories(count)} godkendt.`,
  refused: (count: number) => `${stories(count)} kan ikke godkendes endnu:`,
  collectionCreated: (title: string, count: number) =>
    `Samlingen ”${title}” er lavet med ${stories(count)}.`,
  collectionLine: (id: string, title: string, count: number) =>
    `${id}  ${title} (${stories(count)})`,
  noCollections: 'Ingen samlinger endnu.',
  noHits: 'Ingen historier svarer til det.',
  settingBooklet: 'Sætter hæftet …',
  writingSite: 'Skriver hjemmesiden …',
  published: (count: number) => `${stories(count)} udgivet.`,
  site: (path: string) => `Hjemmeside: ${path}`,
  pdf: (path: string) => `Hæfte: ${path}`,
  withheld: (count: number) => `${stories(count)} holdt tilbage:`,
  exported: (count: number, folder: string) => `${stories(count)} skrevet som filer i ${folder}`,
  exportHoldsNames:
    'Filerne rummer alt om historierne, også navne på dem, der vil være anonyme. Pas på dem.',
  historyFailed: (why: string) =>
    `Det er gemt, men det forrige kunne ikke lægges i historikken (${why}).`,
  notRecorded: (why: string) => `Udgivelsen er ikke skrevet ind i biblioteket: ${why}`,
};
