import { senseOf, sentencesOf } from '../reading/sense.ts';

/** No line that brings another story has more signs. */
const longest = 90;

/** What goes on after a first thing. */
const then =
  '(?:og|så|dernæst|derefter|derpå|herefter|endelig|desuden|samt|plus|også|ellers|sluttelig|afslutningsvis|til (?:sidst|slut)|for (?:øvrigt|resten)|i øvrigt|then|and|finally)';
const brings =
  '(?:(?:er|kommer|følger|har|får|tager) (?:der |jeg |vi |I |her )?|her (?:er|kommer) )?';
/** A day, a night and an hour go on with what is told. */
const noTime =
  '(?!(?:dag|nat|morgen|aften|formiddag|eftermiddag|gang|uge|måned|time|sommer|vinter|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|år)(?!\\p{L}))';
const thing = `(?:en|et|den|det|min|mit|lidt|noget|nogle|one|another) ${noTime}`;
const size =
  '(?:(?:mere|lidt|helt|meget|noget) )*(?:kort(?:ere|e)?|lang|længere|lille|mindre|større|sjov(?:ere)?|munter|glad(?:ere)?|trist|alvorlig(?:ere)?|gammel|ældre|ny(?:ere)?|frisk|sidste|anden|andet|god|dejlig)';

const patterns = [
  // “Og så en fra i år:”, “Dernæst en kortere:”, “Til sidst har jeg den her:”
  new RegExp(`^${then}(?: ${then})*(?: lige| også)? ${brings}(?:lige |også )?${thing}.*:$`, 'iu'),
  // “En kortere:”, “En helt anden:”
  new RegExp(`^(?:en|et) ${size}:$`, 'iu'),
  // “Og lidt om en mand med en cykel:”, “En fra natholdet:”
  /^(?:og |så )*(?:(?:lidt|noget) (?:mere )?om|(?:en|et) (?:fra|om)) .{2,50}:$/iu,
];
/** “Her er en til”, “endnu en lille historie”, in words of stories and of how many. */
const oneMore =
  /(?<!\p{L})(?:en|et|endnu en|endnu et|nummer to|nr\.? ?2|den anden|den næste|another|one more)(?:(?: (?:kort|lille|god|sjov|sidste|ny|gammel|anden|helt))* (?:til|mere)|(?: \p{L}+){0,2}? (?:historie|fortælling|eksempel|bidrag|story|kommer her|er her|her))(?!\p{L})|(?<!\p{L})(?:her|så) (?:er|kommer|får I|har I) (?:lige |så |også )?(?:den|det) (?:anden|andet|næste|tredje|sidste)\s*:/iu;

/** Whether a line by itself brings another story after one: in few words, of which none tells. */
export function bringsAnother(text: string): boolean {
  const line = text.trim();
  if (!line.endsWith(':') || line.length > longest || /["“”„»«]/.test(line)) return false;
  if (senseOf(line).past > 0) return false;
  return patterns.some((pattern) => pattern.test(line));
}

/** Whether a text's last sentence speaks of one more. */
export function speaksOfOneMore(text: string): boolean {
  const [last] = sentencesOf(text).slice(-1);
  return last !== undefined && oneMore.test(last.text);
}
