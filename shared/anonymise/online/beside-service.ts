import { wordsOf } from '../lists/words-of.ts';
import { isDetermined } from '../names/called-in-slots.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';
import { onlineWord } from './online-words.ts';

/** So many words apart may a service and what somebody is called there stand in one sentence. */
const reach = 7;

const owners = new Set(wordsOf('min mit din dit hans hendes deres vores jeres sin sit'));
const verbs = new Set(wordsOf('er var hedder hed'));
/** Before somebody whom one meets there: `skriver med`, `kender`, `søg på`. */
const meets = new Set(
  wordsOf(`med til fra af følg følger fulgte følge kender kendte efter på under som tilføj tilføjer tilføjet tilføjede adder addet
    addede bloker blokerer blokeret blokerede slet sletter slettet slettede anmeld anmelder anmeldt anmeldte`),
);
/** Before somebody whom one meets there, where the word is no word of the dictionary: `se`, `bag`, `viste sig at`. */
const meetsMade = new Set(
  wordsOf('bruger brugte se find slå søg google bag at og når fordi ven vennen'),
);
/** Behind these stands a thing as often. */
const vague = new Set(wordsOf('af under efter'));
/** What is done there. */
const deeds = new Set(
  wordsOf(`skrev skriver lagde lægger liker likede likede kommenterede kommenterer svarede svarer sendte sender følger postede poster
    delte deler streamer spillede spiller`),
);
/** What there is several of, and then each by its name. */
const several = /^(?:profiler|snaps|konti|kontoer|brugere|brugernavne|navne|gamertags)$/;
const post =
  /^(?:kommentar(?:en|er)?|opslag(?:et)?|beske?de?r?|beskeden|likes?|venneanmodning(?:en|er)?|screenshots?|video(?:en)?|admin(?:en)?|moderator(?:en)?)$/;
const shows = /^(?:story|opslag|live|video|videoer|reel|reels|billeder|post|posts)$/;

/** No dictionary has it as one word, or it is a thing and bears no article. */
const isNamed = ({ facts, known }: ReadWord) => (facts & fact.word) === 0 || known.isNoun;

/**
 * Whether a plain word is what somebody is called on a service beside it: `hendes insta er kaffekop`, `følg kaffekop på
 * tiktok`, `kaffekop er hans snap`, `på kaffekops insta`, `to snaps: kaffekop og tekop`.
 */
export function isBesideService(
  source: string,
  words: readonly ReadWord[],
  index: number,
): boolean {
  const word = words[index];
  if (word === undefined || !isNamed(word.known.bare === word.known.lower ? word : bareOf(word)))
    return false;
  if (isDetermined(source, words[index - 1], word)) return false;
  return (
    isMet(source, words, index) ||
    isDoer(source, words, index) ||
    isBeforeBracket(source, words, index) ||
    isInChat(source, words, index) ||
    isOfSentence(source, words, index) ||
    isAdder(word, words[index + 1], words[index + 2]) ||
    isOwned(source, words, index) ||
    isOwner(source, words, index) ||
    isOfSeveral(source, words, index)
  );
}

/** A thing is seldom told of by a word so long, and without an article. */
const longWord = 6;
const isOdd = ({ facts, known }: ReadWord) =>
  (facts & fact.word) === 0 || (known.isNoun && known.lower.length >= longWord);

/** `kaffekops`: what it is without the s is not known, but no noun with its article is called so. */
const bareOf = (word: ReadWord): ReadWord =>
  /(?:en|et|ne)$/.test(word.known.bare) ? word : { ...word, facts: word.facts & ~fact.word };

const isService = (word: ReadWord | undefined) =>
  word !== undefined && (word.known.onlineWord & onlineWord.service) !== 0;
const lowerOf = (word: ReadWord | undefined) => word?.known.lower ?? '';
/** Whether nothing ends a sentence between two words. */
const isOneSentence = (source: string, { end }: ReadWord, { start }: ReadWord) =>
  !/[.!?\n]/.test(source.slice(end, start));

/** `chatter med kaffekop på discord`, `hvem er kaffekop på snap`. */
function isMet(source: string, words: readonly ReadWord[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (before === undefined || word === undefined || next === undefined) return false;
  if (source.slice(word.end, next.start) !== ' ') return false;
  const isMade = (word.facts & fact.word) === 0;
  // `går under kaffekop online`
  if (isOdd(word) && lowerOf(before) === 'under' && isService(next)) return true;
  if (!/^(?:på|i|inde|som|til|op|fra)$/.test(lowerOf(next))) return false;
  const service = words.slice(index + 2, index + 5).find(isService);
  if (service === undefined || !isOneSentence(source, word, service)) return false;
  if (source.slice(before.end, word.start) !== ' ') return false;
  const isAsked =
    (/^(?:er|var)$/.test(lowerOf(before)) && lowerOf(words[index - 2]) === 'hvem') ||
    (/^(?:du|i)$/.test(lowerOf(before)) && meets.has(lowerOf(words[index - 2])));
  const meeting = lowerOf(before);
  if (isAsked || (isMade && meetsMade.has(meeting))) return true;
  if (!meets.has(meeting)) return false;
  return isMade || (!vague.has(meeting) && (isOdd(word) || /^(?:på|i|inde)$/.test(lowerOf(next))));
}

/** `kaffekop skrev igen i nat på insta`, `kaffekop er hans snap`. */
function isDoer(source: string, words: readonly ReadWord[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || !word.isStart) return false;
  if (source.slice(word.end, next.start) !== ' ') return false;
  if (verbs.has(lowerOf(next)))
    return owners.has(lowerOf(words[index + 2])) && isService(words[index + 3]);
  if (!deeds.has(lowerOf(next)) || (word.known.isCapital && (word.facts & fact.word) !== 0))
    return false;
  const service = words.slice(index + 2, index + 2 + reach).find(isService);
  return service !== undefined && isOneSentence(source, word, service);
}

/** `kaffekop (insta)` */
function isBeforeBracket(source: string, words: readonly ReadWord[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  return (
    word !== undefined &&
    next !== undefined &&
    isService(next) &&
    isOdd(word) &&
    source.slice(word.end, next.start) === ' (' &&
    source[next.end] === ')'
  );
}

/** No end of a noun: an article, several, somebody's, what is done, how something is. */
const bent = /(?:en|et|ne|er|ede|te|t|ende|s|ing|ig|sk|e)$/;

/** How something is, or whose: what stands behind it is a thing. */
const tellsOfThing = /(?:[^e]e|t|ig|s)$/;

/** `kaffekop fra discord er 34`: a thing without its article, in one sentence with a service. */
function isOfSentence(source: string, words: readonly ReadWord[], index: number): boolean {
  const word = words[index];
  if (word === undefined || word.known.isCapital || !isOdd(word) || bent.test(word.text)) {
    return false;
  }
  const before = words[index - 1];
  const isNear = before !== undefined && source.slice(before.end, word.start) === ' ';
  if (isNear && !isService(before) && tellsOfThing.test(before.text)) return false;
  return words
    .slice(Math.max(0, index - reach), index + reach)
    .some(
      (other) =>
        isService(other) &&
        (other.start < word.start
          ? isOneSentence(source, other, word)
          : isOneSentence(source, word, other)),
    );
}

/** `chat med kaffekop, 14 sider` */
function isInChat(source: string, words: readonly ReadWord[], index: number): boolean {
  const [chat, joint, word] = [words[index - 2], words[index - 1], words[index]];
  return (
    chat !== undefined &&
    joint !== undefined &&
    word !== undefined &&
    isOdd(word) &&
    /^(?:med|mellem)$/.test(lowerOf(joint)) &&
    /^(?:chat|chatten|chatter|chattede)$/.test(lowerOf(chat)) &&
    source.slice(chat.end, word.start) === ` ${joint.text} `
  );
}

/** `kaffekop tilføjede dig som ven` */
function isAdder(word: ReadWord, next: ReadWord | undefined, whom: ReadWord | undefined) {
  return (
    word.isStart &&
    isOdd(word) &&
    /^(?:tilføjede|addede|fulgte|likede|blokerede|kommenterede)$/.test(lowerOf(next)) &&
    /^(?:dig|mig|ham|hende|os|hans|hendes|min|mit)$/.test(lowerOf(whom))
  );
}

/** `hendes insta er kaffekop`, `hendes profil på insta hedder kaffekop`, `TikTok (kaffekop)`. */
function isOwned(source: string, words: readonly ReadWord[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || word === undefined) return false;
  const between = source.slice(before.end, word.start);
  const isMade = (word.facts & fact.word) === 0;
  if (isService(before)) {
    if (between === ' (' && source[word.end] === ')') return true;
    const isOwners = owners.has(lowerOf(words[index - 2]));
    const isAside = between === ', ' && /^[,.]/.test(source.slice(word.end));
    const isLast =
      between === ' ' &&
      isMade &&
      /^(?:[,.!?]|\s*(?:\n|$)| er )/.test(source.slice(word.end, word.end + 4));
    return (
      (isOwners && (isAside || isLast)) ||
      (isLast && lowerOf(words[index - 2]) === 'på' && lowerOf(words[index - 4]) === 'find')
    );
  }
  if (!verbs.has(lowerOf(before)) || !/^ [»”"“']?$/.test(between)) return false;
  if (!isService(words[index - 2])) return false;
  const lead = words.slice(Math.max(0, index - reach), index - 2);
  const first = lead.find(({ known }) => owners.has(known.lower));
  return first !== undefined && isOneSentence(source, first, word);
}

/** `på kaffekops insta`, `kaffekops story`. */
function isOwner(source: string, words: readonly ReadWord[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || word.known.bare === word.known.lower)
    return false;
  if (source.slice(word.end, next.start) !== ' ') return false;
  return isService(next) || shows.test(lowerOf(next));
}

/** `to snaps: kaffekop og tekop`, `kommentar fra kaffekop`. */
function isOfSeveral(source: string, words: readonly ReadWord[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || word === undefined || word.known.isCapital) return false;
  const between = source.slice(before.end, word.start);
  if (several.test(lowerOf(before))) return /^[:,] $/.test(between);
  return (
    between === ' ' &&
    /^(?:fra|af|er|hedder)$/.test(lowerOf(before)) &&
    post.test(lowerOf(words[index - 2]))
  );
}
