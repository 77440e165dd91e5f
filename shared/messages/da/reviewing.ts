/** A day as people say it, in the time of this machine. */
const day = (time: string) =>
  new Intl.DateTimeFormat('da-DK', { dateStyle: 'long' }).format(new Date(time));

/** Going through what was found in a story, group by group. */
export const reviewing = {
  side: 'Gennemgangen',
  original: {
    open: 'Se originalen',
    close: 'Skjul originalen',
    title: 'Originalen',
    struck: 'Det, der er streget over, står ikke længere i historien.',
    erased: (time: string) =>
      time === '' ? 'Originalen er slettet.' : `Originalen er slettet den ${day(time)}.`,
  },
  open: 'Gennemgå navne og steder',
  groups: (count: number) =>
    count === 1 ? '1 ting at tage stilling til' : `${count} ting at tage stilling til`,
  done: 'Der er taget stilling til alt, der blev fundet. Læs historien en gang til.',
  places: (count: number) => (count === 1 ? '1 sted' : `${count} steder`),
  certainty: { found: 'Fundet', look: 'Se efter' },
  placesOf: (name: string) => `Her står ${name}`,
  written: (text: string, field: string) => `${text} · ${field}`,
  replace: (words: string) => `Erstat med ”${words}”`,
  becomes: 'bliver til',
  goes: 'går ud',
  other: 'Skriv noget andet',
  wordsMissing: 'Skriv det, der skal stå i stedet.',
  nobody: 'Ikke en person',
  harmless: 'Må gerne stå',
  consent: 'Behold, med samtykke',
  looked: 'Set',
  decided: (count: number) => `Afgjort (${count})`,
  verdicts: { 'not-identifying': 'må gerne stå', consent: 'bliver, med samtykke', looked: 'set' },
  takeBack: 'Tag stilling igen',
  takeBackOf: (name: string) => `: ${name}`,
  saidReplaced: (name: string, count: number) =>
    count === 1 ? `${name} er erstattet.` : `${name} er erstattet ${count} steder.`,
  saidKept: (name: string) => `${name} bliver stående.`,
  saidOpen: (name: string) => `${name} er tilbage på listen.`,
};
