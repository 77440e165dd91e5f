import { firstWord } from '../people/first-name.ts';
import { firstNameOfGenitive, isGivenName } from '../people/given-name.ts';
import { personIn } from '../people/person-line.ts';
import { sentencesOf } from '../reading/sense.ts';

const name = "\\p{Lu}[\\p{L}'’.-]+(?:\\s(?:\\p{Lu}[\\p{L}'’.-]*|af|von|van|de)){0,3}";
/** “Og så en fra Anna Holm:”, “Den næste er fortalt af Bo:”. */
const byOther = new RegExp(
  `^(?:[Oo]g\\s)?(?:[Ss]å\\s|[Hh]er\\s)?(?:er der\\s|er\\s|kommer\\s|har jeg\\s)?(?:også\\s|lige\\s)?(?:[Dd]en næste|[Dd]en anden|[Ee]ndnu en|[Ee]n til|[Ee]n|[ÉEé]n|[Ee]t|[Dd]en|[Hh]istorien?)(?:\\s(?:historie|fortælling|er|kommer|stammer|her|(?:har|fik) (?:jeg|vi)))*\\s(?:fra|af|fortalt af|skrevet af|ved)\\s(?:[\\p{Ll}-]+\\s){0,3}(${name})[^.!?]{0,60}:$`,
  'u',
);
/** “Fra tavlen (Anna, køkkenet):”, “På sms (Bo Lund):”: whose it is, behind where it came from. */
const inBrackets = new RegExp(
  `^(?:[Oo]g\\s|[Ss]å\\s)?(?:[Ff]ra|[Pp]å|[Vv]ia|[Pp]r\\.?|[Oo]ver)\\s[^().:]{3,40}\\s\\((${name})(?:,[^()]{2,80})?\\):$`,
  'u',
);
const then =
  '(?:(?:og|så|her|der|det|nu|lige|også|endelig|dernæst|derefter|til|til (?:sidst|slut)|er|kommer|følger|har jeg|får (?:I|du)) )*';
/** “Og så min egen:”, “Nu kommer der min egen:”, “Selv har jeg den her:” */
const byOneself = new RegExp(
  `^${then}(?:(?:den|det) (?:ene|første|anden|andet|næste|sidste|tredje) er (?:så |altså |til gengæld )?(?:min|mit)(?: egen| eget)?|(?:min|mit)(?: historie| fortælling| bidrag)?(?: (?:er|kommer) (?:her|så))?|(?:(?:min|mit) (?:egen|eget)|(?:jeg|mig) selv|selv (?:har|husker|tænker|kan|vil|vælger) jeg|jeg (?:har|kommer|bidrager|slutter|tager|får) (?:da |også |jo |så |lige )*selv|for mit eget vedkommende|fra (?:mig|undertegnede)(?: selv)?|undertegnede)(?!\\p{L})[^.!?]{0,40}):$`,
  'iu',
);

/** “Anna har også en, den kommer her:”, “Bo Dam bad mig lægge hendes med:” */
const hasOne = new RegExp(
  `^(?:[Pp][Ss]\\.?:? )?(${name}) (?:har (?:også |lige |selv )*(?:en|én|sendt en|givet mig en|skrevet en)|(?:har )?(?:bad|bedt) (?:mig|os) (?:om )?(?:at )?\\p{Ll}+ (?:hendes|hans|sin|en))(?!\\p{L})[^.!?]{0,60}:$`,
  'u',
);
/** “Annas:”, “Bos historie:”; “Min:” */
const ofOne =
  /^(?:(?:[Oo]g |[Ss]å )*(?:[Hh]er (?:er|kommer) |(?:[Dd]enne|[Dd]en(?: her)?|[Dd]et(?: her)?) er )(?:så |nu )?)?(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:s|['’]s?))(?: (?:historie|fortælling|bidrag))?:$/u;
const ownLine =
  /^(?:(?:(?:og|så) )*(?:her (?:er|kommer) |(?:denne|den(?: her)?|det(?: her)?) er )(?:så |nu )?)?(?:min|mit)(?: (?:historie|fortælling|bidrag))?:$|^(?:og så|så|og) mig:$/iu;
/** “Anna, min er fra skolen:”, “Min historie handler om en kuffert:” */
const ownIs =
  /^(?:\p{Lu}[\p{L}-]+, )?(?:[Mm]in|[Mm]it)(?: (?:egen|eget|historie|fortælling|bidrag))? (?:er (?:fra|om)|handler om|stammer fra|kommer fra) (?!\p{Lu})[^.:!?]{2,40}:$/u;
/** What is read in its last sentence is no longer. */
const longest = 200;

/**
 * Who tells what follows a line that brings another's story after one that was told: the name, an
 * empty string for the sender, null for any other line.
 */
export function nextTeller(text: string): string | null {
  const line = text.trim().replace(/^[Pp]\.?[Ss]\.?:? /, '');
  if (!line.endsWith(':') || line.length > longest) return null;
  const ends = sentencesOf(line).map(({ end }) => end);
  const last = line.slice(ends.at(-2) ?? 0).trim();
  return tellerOf(line) ?? (last === line ? null : tellerOf(last));
}

function tellerOf(line: string): string | null {
  if (byOneself.test(line) || ownLine.test(line) || ownIs.test(line)) return '';
  const told = byOther.exec(line) ?? inBrackets.exec(line);
  const said = told?.[1]?.replace(/[.'’]+$/, '');
  if (said !== undefined) return said;
  const other = hasOne.exec(line)?.[1] ?? '';
  if (other.includes(' ') || isGivenName(other)) return other;
  const owner = ofOne.exec(line)?.[1] ?? '';
  const whole = personIn(owner.replace(/(?:s|['’]s?)$/u, ''));
  if (whole !== '' && isGivenName(firstWord(whole))) return whole;
  return firstNameOfGenitive(owner, []) || null;
}
