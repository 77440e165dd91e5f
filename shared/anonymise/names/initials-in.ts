import type { ReadWord } from '../read-paragraph.ts';
import type { StoryWords } from '../story/story-words.ts';
import { isWritten, wordForm } from '../story/word-form.ts';
import { fact } from '../tagger/lexicon.ts';

const behindName = /^ ?[(/[] ?$/;
/** Words before which somebody's initials stand, whatever else those letters spell. */
const cue =
  /(?:^|[^\p{L}])(?:ref\.?:?|referent:?|(?:ajourført|noteret|skrevet|udfyldt|opdateret|oprettet|redigeret|rettet|ændret|journalført|journaliseret|indtastet|modtaget|registreret|visiteret|afsluttet|bestilt) af:?|sign\.?:?|init\.?:?|initialer:?|sagsbeh\.?:?|kopi til|cc:?|kvitteret af|godkendt af|tjekket af|læst af|overdraget til|v\/)\s?$/iu;

/** Roles, behind whose colon the letters of somebody stand where they are no word. */
const roles =
  'sagsbehandler|kontaktperson|behandler|ansvarlig|tovholder|ordstyrer|mødeleder|medarbejder|vagt|vagthavende|rådgiver|mentor|leder|afløser';
const role = new RegExp(`(?:^|[^\\p{L}])(?:${roles}):\\s?$`, 'iu');
/** A cue, or its first word. */
const cueWord = new RegExp(
  `(?:^|[^\\p{L}])(?:ref|referent|ajourført|noteret|skrevet|udfyldt|opdateret|oprettet|redigeret|rettet|ændret|journalført|journaliseret|indtastet|modtaget|registreret|visiteret|afsluttet|bestilt|sign|init|initialer|sagsbeh|kopi|cc|kvitteret|godkendt|tjekket|læst|overdraget|v|${roles})$`,
  'iu',
);

/** So many words has a cue at most. */
const longestCue = 2;

/** Whether a word may be such a cue, or its first. */
export function isInitialsCue(text: string): boolean {
  return cueWord.test(text);
}

/**
 * Initials that a story itself tells of: behind the name they belong to, as in `Per Sommer (PS)`, or
 * behind a word such as `ref.`. As they are written.
 */
export function initialsIn(source: string, { words, asked }: StoryWords): ReadonlySet<string> {
  const initials = new Set<string>();
  let name: ReadWord[] = [];
  const end = words.at(-1);
  let lastCue = Number.NEGATIVE_INFINITY;
  let next = 0;
  for (let index = 0; index < words.length; index += 1) {
    const isNearCue = index - lastCue <= longestCue;
    // Of most words of most texts none of the questions below is open.
    if (!isNearCue && name.length === 0) {
      while ((asked[next] ?? words.length) < index) next += 1;
      index = asked[next] ?? words.length;
    }
    const word = words[index];
    if (word === undefined) break;
    if (isSignature(source, word, word === end)) initials.add(word.text);
    const last = name.at(-1);
    const gap = last === undefined ? '' : source.slice(last.end, word.start);
    const isBehindName =
      gap !== ' ' &&
      gap.length > 0 &&
      gap.length <= 3 &&
      behindName.test(gap) &&
      /^[)/\]]/.test(source.slice(word.end, word.end + 1));
    if (isBehindName && isShortFor(word.text, name)) initials.add(word.text);
    if (isNearCue && isShort(word)) {
      const before = source.slice(Math.max(0, word.start - 20), word.start);
      const isUnknown =
        (word.facts & (fact.word | fact.compound | fact.grammar | fact.field)) === 0;
      // `skrevet af en, der …`
      const isSmallWord = !word.known.isCapital && (word.facts & fact.grammar) !== 0;
      if (!isSmallWord && (cue.test(before) || (isUnknown && role.test(before))))
        initials.add(word.text);
    }
    if (word.known.isInitialsCue) lastCue = index;
    const isName = word.verdict?.type === 'PERSON' || (name.length > 0 && word.known.isCapital);
    if (!isName) {
      if (name.length > 0) name = [];
    } else if (last !== undefined && /^[ \u00a0-]$/.test(gap)) name.push(word);
    else name = [word];
  }
  return initials;
}

const isShort = ({ text, known }: ReadWord) =>
  /^\p{L}{2,4}$/u.test(text) && !isWritten(known, wordForm.longer);

/** Letters alone on their line are who wrote, at the end of a text whatever else they stand for. */
function isSignature(
  source: string,
  { known, start, end, facts }: ReadWord,
  isLast: boolean,
): boolean {
  if (!isWritten(known, wordForm.initials) || ((facts & fact.field) !== 0 && !isLast)) return false;
  return (
    /(?:^|\n)[ /–-]*$/.test(source.slice(Math.max(0, start - 4), start)) &&
    /^[ .]*(?:\n|$)/.test(source.slice(end, end + 4))
  );
}

/** Whether letters begin the words of a name, in their order: `EMR` for Else-Marie Rye. */
function isShortFor(text: string, name: readonly ReadWord[]): boolean {
  if (!/^\p{L}{2,4}$/u.test(text)) return false;
  const begins = name.flatMap((word) => word.text.split('-')).map((part) => part.toLowerCase());
  let letters = text.toLowerCase();
  for (const part of begins) {
    let taken = 0;
    while (taken < 2 && letters !== '' && part[taken] === letters[0]) {
      letters = letters.slice(1);
      taken += 1;
    }
  }
  return letters === '' && begins.some((part) => part[0] === text[0]?.toLowerCase());
}
