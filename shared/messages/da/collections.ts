const stories = (count: number) =>
  count === 1 ? '1 historie' : `${count.toLocaleString('da-DK')} historier`;
const named = (title: string) => (title === '' ? 'Historien uden titel' : `”${title}”`);

/** Collections: chosen stories in an order, with an introduction, for an audience. */
export const collections = {
  create: 'Ny samling …',
  storyCount: stories,
  changedOn: (date: string) => `Ændret ${date}`,
  loading: 'Henter samlingerne …',
  gone: 'Samlingen findes ikke længere.',
  back: 'Tilbage til samlingerne',
  actions: 'Samlingen',
  publish: 'Udgiv …',
  remove: 'Slet samlingen',
  removed: (title: string) => `Samlingen ”${title}” er slettet. Historierne er her stadig.`,
  empty: {
    title: 'Saml historierne til et møde',
    text: 'En samling er de historier, I vil vise nogen: i den rækkefølge, de skal læses, og med en indledning. Lav én til det næste møde i udvalget, og vælg så historierne.',
  },
  naming: {
    title: 'Ny samling',
    label: 'Hvad skal samlingen hedde?',
    hint: 'For eksempel ”Til socialudvalget i marts”. Det kan rettes senere.',
    withStories: (count: number) => `Den begynder med ${stories(count)}.`,
    accept: 'Lav samlingen',
    cancel: 'Fortryd',
  },
  created: (title: string) => `Samlingen ”${title}” er lavet.`,
  createdWith: (title: string, count: number) =>
    `Samlingen ”${title}” er lavet med ${stories(count)}.`,
  form: 'Ret samlingen',
  title: 'Titel',
  titlePlaceholder: 'Giv samlingen en titel',
  titleMissing: 'Uden en titel beholder samlingen den gamle.',
  audience: 'Hvem er den til?',
  audienceHint: 'For eksempel socialudvalget eller nye kolleger.',
  introduction: 'Indledning',
  introductionPlaceholder: 'Skriv et par linjer til den, der skal læse historierne …',
  scope: 'Hvor skal den vises?',
  scopeHint: 'En historie kommer kun med, hvor alle samtykker til den rækker.',
  chosen: 'Historierne',
  heldBackCount: (count: number) => (count === 1 ? '1 holdes tilbage' : `${count} holdes tilbage`),
  heldBack: 'Holdes tilbage',
  orderHint:
    'Træk en historie derhen, hvor den skal læses, eller flyt den med Alt og piletasterne.',
  choose: 'Vælg historier …',
  noneChosen: 'Vælg de historier, der skal med. Rækkefølgen kan laves om bagefter.',
  missingStory: 'En historie, der er slettet',
  up: 'Flyt op (Alt+Pil op)',
  down: 'Flyt ned (Alt+Pil ned)',
  out: 'Tag ud af samlingen',
  moveUp: (title: string) => `Flyt ${named(title)} op`,
  moveDown: (title: string) => `Flyt ${named(title)} ned`,
  takeOut: (title: string) => `Tag ${named(title)} ud af samlingen`,
  takenOut: (title: string) => `${named(title)} er taget ud af samlingen.`,
  movedTo: (title: string, place: number, count: number) =>
    `${named(title)} er nu nummer ${place} af ${count}.`,
  alreadyFirst: (title: string) => `${named(title)} står allerede først.`,
  alreadyLast: (title: string) => `${named(title)} står allerede sidst.`,
  picking: {
    title: 'Vælg historier',
    label: 'Historier at vælge imellem',
    keys: 'Piletaster flytter · Mellemrum vælger',
    none: 'Der er ingen historier at vælge endnu. De kommer her, når de er anonymiseret.',
    accept: (count: number) => (count === 0 ? 'Færdig' : `Brug ${stories(count)}`),
    cancel: 'Fortryd',
  },
  changed: (count: number) => `Samlingen har nu ${stories(count)}.`,
  add: 'Læg i samling …',
  addToNew: 'Ny samling …',
  added: (title: string, count: number) =>
    `${count === 1 ? 'Historien er' : `${stories(count)} er`} lagt i ”${title}”.`,
};
