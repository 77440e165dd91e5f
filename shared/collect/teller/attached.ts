import type { LabelledUnit } from '../parts/labelled-unit.ts';
import { wordCount } from '../parts/unit.ts';
import { firstWord, wholeNameIn } from '../people/first-name.ts';
import { firstNameOfGenitive } from '../people/given-name.ts';
import { People } from '../people/people.ts';
import { unknownHead } from '../thread/header-block.ts';
import type { Mailbox } from '../thread/mailbox.ts';
import { isNobodys } from './account.ts';
import { tellerInFileName } from './file-teller.ts';
import { judgedTold } from './judge-teller.ts';
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
  const named = tellerInFileName(fileName, []) || ownerIn(attached);
  if (named !== '') return named;
  const first = firstWord(creator);
  const isSpokenOf =
    first !== '' && new RegExp(`(?<!\\p{L})${first}(?:s|['’]s?)?(?!\\p{L})`, 'u').test(covering);
  if (isSpokenOf || isNobodys(sender)) return creator;
  return isOnly ? judgedIn(attached) : '';
}

/** What is longer, in words, tells a story of its own beside the document. */
const longestCovering = 80;

/** Whom the words of the mail speak for, as they would above a story. */
function judgedIn({ covering, sender, addressees }: Attached): string {
  if (wordCount(covering) > longestCovering) return '';
  const unit = { markdown: null, isApart: true, isSignature: false };
  const units: readonly LabelledUnit[] = [
    ...covering.split(/\n{2,}/).map((text) => ({ ...unit, text, kind: 'lead-in' as const })),
    { ...unit, text: '', kind: 'story' },
  ];
  const head = { ...unknownHead, to: addressees.map((name) => ({ name, address: '' })) };
  const told = { author: sender, at: '', units, by: '' };
  const context = { author: sender, head, people: new People(), known: addressees };
  const judged = judgedTold({ units, led: [], told }, context);
  return judged.author === sender || judged.isDoubtful ? '' : judged.author.name;
}

/** `Annas historie.docx`: by a first name in the genitive, as the addressees or the mail complete it. */
function ownerIn({ fileName, covering, addressees }: Attached): string {
  const [, said = ''] =
    /(?:^|[ _›/\\])(\p{Lu}[\p{L}-]+(?:s|['’]s?))[ _](?:historie|fortælling|bidrag|beretning)(?!\p{L})/u.exec(
      fileName.normalize('NFC'),
    ) ?? [];
  const first = firstNameOfGenitive(said, addressees);
  return first === '' ? '' : wholeNameIn(first, [covering], addressees) || first;
}
