/** What houses, teams and offices are called, at the end of a word. */
const unit =
  /(?:center|centret|centeret|huset?|gård(?:en)?|hjem(?:met)?|skolen?|afdeling(?:en)?|kommunen?|klub(?:ben)?|stedet|tilbud(?:det)?|team(?:et)?|enhed(?:en)?|fællesskabet|kontor(?:et)?|forvaltning(?:en)?|region(?:en)?|hold(?:et)?|gruppe[nr]?|køkken(?:et)?|stuen?|værested(?:et)?|personalet|medarbejderne|kollegerne|beboerne|udvalget|foreningen|forbundet|post|redaktionen|sekretariatet|(?:post|mail)(?:kassen?|boks(?:en)?)|indbakken?|receptionen?|vagten|værelset?|(?<=\p{L}{3})erne)(?!\p{L})|\s(?:Nord|Syd|Øst|Vest|Midt)$/iu;
/** “Ådalen, Hus B”, “Afsnit 3”, “Afd. Søparken”. */
const numbered =
  /(?<!\p{L})(?:hus|afsnit|afd\.?|blok|gang|etage|gruppe|plan)\s(?:\p{Lu}|\d{1,2})(?![\p{L}\d])|^(?:afd\.|afsnit|bosted(?:et)?|botilbud(?:det)?)\s/iu;

/** Whether a name is that of a house, a team or an office and of no person. */
export function isHouseName(name: string): boolean {
  return unit.test(name) || numbered.test(name);
}
