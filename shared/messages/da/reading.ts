/** The open story and what can be done with it. */
export const reading = {
  back: 'Tilbage til listen',
  loading: 'Henter historien …',
  gone: 'Historien findes ikke længere.',
  edit: 'Ret',
  doneEditing: 'Færdig',
  editingApproved: 'Historien er godkendt. Retter du i den, skal den godkendes igen.',
  approvalTakenBack:
    'Historien er rettet, og godkendelsen er taget tilbage. Godkend den igen, når du er færdig.',
  archive: 'Arkivér',
  unarchive: 'Tag frem igen',
  remove: 'Slet',
  removeKeys: 'Delete',
  archived: 'Historien er arkiveret.',
  unarchived: 'Historien er taget frem igen.',
  removed: 'Flyttet til papirkurven.',
  actions: 'Historien',
  anonymous: 'anonym',
  consent: 'Samtykke',
  consentGiven: (scopes: string) =>
    scopes === '' ? 'samtykke uden omfang' : `samtykke til ${scopes}`,
  consentStates: {
    'not-needed': 'samtykke er ikke nødvendigt',
    'not-asked': 'ikke spurgt om samtykke endnu',
    refused: 'har sagt nej',
    withdrawn: 'har trukket sit samtykke tilbage',
  },
  citizen: 'Borgeren',
  and: 'og',
  facts: 'Kort fortalt',
  figures: 'Tallene i historien',
  change: (before: string, after: string) => `fra ${before} til ${after}`,
  costs: 'Hvad alternativet koster',
  ownWords: 'Med egne ord',
  reflections: 'Fagpersonens refleksioner',
  picture: (description: string) =>
    description === '' ? 'Billede uden beskrivelse' : `Billede: ${description}`,
  media: 'Billeder og optagelser',
  tags: 'Mærker',
  source: 'Kilde',
  origin: 'Hvor den kommer fra',
  cameAs: (kind: string, name: string, date: string) =>
    name === '' ? `Kom ind som ${kind}, ${date}.` : `Kom ind som ${kind}: ${name}, ${date}.`,
  readBy: (name: string) => `Læst af ${name}. Nu mangler en anden at læse den.`,
  approvedBy: (name: string, date: string) =>
    `Pseudonymiseret og gennemgået. Godkendt af ${name}, ${date}.`,
  gate: {
    title: 'Før den kan godkendes',
    ready:
      'Ingen numre eller adresser står i vejen. Gennemgå navne og steder, læs historien en gang til, og vælg Godkend.',
    unsure:
      'Programmet er i tvivl om noget ved historien, for eksempel hvem der har fortalt den, eller hvor den slutter.',
    look: 'Se beskeden',
    beginning:
      'Overskriften er begyndelsen af teksten, så de samme ord står to gange. Giv historien en overskrift, der får folk til at læse videre.',
    name: 'Skriv en overskrift',
  },
};
