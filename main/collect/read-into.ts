import { extname } from 'node:path';
import { firstWord } from '../../shared/collect/people/first-name.ts';
import { sameName } from '../../shared/collect/people/people.ts';
import { tellerOfAttached } from '../../shared/collect/teller/attached.ts';
import type { Mailbox } from '../../shared/collect/thread/mailbox.ts';
import type { Taxonomy } from '../../shared/domain/taxonomy.ts';
import type { Heap } from './heap.ts';
import { CollectError, type IncomingStory } from './incoming.ts';
import { inMegabytes, limits } from './limits.ts';
import { addMail } from './mail/add-mail.ts';
import { htmlLines } from './mail/html-lines.ts';
import { readEml } from './mail/read-eml.ts';
import { readMsg } from './mail/read-msg.ts';
import { linesAsMails, markdownAsMails, textAsMails } from './mail/text-as-mail.ts';
import { docxCreator } from './readers/docx-creator.ts';
import { type FileKind, kindOfFile } from './readers/file-kind.ts';
import type { ReadDocument } from './readers/read-document.ts';
import { readDocx } from './readers/read-docx.ts';
import { readHtml } from './readers/read-html.ts';
import { readMarkdown } from './readers/read-markdown.ts';
import { readOdt } from './readers/read-odt.ts';
import { readPlainText } from './readers/read-plain-text.ts';
import { readRtf } from './readers/read-rtf.ts';
import { readZip } from './readers/read-zip.ts';

/** The mail that a file came along with. */
export interface SentWith {
  readonly by: Mailbox;
  readonly at: string;
  readonly messageId: string;
  /** What its sender wrote above what is quoted. */
  readonly covering: string;
  /** Whether nothing else came along that is read. */
  readonly isOnly: boolean;
  /** Names of those whom it is written to. */
  readonly addressees: readonly string[];
}

/** A file's bytes and where they came from. */
export interface FileBytes {
  /** As the user would name it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Who sent it and when, where it came with a mail. */
  readonly sent: SentWith | null;
  /** How many mails and zips lie around it. */
  readonly nesting: number;
}

export interface ReadContext {
  readonly heap: Heap;
  readonly taxonomy: Taxonomy;
  readonly newOrigin: () => string;
}

const largest: Readonly<Record<FileKind, number>> = {
  markdown: limits.text,
  text: limits.text,
  html: limits.text * 2,
  docx: limits.document,
  odt: limits.document,
  rtf: limits.document,
  eml: limits.mail,
  mbox: limits.mail,
  msg: limits.mail,
  zip: limits.unpackedZip,
  calendar: limits.document,
  'old-word': limits.document,
  unknown: limits.document,
};

/** The largest a file of a kind may be, in bytes. */
export function largestOf(kind: FileKind): number {
  return largest[kind];
}

/**
 * Reads a file's bytes into the heap, whatever it is.
 * @throws CollectError for what cannot be read; the caller sets it aside by name.
 */
export async function readInto(given: FileBytes, context: ReadContext): Promise<void> {
  const ending = extname(given.name.split(' › ').at(-1) ?? '');
  const kind = kindOfFile(ending, given.bytes);
  const creator = kind === 'docx' ? await docxCreator(given.bytes) : '';
  const file = kind === 'zip' ? given : ofItsTeller(given, creator);
  if (file.bytes.length > largest[kind]) {
    throw new CollectError({ code: 'too-large', limitMegabytes: inMegabytes(largest[kind]) });
  }
  if (file.nesting > limits.nesting) throw new CollectError({ code: 'too-nested' });
  const { heap, taxonomy, newOrigin } = context;
  const { name, bytes, sent } = file;
  const addDocument = ({ mails, story }: ReadDocument) => {
    if (mails.length === 0) heap.addStory(sentBy(story(), file), false, sent?.by ?? null, creator);
    for (const mail of mails) heap.addMail(mail);
  };
  switch (kind) {
    case 'markdown': {
      const mails = markdownAsMails(file, newOrigin);
      for (const mail of mails) heap.addMail(mail);
      if (mails.length > 0) return;
      const read = await readMarkdown(name, '', bytes, taxonomy);
      heap.addStory(sentBy(read.story, file), true, sent?.by ?? null);
      for (const { cause, text } of read.setAside) heap.setAside(name, cause, text);
      return;
    }
    case 'text':
      return addDocument({
        mails: textAsMails(file, newOrigin),
        story: () => readPlainText(name, bytes),
      });
    case 'html':
      return addDocument(readHtml(file, newOrigin));
    case 'docx': {
      const read = await readDocx(name, bytes);
      for (const { cause, text } of read.setAside) heap.setAside(name, cause, text);
      const mails = linesAsMails(htmlLines(read.html).lines, file, newOrigin);
      addDocument({ mails, story: () => read.story });
      if (mails[0] === undefined) return;
      for (const picture of read.story.media) heap.addPicture(mails[0].origin, picture);
      return;
    }
    case 'odt':
      return addDocument(await readOdt(file, newOrigin));
    case 'rtf':
      return addDocument(readRtf(file, newOrigin));
    case 'eml':
      return addMail(await readEml(bytes), file, context);
    case 'mbox':
      return addMail(await readEml(afterFirstLine(bytes)), file, context);
    case 'msg':
      return addMail(readMsg(bytes), file, context);
    case 'zip':
      return readZip(file, context);
    case 'old-word':
      throw new CollectError({ code: 'old-word' });
    case 'calendar':
      throw new CollectError({ code: 'calendar' });
    case 'unknown':
      throw new CollectError({ code: 'unknown-type', ending });
  }
}

/** A document is its sender's, unless the covering mail or the document says whose it is. */
function ofItsTeller(file: FileBytes, creator: string): FileBytes {
  const { sent, name } = file;
  if (sent === null) return file;
  const teller = tellerOfAttached({ ...sent, fileName: name, sender: sent.by, creator });
  const isSender = [sent.by.name, firstWord(sent.by.name)].some(
    (one) => sameName(one) === sameName(teller),
  );
  if (teller === '' || isSender) return file;
  return { ...file, sent: { ...sent, by: { name: teller, address: '' } } };
}

function sentBy(story: IncomingStory, { sent }: FileBytes): IncomingStory {
  if (sent === null) return story;
  return { ...story, sentAt: sent.at, messageId: sent.messageId };
}

/** One mail as an archive holds it, below the line that parts it from others. */
function afterFirstLine(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(bytes.indexOf(10) + 1);
}
