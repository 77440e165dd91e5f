/** The moment as people say it, in the time of this machine. */
const clock = (time: string) =>
  new Intl.DateTimeFormat('da-DK', { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(time),
  );

const actions: Readonly<Record<string, string>> = {
  'import-stories': 'kom ind',
  'cut-story': 'klippet om efter beskeden',
  'split-story': 'delt i to',
  'join-stories': 'lagt sammen med en anden',
  'edit-story': 'rettet',
  'replace-in-story': 'navne og andet skiftet ud',
  'decide-findings': 'fund gennemgået',
  'approve-stories': 'godkendt',
  'archive-story': 'arkiveret eller taget frem',
  'gave-way': 'veg for en tekst fra et andet sted',
  'from-outside': 'ændret et andet sted',
  'restore-version': 'en tidligere version taget frem',
  undo: 'fortrudt',
  redo: 'gentaget',
};

const named = (title: string) => (title === '' ? 'historien uden titel' : `”${title}”`);

/** Former versions of a story, undoing and the bin. */
export const history = {
  status: 'Status',
  line: (number: number, at: string, by: string, action: string) =>
    `${number}  ${clock(at)}  ${actions[action] ?? 'ændret'}${by === '' ? '' : `, ${by}`}`,
  nowLine: (at: string, by: string, action: string) =>
    `nu  ${clock(at)}  ${actions[action] ?? 'ændret'}${by === '' ? '' : `, ${by}`}`,
  noDifference: 'Ingen forskel.',
  restored: (number: number) =>
    `Version ${number} er taget frem. Den forrige tekst ligger i historikken.`,
  binLine: (id: string, title: string, at: string, by: string) =>
    `${id}  ${title}  slettet${at === '' ? '' : ` ${clock(at)}`}${by === '' ? '' : ` af ${by}`}`,
  binEmpty: 'Papirkurven er tom.',
  broughtBack: (title: string) => `${named(title)} er tilbage i biblioteket.`,
  versions: {
    open: 'Versioner',
    close: 'Tilbage til historien',
    title: 'Versioner',
    about:
      'Sådan har historien set ud. Alt fra det sidste døgn er gemt, så én version om dagen i en måned og derefter én om ugen.',
    loading: 'Henter versionerne …',
    now: 'Som den er nu',
    made: (action: string, by: string) =>
      `${actions[action] ?? 'ændret'}${by === '' ? '' : `, ${by}`}`,
    when: clock,
    changed: (fields: readonly string[]) => `Ændret: ${fields.join(', ')}`,
    same: 'Ingen ændringer i selve historien.',
    oldest: 'Den ældste version, der er gemt.',
    single: 'Historien er ikke ændret, siden den kom ind.',
    restore: 'Tag den frem igen',
    restoreOf: (when: string) => `versionen fra ${when}`,
    restored: 'Versionen er taget frem. Det kan fortrydes.',
    restoredToInbox: 'Versionen er taget frem, og historien ligger i indbakken. Det kan fortrydes.',
    fromInbox: 'Fra før, historien blev gjort sikker. Tages den frem, lægger den sig i indbakken.',
    removed: 'Fjernet:',
    added: 'Tilføjet:',
    none: 'Ingenting',
  },
  original: {
    title: 'Teksten, som den kom ind',
    there:
      'Den ligger for sig selv i biblioteket og kommer aldrig med ud. Når I ikke har brug for den længere, kan den slettes for altid.',
    gone: 'Den ligger ikke i biblioteket længere.',
    open: 'Slet den for altid …',
    ask: (title: string) => `Slet originalen til ${named(title)}?`,
    final: 'Det er det eneste, der ikke kan fortrydes.',
    what: 'Teksten, som den kom ind, bliver slettet, også i papirkurven. Det samme gør versionerne fra før, historien blev gjort sikker, og de skridt, der kunne bringe dem tilbage. Er historien delt fra en anden, står ordene også i den andens original.',
    stays:
      'Historien selv bliver, som den er. Originalen går også ud af sikkerhedskopien med det samme.',
    isInbox:
      'Historien ligger stadig i indbakken. Det, der står i den nu, kan være det samme som i originalen, og det bliver stående.',
    copies: {
      about:
        'Disse kopier er fra før og kan stadig have teksten. Slet dem selv, hvis den ikke må findes længere:',
      none: 'Der er ingen andre kopier, som programmet kender.',
      loading: 'Ser efter kopier …',
      madeAt: (file: string, at: string) => (at === '' ? file : `${file}, fra ${clock(at)}`),
      away: (folder: string, at: string) =>
        at === ''
          ? `${folder}, som ikke kan nås nu`
          : `${folder}, som ikke kan nås nu; den seneste kopi der er fra ${clock(at)}`,
    },
    accept: 'Slet for altid',
    keep: 'Behold den',
    erased: (title: string) => `Originalen til ${named(title)} er slettet for altid.`,
    alreadyGone: (title: string) => `Der ligger ingen original til ${named(title)}.`,
    toConfirm: (title: string) =>
      `Originalen til ${named(title)} bliver slettet for altid, og det kan ikke fortrydes. Gentag kommandoen med --confirm "${title}", hvis det er meningen.`,
  },
  bin: {
    about: (days: number) =>
      `Det, der bliver slettet, ligger her i ${days} dage. Så forsvinder det for altid, også originalen.`,
    loading: 'Henter papirkurven …',
    deleted: (at: string, by: string) =>
      `Slettet${at === '' ? '' : ` ${clock(at)}`}${by === '' ? '' : ` af ${by}`}`,
    left: (days: number) =>
      days <= 1 ? 'Forsvinder i løbet af et døgn' : `Forsvinder om ${days} dage`,
    putBack: 'Læg tilbage',
    putBackOf: (title: string) => named(title),
    empty: {
      title: 'Papirkurven er tom',
      text: 'Sletter du en historie, ligger den her i 30 dage og kan lægges tilbage.',
    },
  },
};
