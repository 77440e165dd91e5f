const stories = (count: number) => (count === 1 ? '1 historie' : `${count} historier`);

/** Bringing stories in: by dropping, choosing or pasting. */
export const importing = {
  files: 'Hent filer …',
  paste: 'Sæt tekst ind …',
  drop: {
    title: 'Slip her, så kommer de i indbakken',
    text: 'Mails, Word-filer og tekst. Originalerne bliver liggende, hvor de er.',
    refused: 'Her kan intet lægges ind',
  },
  pasting: {
    title: 'Sæt en tekst ind',
    label: 'Historien, som den kom',
    hint: 'Den første linje bliver til titlen. Teksten kommer i indbakken, hvor kun I kan se den.',
    accept: 'Læg i indbakken',
    cancel: 'Annuller',
  },
  progress: (number: number, total: number) => `Henter ${number} af ${total}`,
  begun: 'Henter …',
  stop: 'Stop',
  stopped: 'Importen er stoppet. Intet er kommet ind, og filerne er ikke rørt.',
  came: (count: number) => `${stories(count)} kom ind i indbakken.`,
  report: {
    title: (count: number) =>
      count === 0 ? 'Ingen historier kom ind' : `${stories(count)} kom ind i indbakken`,
    stories: 'Kom ind',
    more: (count: number) => `og ${stories(count)} til i indbakken`,
    others: (count: number) => `Vis ${count === 1 ? 'den sidste' : `de ${count} andre`}`,
    next: (unsure: number, total: number) =>
      unsure === 0
        ? 'Læs dem igennem i indbakken, før de bliver godkendt. Intet kan ses af andre endnu.'
        : total === 1
          ? 'Programmet er i tvivl om noget ved den. Se efter, før I arbejder videre.'
          : unsure === 1
            ? 'Programmet er i tvivl om noget ved én af dem. Den står øverst i indbakken med mærket ”Se efter”.'
            : `Programmet er i tvivl om noget ved ${unsure} af dem. De står øverst i indbakken med mærket ”Se efter”.`,
    goOn: (unsure: number): string =>
      unsure === 0
        ? 'Læs den første'
        : unsure === 1
          ? 'Se på den, der er tvivl om'
          : 'Se på dem, der er tvivl om',
    setAside: (count: number) => `Lagt til side: ${count}`,
    setAsideText: 'Det er ikke kommet ind. Filerne er ikke rørt.',
    groups: {
      unread: {
        title: (count: number) => `Kunne ikke læses (${count})`,
        text: 'Her kan der ligge historier, som programmet ikke kan komme til.',
      },
      perhaps: {
        title: (count: number) => `Måske en historie eller en rettelse (${count})`,
        text: 'Kig dem igennem. Er det en historie, så læg den i indbakken.',
      },
      corrected: {
        title: (count: number) =>
          count === 1 ? '1 rettelse er sat ind' : `${count} rettelser er sat ind`,
        text: 'Forfatteren bad om det i en senere mail. Læs efter, om det blev rigtigt.',
      },
      media: {
        title: (count: number) => `Billeder og optagelser, der ikke kom med (${count})`,
        text: 'Sæt dem ind, når du retter historien, hvis de skal med.',
      },
      other: {
        title: (count: number) => `Ikke historier (${count})`,
        text: 'Tak, hilsner, spørgsmål og andet. Er der alligevel en historie imellem, så læg den i indbakken.',
      },
      known: {
        title: (count: number) => `Er her i forvejen (${count})`,
        text: 'Der er intet at gøre.',
      },
    },
    quote: (text: string) => `”${text}”`,
    take: 'Læg i indbakken',
    took: (title: string) => `”${title}” ligger nu i indbakken.`,
    /** What a program reads aloud of a button after its name. */
    taken: (text: string) => `: ${text}`,
    moreAside: (count: number) => `og ${count} til`,
    close: 'Luk',
  },
};
