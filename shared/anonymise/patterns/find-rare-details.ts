import type { Span } from '../finding.ts';
import { latinPattern } from './latin.ts';
import type { SearchedText } from './searched-text.ts';
import { type Near, type Search, spansOf } from './spans-of.ts';
import { wordKind } from './word-kinds.ts';

const more = String.raw`(?:\s[\p{L}-]+){1,5}`;
const jobs =
  'præst|borgmester|postmester|skoleleder|købmand|landsbypræst|jordemor|dyrlæge|skuespiller|sanger|sangerinde|musiker|forfatter|fodboldspiller|håndboldspiller|landsholdsspiller|olympi\\p{L}+(?:\\s\\p{L}+)?|verdensmester|danmarksmester|europamester|politiker|minister|folketingsmedlem|byrådsmedlem|rektor|overlæge|dommer|provst|biskop|kongelig|tv-vært|radiovært|bokser|cykelrytter';

/**
 * Cues of details that fit one person in a town. They prompt a reader; nobody finds them all, and
 * most texts hold some that no cue shows.
 */
const cues = latinPattern(
  `(?<!\\p{L})(?:${[
    `(?:[Dd]en|[Dd]et|[Dd]e|som) eneste${more}`,
    String.raw`(?:[Dd]en|[Dd]e) første\s(?:kvinde|kvindelige|mand|mandlige|mørke|muslim|grønlænder|i\s(?:byen|kommunen|landet|familien|Danmark)|der\snogensinde)(?:\p{L}*\s?[\p{L}-]*){0,3}`,
    String.raw`(?:[Bb]yens|[Ll]andsbyens|[Øø]ens|[Ll]andets|[Kk]ommunens|[Ss]ognets|[Ee]gnens)\s(?:eneste|sidste|første|ældste|yngste|største|kendte|mest|${jobs})(?:\s[\p{L}-]+){0,3}`,
    String.raw`(?:[Ee]n |[Dd]en )?(?:tidligere|forhenværende|pensioneret|kendt|berømt|professionel)\s(?:\p{L}+\s)?(?:${jobs})\p{L}*`,
    String.raw`(?:enæggede )?(?:trillinge|firlinge)(?:r|rne|par|parret|bror|broren|søster|søsteren|pige|pigen|dreng|drengen|mor)s?(?!\p{L})(?:\smed\s\p{Lu}\p{L}+\s(?:syndrom|sygdom))?`,
    String.raw`\p{Lu}\p{L}+(?:-\p{L}+)?s? (?:syndrom|sygdom)(?!\p{L})`,
    String.raw`(?:var|har været|kom|kommer|stod|kendt) (?:i|fra) (?:tv|fjernsynet|avisen|radioen|medierne|X Factor|Ekstra Bladet|Paradise Hotel|dokumentaren)(?!\p{L})`,
    String.raw`(?:eneste|sjælden|sjældne|meget sjælden) (?:diagnose|sygdom|genfejl|kromosomfejl|hudsygdom|muskelsygdom)\p{L}*`,
  ].join('|')})`,
  'gu',
);

const near: Near = {
  trigger: latinPattern(
    'eneste|første|byens|øens|landets|kommunens|sognets|egnens|tidligere|forhenværende|pensioneret|kendt|berømt|professionel|trilling|firling|syndrom|sygdom|sjælden| i tv| fra tv|fjernsynet|avisen|medierne',
    'gi',
  ),
  word: wordKind(
    /eneste|første|byens|øens|landets|kommunens|sognets|egnens|tidligere|forhenværende|pensioneret|kendt|berømt|professionel|trilling|firling|syndrom|sygdom|sjælden|^tv|fjernsynet|avisen|medierne/i,
  ),
  reach: 100,
};

const searches: readonly Search[] = [
  { pattern: cues, near, kind: { type: 'RARE', certainty: 'look', reason: 'rare-detail' } },
];

/** Rare details, always only worth a look. */
export function findRareDetails(searched: SearchedText): readonly Span[] {
  return spansOf(searched, searches);
}
