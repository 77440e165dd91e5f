import { formatDate } from '../../site/format-date.ts';

/** The fields of a story that are not running text. */
export const fields = {
  /** Rows that can be added, moved and removed; `name` is what the row is about. */
  rows: {
    up: (name: string) => `Flyt ${name} op`,
    down: (name: string) => `Flyt ${name} ned`,
    remove: (name: string) => `Fjern ${name}`,
    removed: (name: string) => `Fjernet: ${name}.`,
    undo: 'Fortryd',
  },
  figures: {
    title: 'Tallene i historien',
    hint: 'Skriv dem, som I ville sige dem: 20–25, ca. 50, 12,5.',
    add: { value: 'Et tal', change: 'Før og efter', comparison: 'En sammenligning' },
    number: (number: number) => `tal nr. ${number}`,
    label: 'Hvad er talt',
    value: 'Tal',
    before: 'Før',
    after: 'Efter',
    unit: 'Enhed',
    period: 'Periode',
    source: 'Kilde',
    compared: 'Hvem eller hvor',
    comparedNumber: (number: number) => `linje nr. ${number}`,
    addCompared: 'Endnu en at sammenligne med',
  },
  costs: {
    hint: 'Hvad var der sket ellers, og hvad havde det kostet? En linje ad gangen, med kilde.',
    add: 'En udgift',
    number: (number: number) => `udgift nr. ${number}`,
    label: 'Hvad',
    amount: 'Beløb',
    unit: 'Enhed',
    source: 'Kilde',
    sum: 'I alt',
  },
  date: {
    hint: 'For eksempel 17.5.2024',
    unread: 'Det kan vi ikke læse som en dato. Skriv den som 17.5.2024.',
    /** A date of the form `YYYY-MM-DD` in words; any other text as it is. */
    long: (date: string) => formatDate(date, 'da'),
  },
  people: {
    title: 'Mennesker og samtykke',
    hint: 'Hvem har fortalt, skrevet og kommenteret, og hvad har de sagt ja til?',
    add: 'En bidragyder',
    number: (number: number) => `bidragyder nr. ${number}`,
    part: 'Historien er',
    name: 'Navn',
    role: 'Stilling eller rolle',
    attribution: 'Sådan nævnes personen',
    byline: (byline: string) =>
      byline === '' ? 'I udgivelsen nævnes personen ikke.' : `I udgivelsen står der: ${byline}.`,
    consent: 'Samtykke',
    consentHints: {
      'not-needed': 'Historien må bruges overalt.',
      'not-asked': 'Historien kan først godkendes, når der er spurgt.',
      given: 'Sæt kryds ved det, der er sagt ja til.',
      refused: 'Så kan historien ikke godkendes.',
      withdrawn: 'Så kan historien ikke udgives mere.',
    },
    scope: 'Samtykket gælder',
    how: 'Hvordan',
    howHint: 'På mail, på et møde, på skrift …',
    when: 'Hvornår',
    printForm: 'Udskriv samtykkeerklæring …',
    citizenHint: 'Kan borgeren genkendes i historien, skal borgeren have sagt ja til den.',
  },
  about: {
    title: 'Om historien',
    date: 'Hvornår skete det',
    kindHints: {
      good: 'Noget, der lykkedes.',
      learning: 'Noget, der kunne være gået bedre, og som andre kan lære af.',
      consequence: 'Hvad det koster, når rammerne ikke er der.',
    },
  },
  /** Of the buttons that shape a text. */
  formattingOf: (label: string) => `Udseendet af ${label.toLowerCase()}`,
  media: {
    hint: 'Billeder, lyd og film, der hører til historien. Hvor og hvornår et billede er taget, fjernes af sig selv.',
    add: 'Billede, lyd eller film',
    addLink: 'Link til en film',
    number: (number: number) => `nr. ${number}`,
    alt: 'Hvad ser man?',
    altHint: 'Til dem, der ikke kan se billedet. Uden navne.',
    name: 'Hvad er det?',
    nameHint: 'En linje til dem, der vil vide, hvad de afspiller.',
    caption: 'Billedtekst',
    transcript: 'Hvad bliver der sagt?',
    transcriptHint: 'Til dem, der ikke kan høre det.',
    url: 'Adresse',
    urlHint: 'For eksempel https://www.kommune.dk/film',
    urlUnsafe: 'Den adresse kan vi ikke linke til. Brug en, der begynder med https://',
    recognisable: 'Kan nogen genkendes?',
    recognisableHint: 'Et ansigt, en stemme, et logo, en håndskrift.',
    answers: {
      no: 'Nej, ingen kan genkendes',
      consent: 'Ja, og de har sagt ja til at være med',
    },
    unanswered:
      'Svar, før historien kan godkendes. Kan nogen genkendes uden at have sagt ja, så fjern filen.',
    missing: 'Filen ligger ikke længere i biblioteket.',
    transcriptToggle: 'Det, der bliver sagt',
    refused: {
      type: (name: string) =>
        `${name} kan ikke vises. Gem billeder som JPG eller PNG, lyd som MP3 og film som MP4, og prøv igen.`,
      tooLarge: (megabytes: number) =>
        `Filen er større end ${megabytes} MB. Læg filmen et sted på nettet, og indsæt et link til den.`,
    },
  },
  pictureTool: {
    name: 'Billede',
    title: 'Sæt et billede ind i teksten',
    hint: 'Vælg et af historiens billeder.',
    none: 'Historien har ingen billeder endnu. Hent dem under ”Billeder og lyd” længere nede, så kan du sætte dem ind her.',
    number: (number: number) => `Billede nr. ${number}`,
    cancel: 'Annuller',
  },
  find: {
    name: 'Find',
    label: 'Find i teksten',
    count: (at: number, count: number) => (count === 0 ? 'Det står der ikke' : `${at} af ${count}`),
    next: 'Næste sted',
    previous: 'Forrige sted',
    close: 'Luk søgningen',
  },
  unsaved: {
    notice: (title: string) =>
      `Det, du skrev sidst i ${title.trim() === '' ? 'en historie uden titel' : `”${title.trim()}”`}, er ikke gemt endnu. Vi prøver igen af os selv. Lad programmet være åbent så længe.`,
    retry: 'Prøv nu',
  },
};
