import { isClosingLine } from '../parts/closing-line.ts';
import { wholeNameIn } from '../people/first-name.ts';
import { type Line, textOf, trimLines } from '../thread/line.ts';
import type { Message } from '../thread/message-heap.ts';
import { chatMessages, chatStart } from './chat.ts';
import { type Section, sectionsOf } from './sections.ts';
import { signedTexts } from './signed-texts.ts';

/** A closing stands among so many last lines, or there is none. */
const closingLines = 25;

/**
 * A message in which somebody gathered what others told, each with a name above or below the text,
 * as one message for every person, and first what its sender wrote. Any other message is itself. `known`
 * are the whole names of the heap, by which first names are told and completed.
 */
export function gatheredTexts(message: Message, known: readonly string[] = []): readonly Message[] {
  const [first, ...others] = message.pieces;
  if (first?.kind !== 'own' || message.isPasted || message.isAutomatic) return [message];
  const signed = signedTexts(first.lines, message.head.from.name, known);
  if (signed !== null) return signed.map((section) => passedOn(message, section, [], known));
  const chat = chatStart(first.lines);
  const end = chat < 0 ? closingIn(first.lines) : first.lines.length;
  const sections =
    chat < 0
      ? sectionsOf(first.lines.slice(0, end), known)
      : withPreface(first.lines, chat, message.head.at.slice(0, 10));
  if (sections === null || sections.filter(({ isAside }) => isAside !== true).length < 2) {
    return [message];
  }
  const preface = sections.filter(isSenders).flatMap(({ lines }) => lines);
  const own = trimLines([...preface, ...first.lines.slice(end)]);
  const sender: Message = { ...message, pieces: [{ kind: 'own', lines: own }, ...others] };
  const around = [message.head.subject, textOf(own), ...message.head.to.map(({ name }) => name)];
  const told = sections
    .filter((section) => !isSenders(section))
    .map((section) => passedOn(message, section, around, known));
  return own.length === 0 ? told : [sender, ...told];
}

/** Whoever would not be named is not who sent it. */
function isSenders({ author, isNameless }: Section): boolean {
  return author === '' && isNameless !== true;
}

/** What one of several told as a message of that person's own; `around` and `known` may say the whole name. */
function passedOn(
  message: Message,
  { author, at, lines }: Section,
  around: readonly string[],
  known: readonly string[],
): Message {
  return {
    ...message,
    head: {
      ...message.head,
      from: isCalled(message.head.from.name, author)
        ? message.head.from
        : { name: wholeNameIn(author, around, known) || author, address: '' },
      at: message.head.at || at,
    },
    isSection: true,
    messageId: '',
    hasDocument: false,
    hasAttachment: false,
    pieces: [{ kind: 'own', lines: trimLines(lines) }],
  };
}

/** Whether whoever sent it goes by a first name that stands at one of the texts. */
function isCalled(sender: string, name: string): boolean {
  return name !== '' && sender.startsWith(`${name} `);
}

/** What somebody copied out of a chat, and what was written above it. */
function withPreface(lines: readonly Line[], start: number, today: string): readonly Section[] {
  const said = chatMessages(lines.slice(start), today) ?? [];
  return [{ author: '', at: '', lines: lines.slice(0, start) }, ...said];
}

function closingIn(lines: readonly Line[]): number {
  const from = Math.max(0, lines.length - closingLines);
  const at = lines.slice(from).findLastIndex(({ text }) => isClosingLine(text));
  return at < 0 ? lines.length : from + at;
}
