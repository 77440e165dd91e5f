const nouns =
  'hus|blok|opgang|afsnit|afdeling|afd|team|gruppe|hold|lokale|stue|spor|type|kategori|punkt|trin|stort|bogstavet|vitamin|hepatitis|plan|mappe|nøgle|rum|klasse|niveau|fase|bilag|drev|felt|kolonne|række|boks|knap|tast|svar|figur|zone|bogstav|note|bane|linje|linie|rute|bus|indgang|port|dør|etage|sektion|bygning|version|mulighed|model|rubrik|scenarie|part|workshop|spørgsmål|løsning|udgave|kurve|diagram|kort|tabel|skabelon|formular|skema|kapitel|serie|pulje|lag|forslag';

const noun = new RegExp(`^(?:${nouns})$`, 'iu');
/** Whether a word names what is told apart by the letter behind it: `hus C`, `nøgle 5-T`. */
export const isToldByLetter = (word: string): boolean => noun.test(word);

const before = new RegExp(
  `(?<!\\p{L})(?:${nouns})(?:\\.|r?ne (?:er|var)|erne (?:er|var))? (?:\\p{L}(?:, | og | eller |/))*$`,
  'iu',
);
/** So far before a letter does somebody look for it, in UTF-16 units. */
const longest = 24;

/** Whether a letter tells a thing apart, alone or as one of some: `hus C`, `svar A eller B`. */
export const tellsThingApart = (source: string, start: number): boolean =>
  before.test(source.slice(Math.max(0, start - longest), start));
