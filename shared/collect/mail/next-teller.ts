const name = "\\p{Lu}[\\p{L}'’.-]+(?:\\s(?:\\p{Lu}[\\p{L}'’.-]*|af|von|van|de)){0,3}";
/** “Og så en fra Anna Holm:”, “Den næste er fortalt af Bo:”. */
const byOther = new RegExp(
  `^(?:[Oo]g\\s)?(?:[Ss]å\\s|[Hh]er\\s)?(?:er der\\s|er\\s|kommer\\s|har jeg\\s)?(?:også\\s|lige\\s)?(?:[Dd]en næste|[Dd]en anden|[Ee]ndnu en|[Ee]n til|[Ee]n|[ÉEé]n|[Ee]t|[Dd]en|[Hh]istorien?)(?:\\s(?:historie|fortælling|er|kommer|stammer|her|(?:har|fik) (?:jeg|vi)))*\\s(?:fra|af|fortalt af|skrevet af|ved)\\s(?:[\\p{Ll}-]+\\s){0,3}(${name})[^.!?]{0,60}:$`,
  'u',
);
const then = '(?:(?:og|så|her|også|endelig|til (?:sidst|slut)|er|kommer|følger) )*';
/** “Og så min egen:”, “Min egen er kun denne:”, “Selv har jeg den her:” */
const byOneself = new RegExp(
  `^${then}(?:(?:min|mit)(?: historie| fortælling| bidrag)?(?: (?:er|kommer) (?:her|så))?|(?:(?:min|mit) (?:egen|eget)|(?:jeg|mig) selv|selv (?:har|husker|tænker|kan|vil|vælger) jeg|jeg (?:har|kommer|bidrager|slutter|tager|får) (?:da |også |jo |så |lige )*selv|for mit eget vedkommende)(?!\\p{L})[^.!?]{0,40}):$`,
  'iu',
);

/**
 * Who tells what follows a line that brings another's story after one that was told: the name, an
 * empty string for the sender, null for any other line.
 */
export function nextTeller(text: string): string | null {
  const line = text.trim();
  if (!line.endsWith(':')) return null;
  if (byOneself.test(line)) return '';
  return byOther.exec(line)?.[1]?.replace(/[.'’]+$/, '') ?? null;
}
