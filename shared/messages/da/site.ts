const stories = (count: number) => (count === 1 ? '1 historie' : `${count} historier`);

/** The published website: what stands around the stories. */
export const site = {
  skipToContent: 'Spring til indholdet',
  navigation: 'Siden',
  allStories: 'Alle historier',
  audience: 'Til',
  organisation: 'Fra',
  published: 'Udgivet',
  contains: 'Rummer',
  storyCount: stories,
  keyFigures: 'Nøgletal',
  fromTheStory: 'Fra historien',
  stories: 'Historierne',
  noStories: 'Her er ingen historier endnu.',
  facets: { method: 'Metode', outcome: 'Resultat', area: 'Område' },
  kinds: { good: '', learning: 'En historie at lære af', consequence: 'Hvad det kostede' },
  filter: {
    title: 'Vælg mærker',
    more: (count: number) => `Vis ${count} flere`,
    clear: 'Ryd valget',
    /** `{count}` and `{total}` are filled in on the page itself. */
    some: 'Viser {count} af {total} historier',
    none: 'Ingen historier har alle de valgte mærker. Fjern et af dem for at se flere.',
  },
  story: {
    parts: { told: 'Fortalt af', wrote: 'Skrevet af', commented: 'Kommenteret af' },
    and: 'og',
    readingTime: (minutes: number) =>
      minutes === 1 ? '1 minuts læsning' : `${minutes} minutters læsning`,
    facts: 'Kort fortalt',
    targetGroup: 'Målgruppe',
    need: 'Behov',
    work: 'Indsats',
    conditions: 'Rammer',
    result: 'Resultat',
    figures: 'Tallene i historien',
    ownWords: 'Med egne ord',
    reflections: 'Fagpersonens refleksioner',
    tags: 'Mærker',
    transcript: 'Læs, hvad der bliver sagt',
    watch: 'Se filmen',
    related: 'Læs også',
    neighbours: 'Forrige og næste historie',
    previous: 'Forrige',
    next: 'Næste',
  },
  figure: { before: 'Før', after: 'Efter', source: 'Kilde' },
  costs: {
    title: 'Hvad alternativet koster',
    item: 'Post',
    amount: 'Beløb',
    source: 'Kilde',
    sum: 'I alt',
  },
  tag: {
    description: (label: string) => `Historier med mærket ${label}`,
    others: { method: 'Andre metoder', outcome: 'Andre resultater', area: 'Andre områder' },
  },
  about: {
    title: 'Om historierne',
    lead: 'Historierne kommer fra hverdagen i socialt arbejde. De er fortalt af dem, der var med, og gjort trygge at dele, før nogen udenfor læste dem.',
    safeTitle: 'Sådan er de gjort trygge',
    safe: [
      'Historierne er pseudonymiseret og gennemgået: Navne, numre, adresser og andet, der kan pege på et bestemt menneske, er taget ud eller skrevet om. Borgere optræder med dæknavn eller uden navn.',
      'Et menneske har læst hver historie igennem og godkendt den, før den kom med her.',
      'De, der har fortalt, har selv bestemt, om deres navn, deres fag eller ingen af delene skal stå ved historien.',
      'Kunne en borger alligevel genkende sig selv, er historien kun med, hvis borgeren har sagt ja.',
      'Siderne samler intet om dig, der læser. De henter intet fra nettet og sætter ingen cookies.',
    ],
    scopeTitle: 'Hvor må de vises?',
    scopes: {
      internal:
        'Samtykket til denne udgivelse gælder internt på arbejdspladsen. Del den ikke videre.',
      meeting: 'Samtykket til denne udgivelse gælder møder. Læg den ikke på nettet.',
      print: 'Samtykket til denne udgivelse gælder tryk. Læg den ikke på nettet.',
      web: 'Samtykket til denne udgivelse gælder nettet. Du må gerne sende siderne videre.',
      press: 'Samtykket til denne udgivelse gælder pressen. Du må gerne citere historierne.',
      teaching: 'Samtykket til denne udgivelse gælder undervisning. Læg den ikke på nettet.',
    },
    useTitle: 'Sådan kan de bruges',
    use: [
      'Læs én historie højt, når mødet begynder. Det tager få minutter og ændrer samtalen bagefter.',
      'Spørg: Hvad skulle være på plads, for at det kunne lykkes? Svaret står ofte under rammer.',
      'Find flere med det samme mærke, når I vil se, om det var et held eller et mønster.',
      'Skriv en side ud. Den er sat, så den også kan hænge på en væg.',
    ],
    tagsTitle: 'Sådan læses mærkerne',
    tags: {
      method: 'hvad fagfolkene gjorde',
      outcome: 'hvad der kom ud af det',
      area: 'hvor i det sociale arbejde det skete',
    },
    doubtTitle: 'Er noget forkert?',
    doubt: (organisation: string) =>
      organisation === ''
        ? 'Kan du genkende dig selv eller en anden, så sig det til den, der gav dig siderne, så historien kan blive taget ud.'
        : `Kan du genkende dig selv eller en anden, så sig det til ${organisation}, så historien kan blive taget ud.`,
    fontsTitle: 'Skrifter',
    fonts:
      'Siderne er sat med Source Serif 4 og Source Sans 3, der er tegnet for Adobe og frit kan bruges under SIL Open Font License 1.1. Licenserne ligger ved skrifterne:',
  },
};
