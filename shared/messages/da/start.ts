/** The first view: make a library, open one, or look around in the demo. */
export const start = {
  make: {
    title: 'Lav jeres bibliotek',
    text: 'Et bibliotek er en almindelig mappe, hvor jeres historier ligger samlet.',
    name: 'Hvad skal det hedde?',
    nameExample: 'For eksempel ”Gode historier fra Havnehuset”',
    nameMissing: 'Giv biblioteket et navn først.',
    organisation: 'Arbejdsplads',
    optional: 'kan vente',
    choose: 'Vælg, hvor det skal ligge …',
    next: 'Bagefter trækker I mails og Word-filer ind i vinduet, så er I i gang.',
  },
  open: {
    title: 'Fortsæt, hvor I slap',
    titleFirst: 'Har I et i forvejen?',
    choose: 'Åbn et bibliotek …',
    text: 'Vælg mappen med biblioteket, også hvis den ligger på et fællesdrev.',
    recent: 'Åbnet for nylig',
  },
  demo: {
    title: 'Vil du kigge dig om først?',
    text: 'Demoen er fyldt med opdigtede historier. Prøv alt af; intet kan gå i stykker.',
    choose: 'Se demoen',
  },
  opening: 'Åbner biblioteket …',
  retry: 'Prøv igen',
};
