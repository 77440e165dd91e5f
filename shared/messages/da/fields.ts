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
};
