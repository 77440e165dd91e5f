import type { FindingType } from './finding.ts';

/** What may stand in a story in place of a finding, in the language that stories are written in. */
export const suggestions: Readonly<Record<FindingType, string>> = {
  PERSON: '[navn]',
  CPR: '[CPR-nummer]',
  PHONE: '[telefonnummer]',
  EMAIL: '[e-mailadresse]',
  ADDRESS: '[adresse]',
  PLACE: '[sted]',
  ORG: '[arbejdsplads eller skole]',
  DATE: '[dato]',
  AGE: '[alder]',
  CASE_NO: '[sagsnummer]',
  PLATE: '[nummerplade]',
  URL: '[webadresse]',
  HANDLE: '[brugernavn]',
  RARE: '[sjælden detalje]',
};
