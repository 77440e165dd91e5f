import type { LabelledUnit } from './labelled-unit.ts';

const version = '(?:udgave|version|historie|fortælling|tekst|kladde|mail|udkast)\\p{L}*';

/** What people write above a text that is to stand instead of one that they sent before. */
const replaces = [
  // “Glem den, jeg sendte i går”, “Se bort fra min første mail”
  `(?:glem|slet|kass[eé]r|smid|drop|ignor[eé]r|se (?:\\p{L}+ )?bort fra|bortse fra|disregard|ignore)(?: \\p{L}+){0,2} (?:den|det|min|mit|forrige|første|gamle|tidligere|my|the),?(?: \\p{L}+){0,2} (?:jeg|fra|${version}|i går|sendte)`,
  // “Smid den anden væk”, “I kan slette den første”
  `(?:glem|slet|slette|kass[eé]re?|smid|smide|drop|droppe)(?: \\p{L}+)? (?:den|det) (?:anden|første|forrige|gamle|tidligere|korte)(?: ${version})?(?: væk| ud)?`,
  // “Her er den rettede udgave”, “Det her er den rigtige”
  `(?:her|hermed|det her|dette|nu) (?:er|kommer|får (?:du|I))(?: \\p{L}+){0,2} (?:rettede?|rigtige?|endelige?|færdige?|opdaterede?|korrigerede?|omskrevne|omskrevet|forbedrede?|gennemskrevne|renskrevne|korrekte|hele)(?: ${version})?`,
  // “Ny version:”, “En rettet udgave”
  `(?:ny|nyere|rettet|endelig|opdateret|korrigeret|forbedret|omskrevet|corrected|new|final) (?:udgave|version)`,
  // “Brug denne i stedet”, “Tag hellere den her”
  `(?:brug|tag|læs|tryk|use)(?: \\p{L}+){0,2} (?:den|denne|dette|det|this)(?: her| nye| one)?(?: \\p{L}+)? (?:i stedet|istedet|instead)`,
  `(?:tag|brug) hellere (?:den|denne|det)(?: her)?`,
  `(?:erstatter|i stedet for) (?:den|min|mit|det),?(?: \\p{L}+){0,2} (?:jeg|fra|${version}|sendte)`,
];
const any = new RegExp(`(?<!\\p{L})(?:${replaces.join('|')})(?!\\p{L})`, 'iu');

/** Whether what stands above a text says that it takes the place of one that was sent before. */
export function saysNewVersion(text: string): boolean {
  return any.test(text);
}

/** A first paragraph that says so is none of the text below it, whatever else it tells of the change. */
export function labelNewVersion(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
  const [first, next] = units.filter(({ kind }) => kind === 'story');
  if (first === undefined || next?.isApart !== true || !saysNewVersion(first.text)) return units;
  return units.map((unit) => (unit === first ? { ...unit, kind: 'lead-in' } : unit));
}
