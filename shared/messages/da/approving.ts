/** What the check finds, and approving a story. */
export const approving = {
  check: {
    title: 'Fundet i historien',
    left: (count: number) => (count === 1 ? '1 fund tilbage' : `${count} fund tilbage`),
    none: 'Ingen fund. Læs selv efter navne, steder og sjældne detaljer.',
    names: {
      coming: 'Navne og steder kommer om et øjeblik.',
      failed: 'Navne og steder kan ikke vises lige nu. Læs selv efter dem.',
    },
    certainty: { found: 'fundet', look: 'se efter' },
    mustGo: 'Skal ud, før historien kan godkendes.',
    mayStay: 'Kan nogen genkendes på det?',
    checking: 'Ser historien igennem …',
  },
  approve: 'Godkend …',
  title: (title: string) => `Godkend ”${title}”`,
  notYet: 'Den kan ikke godkendes endnu',
  leads: 'Vælg en linje, så kommer du hen til stedet.',
  why: 'Programmet peger på numre, adresser, navne og steder, men det finder dem ikke alle, og det kender ikke de sjældne detaljer. Et menneske må se efter. Når du godkender den, er historien pseudonymiseret og gennemgået. Kan nogen, der var med, gætte, hvem den handler om, er den ikke anonym.',
  open: (count: number) =>
    count === 1
      ? 'Der er stadig 1 fund, som ingen har taget stilling til.'
      : `Der er stadig ${count} fund, som ingen har taget stilling til.`,
  openSeveral: (count: number) => (count === 1 ? '1 fund at se på' : `${count} fund at se på`),
  seeOpen: 'Se på dem først',
  by: 'Hvem godkender?',
  byHint: 'Navnet og tidspunktet bliver gemt med historien, kun i jeres eget bibliotek.',
  byMissing: 'Skriv, hvem der godkender.',
  read: 'Jeg har læst historien. Der står ingen navne, steder eller sjældne detaljer, som nogen kan genkendes på.',
  readSeveral:
    'Jeg har læst dem alle. Der står ingen navne, steder eller sjældne detaljer, som nogen kan genkendes på.',
  readMissing: 'Sæt kryds, når du har læst det hele igennem.',
  send: 'Godkend',
  cancel: 'Annuller',
  close: 'Luk',
  done: (count: number) =>
    count === 1 ? 'Historien er godkendt.' : `${count} historier er godkendt.`,
  readers: {
    first: 'I bestemte, at to skal læse en historie. Du er den første.',
    second: (name: string) => `${name} har læst den. Siger du også ja, er den godkendt.`,
    several: 'I bestemte, at to skal læse en historie. Den første siger ja her, og så den anden.',
  },
  readByOne: (count: number) =>
    count === 1
      ? 'Det er gemt, at du har læst historien. Nu mangler en anden at læse den.'
      : `Det er gemt, at du har læst ${count} historier. Nu mangler en anden at læse dem.`,
  several: {
    open: 'Godkend flere …',
    title: 'Godkend flere historier',
    choose: 'Vælg de historier, du har læst',
    chosenMissing: 'Vælg mindst én historie.',
    ready: 'Klar til at blive godkendt',
    waiting: (count: number) =>
      count === 1 ? 'Ser 1 historie igennem …' : `Ser ${count} historier igennem …`,
    noneReady: 'Ingen af dem er klar endnu.',
    notReady: 'Mangler noget først',
    missing: (count: number) => (count === 1 ? '1 ting mangler' : `${count} ting mangler`),
    limited: (count: number) => `Her er de første ${count}. De næste kommer, når de er godkendt.`,
  },
};
