import type { FindingReason, FindingType } from '../../anonymise/finding.ts';
import type { Consent, Scope } from '../../domain/consent.ts';
import type { Contributor, ContributorPart } from '../../domain/contributor.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Media, MediaKind } from '../../domain/media.ts';
import type { Story, StoryContent, StoryKind, StoryStatus } from '../../domain/story.ts';
import type { Facet } from '../../domain/taxonomy.ts';

type Names<Word extends string> = Readonly<Record<Word, string>>;

/** The words of the domain, as the interface, the site and print say them; each list names its whole type. */
export const domain = {
  facets: { method: 'Metode', outcome: 'Resultat', area: 'Område' } satisfies Names<Facet>,
  kinds: {
    good: 'God historie',
    learning: 'En historie at lære af',
    consequence: 'Konsekvens',
  } satisfies Names<StoryKind>,
  statuses: {
    inbox: 'Indbakke',
    anonymised: 'Pseudonymiseret og gennemgået',
    approved: 'Godkendt',
    archived: 'Arkiveret',
  } satisfies Names<StoryStatus | 'archived'>,
  fields: {
    title: 'Titel',
    lead: 'Indledning',
    body: 'Historien',
    quote: 'Citat',
    ownWords: 'Borgerens egne ord',
    targetGroup: 'Målgruppe',
    need: 'Behov',
    work: 'Indsats',
    conditions: 'Rammer',
    result: 'Resultat',
    reflections: 'Refleksioner',
    kind: 'Slags',
    date: 'Dato',
    tags: 'Mærker',
    proposedTags: 'Nye mærker',
    figures: 'Nøgletal',
    costs: 'Hvad alternativet koster',
    contributors: 'Bidragydere',
    citizenConsent: 'Borgerens samtykke',
    media: 'Billeder og lyd',
    extra: 'Andre felter',
  } satisfies Names<keyof StoryContent>,
  consentStates: {
    'not-needed': 'ikke nødvendigt',
    'not-asked': 'ikke spurgt',
    given: 'givet',
    refused: 'sagt nej',
    withdrawn: 'trukket tilbage',
  } satisfies Names<Consent['state']>,
  scopes: {
    internal: 'internt',
    meeting: 'møder',
    print: 'tryk',
    web: 'nettet',
    press: 'pressen',
    teaching: 'undervisning',
  } satisfies Names<Scope>,
  parts: {
    told: 'fortalt af',
    wrote: 'skrevet af',
    commented: 'kommenteret af',
  } satisfies Names<ContributorPart>,
  attributions: { anonymous: 'anonym', role: 'kun rolle', named: 'med navn' } satisfies Names<
    Contributor['attribution']
  >,
  figureForms: {
    value: 'Et tal',
    change: 'Før og efter',
    comparison: 'Sammenligning',
  } satisfies Names<Figure['form']>,
  mediaKinds: {
    image: 'Billede',
    audio: 'Lyd',
    video: 'Film',
    link: 'Link',
  } satisfies Names<MediaKind>,
  recognisable: {
    unanswered: 'ikke besvaret',
    no: 'nej, ingen kan genkendes',
    consent: 'ja, med samtykke',
  } satisfies Names<Media['recognisable']>,
  sourceKinds: { mail: 'mail', file: 'fil', paste: 'indsat tekst' } satisfies Names<
    Story['source']['kind']
  >,
  findings: {
    PERSON: 'personnavn',
    CPR: 'CPR-nummer',
    PHONE: 'telefonnummer',
    EMAIL: 'mailadresse',
    ADDRESS: 'adresse',
    PLACE: 'sted',
    ORG: 'arbejdsplads eller skole',
    DATE: 'dato',
    AGE: 'alder',
    CASE_NO: 'sagsnummer',
    PLATE: 'nummerplade',
    URL: 'webadresse',
    HANDLE: 'brugernavn',
    RARE: 'sjælden detalje',
  } satisfies Names<FindingType>,
  findingReasons: {
    form: 'formen viser det',
    cue: 'ordene foran siger det',
    'known-name': 'et kendt navn',
    'known-place': 'et kendt sted',
    'unknown-word': 'et ord, som ordbogen ikke kender',
    context: 'sætningen tyder på det',
    elsewhere: 'står som navn et andet sted',
    'rare-detail': 'kan passe på én bestemt',
    combination: 'kan pege på én sammen med alder, sted eller familie',
  } satisfies Names<FindingReason>,
};
