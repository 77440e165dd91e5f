import type { Scope } from '../../domain/consent.ts';
import type { PublicationFormat } from '../../domain/publication.ts';

type Words<Name extends string> = Readonly<Record<Name, string>>;

const stories = (count: number) =>
  count === 1 ? '1 historie' : `${count.toLocaleString('da-DK')} historier`;
const moment = (time: string) =>
  new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(time),
  );

/** The place where stories are made into a site and a booklet. */
export const publish = {
  form: 'Ny udgivelse',
  what: 'Hvad skal udgives?',
  everything: 'Alle godkendte historier',
  scope: 'Hvor skal det vises?',
  scopeHint: 'En historie kommer kun med, hvor alle samtykker til den rækker.',
  scopes: {
    internal: 'Internt',
    meeting: 'Til møder',
    print: 'På tryk',
    web: 'På nettet',
    press: 'I pressen',
    teaching: 'I undervisning',
  } satisfies Words<Scope>,
  preparing: 'Ser efter, hvad der kan komme med …',
  included: (count: number) =>
    count === 0 ? 'Ingen historier kan komme med' : `${stories(count)} kommer med`,
  heldBack: (count: number) => `${stories(count)} holdes tilbage`,
  unapproved: (count: number) =>
    count === 1
      ? '1 historie er ikke godkendt endnu og kommer ikke med.'
      : `${stories(count)} er ikke godkendt endnu og kommer ikke med.`,
  missingStory: 'En historie, der er slettet',
  untitled: 'Uden titel',
  formats: 'Hvad skal det blive til?',
  formatNames: { site: 'Hjemmeside', pdf: 'Hæfte' } satisfies Words<PublicationFormat>,
  formatHints: {
    site: 'En mappe til nettet, et fællesdrev eller en USB-nøgle.',
    pdf: 'En PDF til at printe eller sende.',
  } satisfies Words<PublicationFormat>,
  formatMissing: 'Vælg mindst én af dem.',
  words: 'Ordene rundt om historierne',
  titleLabel: 'Titel',
  audience: 'Hvem er det til?',
  introduction: 'Indledning',
  introductionHint: 'Et par linjer til den, der skal læse.',
  accent: 'Farve',
  accentHint: 'Gøres mørkere eller lysere, hvis den ellers er svær at læse.',
  ownAccent: 'Brug programmets egen',
  cprAround: (text: string) => `Her står et CPR-nummer: ${text}. Fjern det, før I udgiver.`,
  identifierAround: (text: string) => `Her står ${text}. Skal alle kunne se det?`,
  start: 'Udgiv …',
  phases: { booklet: 'Sætter hæftet …', site: 'Skriver hjemmesiden …' },
  stop: 'Stop',
  stopped: 'Udgivelsen er stoppet. Det, der lå der før, er der stadig.',
  done: (count: number) => `${stories(count)} er udgivet.`,
  report: {
    title: (count: number) => `${stories(count)} er udgivet`,
    open: {
      site: 'Se hjemmesiden',
      pdf: 'Se hæftet',
    } satisfies Words<PublicationFormat>,
    openFolder: {
      site: 'Åbn hjemmesidens mappe',
      pdf: 'Åbn hæftets mappe',
    } satisfies Words<PublicationFormat>,
    warnings: 'Værd at vide',
    notRecorded: (why: string) => `Udgivelsen er ikke skrevet ind i biblioteket: ${why}`,
    close: 'Luk',
  },
  earlier: {
    title: 'Tidligere udgivelser',
    none: 'Intet er udgivet endnu',
    noneText: 'Her kan I siden se, hvad der er udgivet hvornår, og hvad der er ændret siden.',
    when: moment,
    stories,
    changed: (count: number) => `${stories(count)} er ændret siden`,
    gone: (count: number) =>
      count === 1 ? '1 historie er slettet siden' : `${stories(count)} er slettet siden`,
    heldBack: (count: number) =>
      count === 1 ? '1 historie blev holdt tilbage' : `${stories(count)} blev holdt tilbage`,
    show: 'Vis historierne',
    changedMark: 'ændret siden',
    heldBackMark: 'holdt tilbage',
    goneStory: 'En historie, der er slettet siden',
  },
  panes: 'Udgivelsen',
  preview: {
    booklet: 'Sådan bliver hæftet',
    page: (number: number, total: number) => `Side ${number} af ${total}`,
    beginning: 'Her er begyndelsen. Resten kommer med, når I udgiver.',
    notDrawn: 'Hæftet kan ikke vises på denne maskine',
    notDrawnText: 'Det bliver sat og udgivet, som det skal. Se det som PDF bagefter.',
    site: 'Sådan bliver hjemmesiden',
    none: 'Der er ikke noget at vise endnu',
    noneText: 'Vælg historier, der er godkendt, og hvis samtykker rækker, så kan I se dem her.',
    drawing: 'Gør klar til at vise …',
  },
};
