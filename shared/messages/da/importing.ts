const stories = (count: number) => (count === 1 ? '1 historie' : `${count} historier`);

/** Bringing stories in: by dropping, choosing or pasting. */
export const importing = {
  files: 'Hent filer …',
  paste: 'Sæt tekst ind …',
  drop: {
    title: 'Slip her, så kommer de i indbakken',
    text: 'Mails, Word-filer og tekst. Originalerne bliver liggende, hvor de er.',
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
    more: (count: number) => `og ${stories(count)} mere i indbakken`,
    setAside: 'Lagt til side',
    setAsideText: 'Filerne er ikke rørt.',
    close: 'Luk',
  },
};
