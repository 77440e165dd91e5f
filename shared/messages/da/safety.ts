const stories = (count: number) => (count === 1 ? '1 historie' : `${count} historier`);

/** The moment as people say it, in the time of this machine. */
const clock = (time: string) =>
  new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(time),
  );

const size = (bytes: number) =>
  new Intl.NumberFormat('da-DK', {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(Math.max(bytes / 1_000_000, 0.1));

/** Keeping a library from being lost, in the window: where backups go, bringing back, looking through. */
export const safety = {
  place: {
    title: 'Sikkerhedskopier',
    none: 'Der bliver ikke lavet kopier af biblioteket. Vælg et sted, helst på en anden disk. Så laver programmet en kopi nu, hver gang biblioteket åbnes, og en gang om dagen.',
    folder: 'Sted',
    last: 'Seneste kopi',
    lastAt: clock,
    kept: 'Den nyeste fra hver af de seneste 7 dage, 4 uger og 12 måneder bliver liggende.',
    choose: 'Vælg et sted …',
    chooseOther: 'Vælg et andet sted …',
    make: 'Lav en kopi nu',
    busy: 'Kopien bliver lavet …',
    stop: 'Lav ikke flere',
    made: 'Sikkerhedskopien er lavet og læst igennem.',
    stopped: 'Der bliver ikke lavet flere. De kopier, der er, bliver liggende.',
    bringBack: 'Hent noget tilbage …',
  },
  notice: {
    ask: 'Der er endnu ingen kopi af biblioteket, hvis disken går i stykker.',
    notNow: 'Ikke nu',
    answered: 'I finder det under Indstillinger, hvis I vil have kopier senere.',
    again: 'Prøv igen',
  },
  restore: {
    title: 'Hent noget tilbage',
    list: 'Kopier af biblioteket',
    reading: 'Læser …',
    checking: 'Kopien bliver læst igennem …',
    none: 'Der er ingen kopier på det sted, I har valgt.',
    madeAt: clock,
    facts: (count: number, bytes: number) => `${stories(count)} · ${size(bytes)}`,
    elsewhere: 'Vælg en kopi, så bliver den læst igennem.',
    file: 'Vælg en fil …',
    otherFile: 'Vælg en anden fil …',
    close: 'Luk',
    back: 'Tilbage',
    from: (time: string) => `Kopien fra ${clock(time)}`,
    whole: 'Kopien er læst igennem, og alt er, som det blev gemt.',
    otherLibrary: (name: string) => `Den er af biblioteket ”${name}”.`,
    where: 'Hvor skal det hen?',
    here: 'Ind i dette bibliotek',
    hereHint: 'Det, der mangler, kommer tilbage. Det kan fortrydes.',
    anew: 'I et nyt bibliotek for sig',
    anewHint: 'Dette bibliotek bliver ikke rørt.',
    all: 'Hent alt tilbage',
    allAnew: 'Lav et bibliotek af kopien …',
    replace: 'Skriv også det tilbage, der er ændret siden',
    find: 'Find en historie i kopien',
    more: (count: number) => `… og ${stories(count)} til`,
    stories: 'Historierne i kopien',
    now: { gone: 'slettet siden', changed: 'ændret siden', same: 'som nu' },
    untitled: 'Uden titel',
    one: 'Hent tilbage',
    oneChanged: 'Skriv den gamle tilbage',
    oneAnew: 'Hent …',
    oneOf: (label: string, title: string) => `${label}: ${title}`,
    nothing: 'Alt i kopien er i biblioteket, som det var.',
    done: (count: number) => `${stories(count)} er hentet tilbage.`,
    doneAnew: (count: number, folder: string) => `${stories(count)} ligger nu i ${folder}`,
    different: 'Disse er ændret siden og er ikke rørt:',
    openIt: 'Åbn det nye bibliotek',
    fromBackup: 'Hent fra en sikkerhedskopi …',
  },
  check: {
    title: 'Se biblioteket igennem',
    text: 'Programmet læser alt og siger, hvis noget er beskadiget eller mangler.',
    run: 'Se det igennem',
    busy: 'Biblioteket bliver set igennem …',
    mend: 'Ret det, der er sikkert',
    mendHint: 'Intet bliver slettet, som kan bruges.',
    mended: (count: number) => (count === 1 ? '1 ting er rettet.' : `${count} ting er rettet.`),
  },
};
