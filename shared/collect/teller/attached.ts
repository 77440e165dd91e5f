import type { LabelledUnit } from '../parts/labelled-unit.ts';
import { wordCount, wordsOf } from '../parts/unit.ts';
import { firstWord, wholeNameIn } from '../people/first-name.ts';
import { firstNameOfGenitive } from '../people/given-name.ts';
import { People } from '../people/people.ts';
import { unknownHead } from '../thread/header-block.ts';
import type { Mailbox } from '../thread/mailbox.ts';
import { isNobodys } from './account.ts';
import { sentencesAround } from './around.ts';
import { tellerInFileName } from './file-teller.ts';
import { judgedTold } from './judge-teller.ts';
import { mentionsIn } from './mentions.ts';
import { speaksOfOwn } from './teller.ts';
import { tellerOfFile } from './teller-of-file.ts';

/** A document that came along with a mail. */
export interface Attached {
  readonly fileName: string;
  /** What the sender wrote above what is quoted. */
  readonly covering: string;
  readonly sender: Mailbox;
  /** Names of those whom the mail is written to. */
  readonly addressees: readonly string[];
  /** Whom the document's properties say made it. */
  readonly creator: string;
  /** Whether nothing else came along that is read. */
  readonly isOnly: boolean;
}

/**
 * Who wrote a document, where it is not the mail's sender: whom the mail or the name of the file says, or
 * who made it, where the mail speaks of that person or is nobody's. Empty where nothing says so.
 */
export function tellerOfAttached(attached: Attached): string {
  const { fileName, covering, creator, isOnly, sender } = attached;
  const said = tellerOfFile(covering, fileName, isOnly);
  if (said !== '' || speaksOfOwn(covering)) return said;
  const named = tellerInFileName(fileName, []) || ownerIn(attached) || namedByBoth(attached);
  if (named !== '') return named;
  const first = firstWord(creator);
  const isSpokenOf =
    /^[\p{L}-]{1,40}$/u.test(first) &&
    new RegExp(`(?<!\\p{L})${first}(?:s|['’]s?)?(?!\\p{L})`, 'u').test(covering);
  if (isSpokenOf || isNobodys(sender)) return creator;
  return isOnly ? judgedIn(attached) : '';
}

/** Below a first name in a file's name nobody looks for one. */
const shortestName = 3;
/** Whom a text is about or for is named behind these. */
const ofOthers = /(?<!\p{L})(?:om|til|for|med|hos|kære|hej|tak)(?: \p{Ll}+)?$/iu;

/** `mette.docx` beside “Mettes og Olavs ligger ved”: who is called so in the mail as well. */
function namedByBoth({ fileName, covering, sender, addressees }: Attached): string {
  const stem = (fileName.split(/[\\/]| › /).at(-1) ?? '').replace(/\.[^.]*$/, '').normalize('NFC');
  const words = new Set(wordsOf(stem).map((word) => word.toLowerCase()));
  const units = coveringUnits(covering);
  const called = mentionsIn(sentencesAround(units, '', []), addressees).find(
    ({ name, around, start }) =>
      firstWord(name).length >= shortestName &&
      firstWord(name) !== firstWord(sender.name) &&
      (words.has(firstWord(name).toLowerCase()) ||
        words.has(`${firstWord(name).toLowerCase()}s`)) &&
      !ofOthers.test(around.text.slice(0, start).trimEnd()),
  );
  if (called === undefined) return '';
  return wholeNameIn(called.name, [covering], addressees) || called.name;
}

/** What is longer, in words, tells a story of its own beside the document. */
const longestCovering = 80;

/** A document is somebody else's than who sends it from this chance on, since nobody is asked about it. */
const leastOfFile = 0.8;

/** Whom the words of the mail speak for, as they would above a story. */
function judgedIn({ covering, sender, addressees }: Attached): string {
  if (wordCount(covering) > longestCovering) return '';
  const units = coveringUnits(covering);
  const head = { ...unknownHead, to: addressees.map((name) => ({ name, address: '' })) };
  const told = { author: sender, at: '', units, by: '' };
  const context = { author: sender, head, people: new People(), known: addressees };
  const judged = judgedTold({ units, led: [], told }, context);
  return judged.author === sender || judged.chance < leastOfFile ? '' : judged.author.name;
}

/** “Vedhæftet er Annas, hun har ingen mail.” */
const isOnes =
  /(?<!\p{L})(?:[Vv]edhæftet|[Vv]edlagt|[Ff]ilen|[Bb]ilaget|[Dd]okumentet) er (\p{Lu}[\p{L}-]+(?:s|['’]s?))(?=[\s,.;:!)]|$)/u;

/**
 * `Annas historie.docx`, “Vedhæftet er Annas”: by a first name in the genitive, as the addressees or the mail
 * complete it.
 */
function ownerIn({ fileName, covering, addressees, isOnly }: Attached): string {
  const [, said = ''] =
    (isOnly ? isOnes.exec(covering) : null) ??
    /(?:^|[ _›/\\])(\p{Lu}[\p{L}-]+(?:s|['’]s?))[ _](?:historie|fortælling|bidrag|beretning)(?!\p{L})/u.exec(
      fileName.normalize('NFC'),
    ) ??
    [];
  const first = firstNameOfGenitive(said, addressees);
  return first === '' ? '' : wholeNameIn(first, [covering], addressees) || first;
}

/** The words of a mail as they would stand above what came along with it. */
function coveringUnits(covering: string): readonly LabelledUnit[] {
  const unit = { markdown: null, isApart: true, isSignature: false };
  const above = covering
    .split(/\n{2,}/)
    .map((text) => ({ ...unit, text, kind: 'lead-in' as const }));
  return [...above, { ...unit, text: '', kind: 'story' }];
}
