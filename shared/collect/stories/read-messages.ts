import { withDoubt } from '../../domain/doubt.ts';
import { gatheredTexts } from '../gathered/gathered-texts.ts';
import { AskedQuestions } from '../parts/asked-questions.ts';
import { cleanUnits } from '../parts/clean-units.ts';
import { isForm, writerInForm } from '../parts/form-field.ts';
import { type JudgedText, kindOfText, type MessageKind } from '../parts/kind-of-text.ts';
import type { LabelledUnit } from '../parts/labelled-unit.ts';
import { withLeadInApart } from '../parts/lead-in-apart.ts';
import { opensLetter } from '../parts/letter-in-mail.ts';
import { withNamesBeside } from '../parts/name-labels.ts';
import { saysNewVersion } from '../parts/new-version.ts';
import type { Part } from '../parts/part.ts';
import { RepeatedUnits } from '../parts/repeated-units.ts';
import { type Unit, unitsOf, unitText } from '../parts/unit.ts';
import { unitsToMarkdown } from '../parts/units-to-markdown.ts';
import { firstWord, wholeNamed } from '../people/first-name.ts';
import { isHouseName } from '../people/house-name.ts';
import { sameName } from '../people/people.ts';
import { isOfSeveral } from '../teller/account.ts';
import { ruledJudge, type TellerJudge } from '../teller/judge-teller.ts';
import { nameAtEnd, signerIn } from '../teller/signature.ts';
import { asSigned, isSignedByAnother } from '../teller/signer.ts';
import { withOrderApart } from '../teller/tellers-in-order.ts';
import { type ToldStory, tellersOf } from '../teller/tellers-of.ts';
import { toldBy } from '../teller/told-by.ts';
import { addressIn, type Mailbox } from '../thread/mailbox.ts';
import type { Message, MessageHeap } from '../thread/message-heap.ts';
import { withoutSameMessages } from '../thread/same-messages.ts';
import { type Correction, correctionIn } from './correction.ts';
import { joinContinued } from './join-continued.ts';
import { splitStories } from './split-stories.ts';
import type { MailTelling } from './telling.ts';

/** A message that tells no story, and why. */
export interface OtherMessage {
  readonly file: string;
  readonly author: Mailbox;
  readonly at: string;
  readonly kind: Exclude<MessageKind, 'story'> | 'unknown-author';
  readonly text: string;
}

export interface ReadMessages {
  readonly tellings: readonly MailTelling[];
  readonly others: readonly OtherMessage[];
  readonly corrections: readonly Correction[];
}

/** What a message with a correction may otherwise be taken for. */
const mayCorrect: ReadonlySet<OtherMessage['kind']> = new Set([
  'correction',
  'question',
  'thanks',
  'refusal',
  'unsure',
]);

interface OpenMessage {
  readonly message: Message;
  readonly author: Mailbox;
  /** Who sent it, as what is repeated is counted: an address, or else a name. */
  readonly sender: string;
  readonly house: string;
  /** When it was sent. */
  readonly at: string;
  readonly units: readonly Unit[];
}

/** Cuts every message of a heap into what it tells and what stands around it. */
export function readMessages(heap: MessageHeap, judge?: TellerJudge): ReadMessages {
  const known = heap.people.wholeNames();
  const open = withoutSameMessages(heap.messages(), heap.people)
    .flatMap((message) => gatheredTexts(message, known))
    .map((message): OpenMessage => {
      const units = ownUnits(message);
      const author = heap.people.complete(wholeNamed(authorOf(message, units, known), known));
      const sender = author.address || author.name;
      const house = author.address.split('@')[1] ?? '';
      return { message, author, sender, house, at: message.head.at, units };
    });
  const repeated = new RepeatedUnits(open);
  const asked = new AskedQuestions();
  for (const { sender, units } of open) asked.add(sender, units);
  const tellings: MailTelling[] = [];
  const others: OtherMessage[] = [];
  const corrections: Correction[] = [];
  for (const one of open) {
    const { message, author, sender, house, units } = one;
    const { units: read, reading } = cleanUnits(units, {
      author,
      isRepeated: (text) => repeated.isRepeated(sender, house, text),
      askedLength: (text) => asked.lengthIn(sender, text),
      isMany: message.announcement !== '',
    });
    const cleaned = withOrderApart(withLeadInApart(read));
    const { file, head } = message;
    const context = { author, head, people: heap.people, known };
    // Who stands at one of several texts told it, whatever the words above say of who typed it.
    const ruled =
      message.isSection && author.name !== ''
        ? { author, at: head.at, units: cleaned, by: '' }
        : toldBy(cleaned, context);
    // What somebody passes on under another's name is a story, however little it tells.
    const isAnothers = ruled.author !== author;
    const isFilled = isForm(units.map(({ text }) => text));
    const judged =
      message.isAutomatic && !isFilled
        ? ({ kind: 'auto-reply', doubts: [] } as const)
        : kindOfText(cleaned, reading, { ...message, isSection: message.isSection || isAnothers });
    const isNamed = author.name !== '' || author.address !== '';
    const isKnown = isNamed || message.isPasted || message.isSection || isFilled;
    if (judged.kind === 'story' && isKnown && message.isTalk !== true) {
      const signer = otherSigner(one);
      const split = splitStories(ruled.units, author, message.announcement);
      for (const told of tellersOf(split, ruled, context, message.isSection ? ruledJudge : judge)) {
        const part = withTitle(told.units, message);
        const core = part.filter(({ kind }) => kind === 'story');
        if (core.length === 0) continue;
        tellings.push({
          file,
          origin: message.origin,
          isPasted: message.isPasted,
          author: told.author,
          at: told.at,
          messageId: message.messageId,
          title: part.find(({ kind }) => kind === 'title')?.text ?? '',
          ...textsOf(core),
          level: message.level,
          ...doubtsOf(judged, told, { ...one, signer }),
          isNewVersion: told.isFirst && part.some(saysNew),
          parts: [
            ...part.map(partOf),
            ...message.pieces.filter((piece) => piece.kind === 'quoted'),
          ],
        });
      }
    } else if (judged.kind !== 'empty' || message.level === 0) {
      const kind =
        judged.kind !== 'story'
          ? judged.kind
          : message.isTalk === true
            ? 'unsure'
            : 'unknown-author';
      const correction = mayCorrect.has(kind)
        ? correctionIn({ file, author, at: head.at, text: unitText(units) })
        : null;
      if (correction !== null) corrections.push(correction);
      else others.push({ file, author, at: head.at, kind, text: unitText(units) });
    }
  }
  return { tellings: joinContinued(tellings), others, corrections };
}

/** No title is longer. */
const longestTitle = 80;

/** A heading, or a short first line that stands alone and is no sentence, is the story's title. */
function withTitle(units: readonly LabelledUnit[], { head }: Message): readonly LabelledUnit[] {
  const at = units.findIndex(({ kind }) => kind === 'story');
  const [first, next] = units.slice(at).filter(({ kind }) => kind === 'story');
  if (first === undefined || opensLetter(first)) return units;
  // A first name by itself calls whom the mail is written to.
  const isCalled = ({ text }: LabelledUnit) => head.to.some(({ name }) => firstWord(name) === text);
  const above = units[at - 1];
  if (above?.kind === 'lead-in' && first.isApart && isShortTitle(above) && !isCalled(above)) {
    return units.map((unit) => (unit === above ? { ...unit, kind: 'title' } : unit));
  }
  if (next === undefined) return units;
  const isHeading = first.markdown !== null && /^#{1,6} /.test(first.markdown);
  if (!isHeading && !(next.isApart && isAlone(first))) return units;
  const kind = isCalled(first) ? 'greeting' : 'title';
  return units.map((unit) => (unit === first ? { ...unit, kind } : unit));
}

/** Whether a line is no sentence and could head one. */
function isAlone({ text }: LabelledUnit): boolean {
  return (
    text.length <= longestTitle &&
    !text.includes('\n') &&
    !/[.!?:;,…–—-]["”’»)]*$/.test(text) &&
    !/^[-–—"“”«»]/.test(text)
  );
}

/** A title that was read as said to the readers has few words, and none that speaks to anybody. */
const mostTitleWords = 5;
const speaksToReaders =
  /^(?:hej|kære|goddag|goddaw|her|til|fra|nr|nummer|ad|tak|ps|vs|sv|re)(?!\p{L})|histori|bidrag|(?<!\p{L})(?:jeg|min|mit|mine|mig|vi|vores|du|dig|jer|jeres|i|kære)(?!\p{L})/iu;

function isShortTitle(unit: LabelledUnit): boolean {
  const { text, isApart } = unit;
  return (
    isApart &&
    isAlone(unit) &&
    /^\p{Lu}[^!,@\d]*$/u.test(text) &&
    text.split(' ').length <= mostTitleWords &&
    !speaksToReaders.test(text)
  );
}

/** Addresses from which forms of a web site are sent, and nobody writes. */
const ofMachine = /^(?:no-?reply|do-?not-?reply|ikke-?svar|formular\p{L}*|web-?form\p{L}*)/iu;

/**
 * A form is whose name was filled in. A text without a head is its signer's, where somebody signed it
 * with a whole name.
 */
function authorOf(
  { head, isPasted }: Message,
  units: readonly Unit[],
  known: readonly string[],
): Mailbox {
  const writer = writerInForm(units.map(({ text }) => text));
  const isNamed = writer !== null && (writer.name !== '' || writer.address !== '');
  if (writer !== null && (isNamed || ofMachine.test(head.from.address))) return writer;
  const lines = units.flatMap(({ text }) => text.split('\n'));
  const isNobodys = head.from.name === '' && head.from.address === '';
  const addressees = head.to.map(({ name }) => name);
  if (!isNobodys) {
    return isPasted ? head.from : asSigned(head.from, lines, units, { known, addressees });
  }
  if (!isPasted) return asSigned(head.from, lines, units, { known, addressees });
  const name = signerIn(lines) || nameAtEnd(units);
  return { name, address: name === '' ? '' : addressIn(lines.slice(-8).join(' ')) };
}

/** More people than these are not offered to choose from. */
const mostTellers = 5;

/** What a person should look at, and whom they may choose from where it is who told the story. */
function doubtsOf(
  judged: JudgedText,
  told: ToldStory,
  { message, author, signer: other }: OpenMessage & { readonly signer: readonly Mailbox[] | null },
): Pick<MailTelling, 'doubts' | 'tellers'> {
  const signer = told.author === author ? other : null;
  const layout = message.tellers;
  const isDoubtful =
    told.tellers.length > 0 || layout !== undefined || signer !== null || isOfMany(told.author);
  if (!isDoubtful) return { doubts: judged.doubts, tellers: [] };
  const boxes = [told.author, ...told.tellers, ...(layout ?? []), ...(signer ?? [])];
  const names = new Set<string>();
  const tellers = boxes.filter(({ name, address }) => {
    const known = sameName(name) || address;
    return known !== '' && !names.has(known) && names.add(known);
  });
  return { doubts: withDoubt(judged.doubts, 'teller'), tellers: tellers.slice(0, mostTellers) };
}

/** Whether a story is that of nobody in particular, but of a house or of two who share a mailbox. */
const isOfMany = (author: Mailbox) => isHouseName(author.name) || isOfSeveral(author);

/** Who signed a message, where that is somebody else than who sent it; null where it is not. */
function otherSigner({ message, units, author }: OpenMessage): readonly Mailbox[] | null {
  if (message.isPasted) return null;
  const lines = units.flatMap(({ text }) => text.split('\n'));
  return isSignedByAnother(author.name, lines) ? [{ name: signerIn(lines), address: '' }] : null;
}

/** The text of a story, and the same as Markdown: one string, where nothing of it needs a sign. */
function textsOf(core: readonly LabelledUnit[]): { readonly text: string; readonly body: string } {
  const text = unitText(core);
  const body = unitsToMarkdown(core);
  return { text, body: body === text ? text : body };
}

function saysNew({ kind, text }: LabelledUnit): boolean {
  return (kind === 'lead-in' || kind === 'greeting') && saysNewVersion(text);
}

function ownUnits({ pieces }: Message): readonly Unit[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'own' ? unitsOf(withNamesBeside(piece.lines)) : [],
  );
}

function partOf({ kind, text }: LabelledUnit): Part {
  return { kind, text };
}
