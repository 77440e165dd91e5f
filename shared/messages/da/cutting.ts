const named = (title: string) => (title === '' ? 'historien uden titel' : `”${title}”`);

/** The message as it came, beside the story that was cut out of it. */
export const cutting = {
  open: 'Beskeden',
  close: 'Tilbage til historien',
  title: 'Beskeden bag historien',
  about:
    'Det grå er klippet fra og kommer ikke med ud. Sæt det tilbage, hvis det hører med, og klip det fra, der ikke gør. Alt kan fortrydes.',
  fixed:
    'Historien er gjort klar, så beskeden kan ses, men ikke klippes om. Ret i selve historien i stedet.',
  gone: 'Teksten, som den kom ind, ligger ikke i biblioteket længere.',
  loading: 'Henter beskeden …',
  message: 'Som den kom',
  story: 'Som den er nu',
  from: (author: string, address: string) =>
    [author || 'Ukendt forfatter', address === '' ? '' : `(${address})`].join(' ').trim(),
  when: (day: string, source: string) => [day, source].filter((part) => part !== '').join(' · '),
  kinds: {
    banner: 'Advarsel fra mailsystemet',
    greeting: 'Hilsen i begyndelsen',
    'lead-in': 'Ord før historien',
    title: 'Overskrift',
    story: 'Historien',
    afterword: 'Ord efter historien',
    closing: 'Hilsen til sidst',
    signature: 'Underskrift',
    disclaimer: 'Fortrolighedstekst',
    footer: 'Linje fra mailprogrammet',
    quoted: 'Tidligere mail',
  },
  cutAway: 'Klip fra',
  putBack: 'Sæt tilbage',
  split: 'Del her',
  splitHint: 'Herfra bliver det en historie for sig',
  /** What a program reads aloud of a button after its name. */
  stretch: (text: string) => `: ${text}`,
  all: 'Vis det hele',
  begins: 'Historien begynder her',
  ends: 'Historien slutter her',
  takeUp: '↑ Tag en sætning med',
  cutDown: '↓ Klip en sætning fra',
  cutUp: '↑ Klip en sætning fra',
  takeDown: '↓ Tag en sætning med',
  join: (title: string) => `Læg ${named(title)} til her`,
  unsure: {
    mark: 'Se efter',
    why: {
      kind: 'Er det en historie? Teksten kan også være en besked eller en hilsen.',
      borders: 'Begynder og slutter historien de rigtige steder, og er det hele med?',
      joined: 'Historien er lagt sammen af to mails. Hører de sammen?',
      teller: 'Hvem har fortalt historien? Det er programmet i tvivl om.',
      correction:
        'Den, der har fortalt historien, har sendt en rettelse, som programmet ikke kunne sætte ind. Står alt, som det skal?',
      version:
        'Det er en nyere udgave af en historie, der var her i forvejen. Er det den, I vil bruge?',
    },
    tellers: 'Vælg, hvem der har fortalt den',
    teller: (name: string, isNow: boolean) => (isNow ? `${name} (står der nu)` : name),
    seen: 'Det er, som det skal være',
    next: 'Næste usikre',
    nextOf: (count: number) => `Se efter (${count})`,
  },
  author: {
    open: 'Ret forfatter …',
    title: 'Hvem har fortalt historien?',
    name: 'Navn',
    address: 'Mailadresse',
    hint: 'Navnet bliver i biblioteket sammen med beskeden. Hvad der kommer ud, bestemmer I under historiens personer.',
    accept: 'Gem',
    cancel: 'Annuller',
  },
  done: {
    'move-border': 'Grænsen er flyttet. Det kan fortrydes.',
    'put-back': 'Stykket er sat tilbage. Det kan fortrydes.',
    'cut-away': 'Stykket er klippet fra. Det kan fortrydes.',
    split: 'Nu er det to historier. Den nye ligger i indbakken. Det kan fortrydes.',
    join: 'De to historier er lagt sammen. Det kan fortrydes.',
    'name-author': 'Forfatteren er rettet.',
    look: 'Mærket ”Se efter” er taget af.',
  },
};
