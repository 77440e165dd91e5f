import { chatMessages } from '../../../shared/collect/gathered/chat.ts';
import {
  framedSections,
  peopleIn,
  type Section,
  sectionsOf,
} from '../../../shared/collect/gathered/sections.ts';
import {
  holdsSeveral,
  type LayoutReading,
  layoutOf,
  namesMore,
} from '../../../shared/collect/layout/layout-sections.ts';
import { mendText } from '../../../shared/collect/mend-text.ts';
import { isClosingLine } from '../../../shared/collect/parts/closing-line.ts';
import { announcementIn } from '../../../shared/collect/parts/covering-announcement.ts';
import { isForm } from '../../../shared/collect/parts/form-field.ts';
import { greetingLength } from '../../../shared/collect/parts/tail-line.ts';
import { wholeNameIn } from '../../../shared/collect/people/first-name.ts';
import { isHouseName } from '../../../shared/collect/people/house-name.ts';
import { attributionAt } from '../../../shared/collect/thread/attribution.ts';
import {
  headerBlockAt,
  keyLineOf,
  printedHeadAt,
  unknownHead,
} from '../../../shared/collect/thread/header-block.ts';
import { type Line, textOf } from '../../../shared/collect/thread/line.ts';
import type { Mail } from '../../../shared/collect/thread/mail.ts';
import { danishTime } from '../../../shared/collect/thread/mail-date.ts';
import { plainLines } from '../../../shared/collect/thread/plain-lines.ts';
import { isOriginalLine } from '../../../shared/collect/thread/separator-line.ts';
import type { FileBytes } from '../read-into.ts';
import { decodeText } from '../readers/decode-text.ts';

/**
 * A text as mails, where it is any: somebody copied it out of a mail program or a chat, or several
 * people filled it. Empty for a text that only tells.
 */
export function textAsMails(file: FileBytes, newOrigin: () => string): readonly Mail[] {
  return linesAsMails(plainLines(mendText(decodeText(file.bytes))), file, newOrigin);
}

/** A Markdown file as mails, where several people's names head its texts; empty for one story. */
export function markdownAsMails(file: FileBytes, newOrigin: () => string): readonly Mail[] {
  const text = mendText(decodeText(file.bytes));
  if (text.startsWith('---')) return [];
  const lines = plainLines(text);
  return hasSeveralTellers(lines) ? linesAsMails(lines, file, newOrigin) : [];
}

function hasSeveralTellers(lines: readonly Line[]): boolean {
  return peopleIn(sectionsOf(lines) ?? []) >= 2;
}

/** The titles of a document, and what else is too short for a text in it, are none of its texts. */
function sectionsIn(lines: readonly Line[]): readonly Section[] | null {
  const sections = sectionsOf(lines) ?? framedSections(lines);
  return sections?.filter(({ isAside }) => isAside !== true) ?? null;
}

/** The same for the lines of a document. */
export function linesAsMails(
  lines: readonly Line[],
  file: FileBytes,
  newOrigin: () => string,
): readonly Mail[] {
  const today = danishTime(new Date()).slice(0, 10);
  const pasted = mailIn(lines);
  const above = lines.slice(0, Math.max(pasted, 0));
  if (hasSeveralTellers(above)) {
    // A mail that somebody put into a document begins below what others wrote there.
    const rest = lines.slice(pasted);
    return [...linesAsMails(above, file, newOrigin), ...linesAsMails(rest, file, newOrigin)];
  }
  const isMail = pasted >= 0 || isLetter(lines);
  const chat = isMail ? null : chatMessages(lines, today);
  const sections = isMail ? null : (chat ?? sectionsIn(lines));
  const isOfMany = chat === null && hasSeveralTellers(lines);
  const isFilled = isForm(lines.map(({ text }) => text));
  const layout = chat === null && !isMail && !isFilled ? layoutOf(lines) : null;
  const isFuller = sections === null || namesMore(layout, sections);
  if (layout !== null && isFuller && (file.sent === null || holdsSeveral(layout))) {
    return layoutMails(layout, lines, file, newOrigin);
  }
  if (sections !== null && !(isFilled && sections.length === 1)) {
    const around = [
      file.sent?.covering ?? '',
      ...sections.filter(({ author }) => author === '').map((one) => textOf(one.lines)),
    ];
    return sections.map(({ author, at, lines: said, isNameless = false }) => {
      const mail = pastedMail(said, file, newOrigin);
      // A house is the author of what nobody sent.
      const isSender =
        !isNameless && (author === '' || (file.sent !== null && isHouseName(author)));
      const name = wholeNameIn(author, around, []) || author;
      const from = isSender ? mail.head.from : { name, address: '' };
      // A text of one author was told when it was sent, whatever day stands at its top.
      const day = sections.length === 1 && file.sent !== null ? file.sent.at : at;
      const isSection = isOfMany && author !== '';
      return { ...mail, isSection, head: { ...mail.head, from, at: day || mail.head.at } };
    });
  }
  return isMail || isFilled || file.sent !== null ? [pastedMail(lines, file, newOrigin)] : [];
}

/** The stories of a document that several filled, and what stands around them, which is none. */
function layoutMails(
  { sections, around }: LayoutReading,
  lines: readonly Line[],
  file: FileBytes,
  newOrigin: () => string,
): readonly Mail[] {
  const texts = [file.sent?.covering ?? '', textOf(lines)];
  const told = sections.map(({ author, lines: own, tellers }): Mail => {
    const mail = pastedMail(own, file, newOrigin);
    const boxOf = (name: string) =>
      name === '' ? mail.head.from : { name: wholeNameIn(name, texts, []) || name, address: '' };
    const doubt = tellers === undefined ? {} : { tellers: tellers.map(boxOf) };
    return { ...mail, ...doubt, isSection: true, head: { ...mail.head, from: boxOf(author) } };
  });
  if (around.length === 0) return told;
  return [...told, { ...pastedMail(around, file, newOrigin), isTalk: true }];
}

/** Lines of a document or a paste as a mail of the sender it came with, if it came with one. */
function pastedMail(
  lines: readonly Line[],
  { name, sent }: FileBytes,
  newOrigin: () => string,
): Mail {
  const head = sent === null ? unknownHead : { ...unknownHead, from: sent.by, at: sent.at };
  return {
    file: name,
    origin: newOrigin(),
    isPasted: true,
    head,
    messageId: '',
    isAutomatic: false,
    lines,
    hasDocument: false,
    hasAttachment: false,
    ...(sent?.isOnly === true ? { announcement: announcementIn(sent.covering) } : {}),
  };
}

/** Whether lines greet somebody and close as mails do. */
function isLetter(lines: readonly Line[]): boolean {
  const first = lines.find(({ text }) => text !== '');
  const hasGreeting = first !== undefined && greetingLength(first.text) > 0;
  return hasGreeting && lines.slice(-25).some(({ text }) => isClosingLine(text));
}

/** Where lines begin that were copied out of a mail program, with a head of their own; -1 for none. */
function mailIn(lines: readonly Line[]): number {
  return lines.findIndex(
    (line, at) =>
      isOriginalLine(line.text) ||
      printedHeadAt(lines, at) !== null ||
      (keyLineOf(line.text) !== null && headerBlockAt(lines, at, false) !== null) ||
      ((line.text.includes('skrev') || line.text.includes('wrote')) &&
        lines.slice(at, at + 5).some(({ depth, indent }) => depth > line.depth || indent > 3) &&
        attributionAt(lines, at) !== null),
  );
}
