import { slotWordOf } from '../names/called-in-slots.ts';
import { cueOf } from '../names/cues.ts';
import { isInitialsCue } from '../names/initials-in.ts';
import { mayBeSmallLetters } from '../names/letters-in-slots.ts';
import { mayName } from '../names/naming.ts';
import { isUnspeakableWord } from '../names/small-initials.ts';
import { beginsNumber } from '../numbers/number-groups.ts';
import { wordClassOf } from '../numbers/word-class.ts';
import { onlineWord, onlineWordOf } from '../online/online-words.ts';
import { searchBitsOf } from '../patterns/searched-text.ts';
import { lookOf, type WordLook } from '../tagger/features.ts';
import { type Lexicon, withoutGenitive } from '../tagger/lexicon.ts';
import { type WordNumbers, wordNumbers } from '../tagger/quick-tagger.ts';
import { beginsWithCapital, beginsWithLetter } from '../tagger/sign-class.ts';
import { tellsApart } from '../workplaces/houses-told-apart.ts';
import { organisationPartOf } from '../workplaces/organisation-part.ts';
import { isSmallStreet } from '../workplaces/small-streets.ts';
import { houseWordOf } from '../workplaces/where-one-is.ts';
import { factsSince, isOfOffice } from './facts-since.ts';
import { placeAmong } from './known-among.ts';
import { mayLabelNumber } from './number-labels.ts';
import { storySignsOf } from './story-signs-of.ts';
import { mayBeThing } from './things-with-capitals.ts';
import { wordFormOf } from './word-form.ts';

/** All that follows from a word's letters alone, wherever it stands: made once and remembered. */
export interface KnownWord {
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
  /** In small letters and without the genitive's s. */
  readonly bare: string;
  /** Where both of these stand in a table, see `knownAmong`. */
  readonly lowerPlace: number;
  readonly barePlace: number;
  readonly isLetters: boolean;
  readonly isCapital: boolean;
  readonly look: WordLook;
  /** What is known of it now; `look` has what the tagger was trained by. */
  readonly facts: number;
  readonly numbers: WordNumbers;
  /** What it can be in the name of an organisation, see `organisationPartOf`. */
  readonly organisationPart: number;
  /** What it is to a number beside it, see `wordClass`. */
  readonly numberClass: number;
  /** Whether a number can begin with it. */
  readonly beginsNumber: boolean;
  /** Whether it may say that somebody is called as it stands beside it, see `namingIn`. */
  readonly mayName: boolean;
  /** What it is a cue of in a story, see `cuesIn`. */
  readonly cue: number;
  /** Whether it is a law, a plan or an office by how it ends. */
  readonly isOfOffice: boolean;
  /** Whether it is a street in small letters. */
  readonly isSmallStreet: boolean;
  /** Whether somebody's initials may stand behind it. */
  readonly isInitialsCue: boolean;
  /** What it is to a user name near it, see `onlineWord`. */
  readonly onlineWord: number;
  /** What it is to one beside it that may be what somebody is called, see `slotWord`. */
  readonly slotWord: number;
  /** Whether it is written as what somebody is called: letters with hyphens and apostrophes. */
  readonly isWordOfLetters: boolean;
  /** Whether it is a noun without its article, of the dictionary. */
  readonly isNoun: boolean;
  /** What it can be as the name of a house, see `houseWord`. */
  readonly houseWord: number;
  /** Whether it may be the first of two words that tell a house from others, see `housesToldApart`. */
  readonly tellsApart: boolean;
  /** Whether it may be initials as nothing else can be, see `isUnspeakable`. */
  readonly isUnspeakable: boolean;
  /** How it is written, see `wordForm`. */
  readonly form: number;
  /** Whether it may be a thing with a capital, see `isThing`. */
  readonly mayBeThing: boolean;
  /** Whether it may say what the number behind it is, see `isNumberLabel`. */
  readonly mayLabelNumber: boolean;
  /** Whether it may be initials in small letters where somebody stands, see `lettersInSlots`. */
  readonly mayBeSmallLetters: boolean;
  /** Whether it says something of words beside it, or of its story, so that it is asked wherever it stands. */
  readonly isCue: boolean;
  /** What forms may begin with it, see `searchedParts`. */
  readonly searchBits: number;
  /** What it says of its story as a whole, see `storySign`. */
  readonly storySigns: number;
}

export function knownWord(text: string, lexicon: Lexicon): KnownWord {
  const lower = text.toLowerCase();
  const bare = withoutGenitive(lower);
  const look = lookOf(text, lexicon);
  const facts = factsSince(text, lower, bare, look.facts);
  const isCapital = beginsWithCapital(text);
  const isNoun = lexicon.isNoun(lower);
  const cue = cueOf(text);
  const isInitials = isInitialsCue(text);
  const online = onlineWordOf(lower);
  const isSmallLetters = mayBeSmallLetters(text, facts);
  return {
    text,
    lower,
    bare,
    lowerPlace: placeAmong(lower),
    barePlace: placeAmong(bare),
    isLetters: beginsWithLetter(text),
    isCapital,
    look,
    facts,
    numbers: wordNumbers(look),
    organisationPart: organisationPartOf(text, facts),
    numberClass: wordClassOf(lower, look.facts),
    beginsNumber: beginsNumber(lower),
    mayName: mayName(text),
    cue,
    isOfOffice: isOfOffice(text),
    isSmallStreet: isSmallStreet(text),
    isInitialsCue: isInitials,
    onlineWord: online,
    slotWord: slotWordOf(text, lower),
    isWordOfLetters: /^\p{L}[\p{L}'’-]+$/u.test(text),
    isNoun,
    houseWord: houseWordOf(text, bare, facts, isNoun),
    tellsApart: tellsApart(lower),
    isUnspeakable: isUnspeakableWord(text, facts),
    form: wordFormOf(text, isCapital),
    mayBeThing: mayBeThing(text, facts),
    mayLabelNumber: mayLabelNumber(text, lower, online),
    mayBeSmallLetters: isSmallLetters,
    isCue:
      cue !== 0 ||
      isInitials ||
      isSmallLetters ||
      (online & (onlineWord.service | onlineWord.hint)) !== 0,
    searchBits: searchBitsOf(text),
    storySigns: storySignsOf(text),
  };
}
