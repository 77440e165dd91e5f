import type { QuotedLines } from '../parts/part.ts';
import { People } from '../people/people.ts';
import { comparableText, textKey } from '../stories/comparable-text.ts';
import type { QuotedHead } from './header-block.ts';
import { KnownQuotes } from './known-quotes.ts';
import type { Line } from './line.ts';
import type { Mail } from './mail.ts';
import { type MailNode, nodesOf, type Piece } from './mail-node.ts';
import type { Mailbox } from './mailbox.ts';
import { ownText } from './own-text.ts';
import { SharedTexts } from './shared-texts.ts';
import { splitMail } from './split-mail.ts';

/** A run of a message: what its author wrote, or all that was quoted there, as the texts of its lines. */
export type KeptPiece = { readonly kind: 'own'; readonly lines: readonly Line[] } | QuotedLines;

/** A message of the heap: one that came as a mail, or that some mail quotes. */
export interface Message {
  readonly file: string;
  readonly origin: string;
  readonly isPasted: boolean;
  /** Whether it is what one of several people told, under a name or as who would not be named. */
  readonly isSection: boolean;
  /** Whether it is what stands around the texts of a document, and none of them. */
  readonly isTalk?: boolean;
  /** Who may have told it, likeliest first, where the first is hardly likelier than another. */
  readonly tellers?: readonly Mailbox[];
  /** What the mail that brought a document says of several stories in it; empty where it says nothing. */
  readonly announcement: string;
  readonly messageId: string;
  readonly head: QuotedHead;
  /** 0 for a mail itself. */
  readonly level: number;
  readonly isAutomatic: boolean;
  readonly hasDocument: boolean;
  readonly hasAttachment: boolean;
  readonly pieces: readonly KeptPiece[];
  /** In the order in which the heap was read. */
  readonly number: number;
}

/** From this many letters on two people do not write the same. */
const ownWords = 80;

/**
 * Gathers the messages of many mails. What a mail quotes is a message too; the same message is kept
 * once, in its cleanest copy, so that a long thread takes no more room than its text.
 */
export class MessageHeap {
  readonly people = new People();
  readonly #messages = new Map<string, Message>();
  readonly #known = new KnownQuotes();
  readonly #texts = new SharedTexts();
  #number = 0;

  add(mail: Mail): void {
    this.people.add(mail.head.from);
    for (const box of mail.head.to) this.people.add(box);
    const root = splitMail(mail.lines, mail.head, (quoted) => this.#known.meets(quoted));
    const nodes = nodesOf(root);
    // A mail without a word of anybody is told of as itself; one that only passes another on is not.
    const isBare = nodes.every((node) => node.isKnown !== true && !hasWords(node));
    for (const node of nodes) {
      if (node.isKnown === true) continue;
      this.people.add(node.head.from);
      for (const box of node.head.to) this.people.add(box);
      this.#keep(node, mail, isBare);
    }
  }

  /** Every message once, in the order in which they were read. */
  messages(): readonly Message[] {
    return [...this.#messages.values()];
  }

  #keep(node: MailNode, mail: Mail, isBare: boolean): void {
    const { hash, length } = textKey(ownText(node.pieces));
    const isOuter = node.level === 0;
    if (length === 0 && !(isOuter && (isBare || mail.hasAttachment))) return;
    const { name, address } = node.head.from;
    const owner = length < ownWords ? address || name.toLowerCase() : '';
    const key = length === 0 ? `${owner}||${mail.origin}` : `${owner}|${hash}`;
    const known = this.#messages.get(key);
    if (known !== undefined && !isCleaner(node, known)) return;
    this.#number += 1;
    this.#messages.set(key, {
      file: mail.file,
      origin: isOuter ? mail.origin : '',
      isPasted: isOuter && mail.isPasted,
      isSection: isOuter && mail.isSection === true,
      ...(mail.isTalk === true ? { isTalk: true } : {}),
      ...(mail.tellers === undefined ? {} : { tellers: mail.tellers }),
      announcement: (isOuter ? mail.announcement : undefined) ?? '',
      messageId: isOuter ? mail.messageId : '',
      // A quoted head's subject is cut out of the mail.
      head: { ...node.head, subject: this.#texts.of(node.head.subject) },
      level: node.level,
      isAutomatic: isOuter && mail.isAutomatic,
      hasDocument: isOuter && mail.hasDocument,
      hasAttachment: isOuter && mail.hasAttachment,
      pieces: node.pieces.map((piece) => this.#kept(piece)),
      number: known?.number ?? this.#number,
    });
  }

  /**
   * What is quoted stays whole beside the message, whatever becomes of it as a message of its own.
   * A history stands below many mails, so that its lines are kept and not their texts put together.
   */
  #kept(piece: Piece): KeptPiece {
    return piece.kind === 'own'
      ? { kind: 'own', lines: piece.lines.map(this.#copied) }
      : { kind: 'quoted', texts: piece.lines.map(({ text }) => this.#texts.of(text)) };
  }

  readonly #copied = (line: Line): Line => {
    const { text, markdown } = line;
    return {
      ...line,
      text: this.#texts.of(text),
      markdown: markdown === null ? null : this.#texts.of(markdown),
    };
  };
}

function isCleaner(node: MailNode, known: Message): boolean {
  const isNamed = node.head.from.name !== '' || node.head.from.address !== '';
  const wasNamed = known.head.from.name !== '' || known.head.from.address !== '';
  if (isNamed !== wasNamed) return isNamed;
  if (node.level !== known.level) return node.level < known.level;
  return node.head.at !== '' && node.head.at < known.head.at;
}

function hasWords({ pieces }: MailNode): boolean {
  return pieces.some(
    (piece) => piece.kind === 'own' && piece.lines.some(({ text }) => comparableText(text) !== ''),
  );
}
