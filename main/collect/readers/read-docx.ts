import mammoth from 'mammoth';
import { emptyContent } from '../../../shared/domain/story.ts';
import { splitMarkdownTitle } from '../../../shared/interchange/split-markdown-title.ts';
import { CollectError, type IncomingStory, type SetAside } from '../incoming.ts';
import { checkZip } from './check-zip.ts';
import { DocxImages } from './docx-images.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';

/** The first bytes of the format that Word wrote until 2003, and of the envelope around a document with a password. */
const oldWord = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const encryptedPart = Buffer.from('EncryptedPackage', 'utf16le');

/** Styles that mammoth does not know of itself, by the names that Word and LibreOffice give them in every language. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  ...['Quote', 'Intense Quote', 'Quotations'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
];

export interface DocxReading {
  readonly story: IncomingStory;
  /** The same as html, for who looks for several authors in it. */
  readonly html: string;
  /** Pictures that cannot be shown; the story comes in without them. */
  readonly setAside: readonly SetAside[];
}

/**
 * Reads a Word document: headings, bold, lists, quotes and tables become Markdown, pictures become
 * media whose question (can anyone be recognised?) is open.
 * @throws CollectError for what is no Word document, one with a password, or one that swells.
 */
export async function readDocx(file: string, bytes: Uint8Array): Promise<DocxReading> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, oldWord.length).equals(oldWord)) {
    throw new CollectError({ code: buffer.includes(encryptedPart) ? 'password' : 'old-word' });
  }
  await checkZip(buffer, 'word/document.xml');

  const images = new DocxImages();
  const html = await convert(buffer, images);
  const markdown = htmlToMarkdown(html);
  if (markdown === '') throw new CollectError({ code: 'empty' });
  const titled = splitMarkdownTitle(markdown);
  return {
    html,
    story: {
      file,
      source: { kind: 'file', name: file },
      content: { ...emptyContent, ...titled, media: images.described },
      author: '',
      authorEmail: '',
      original: markdown,
      media: images.media,
      sentAt: '',
      messageId: '',
      told: titled.body,
      parts: [],
      earlier: [],
      doubts: [],
      tellers: [],
    },
    setAside: images.left.map((name) => ({
      file,
      author: '',
      authorEmail: '',
      sentAt: '',
      cause: { code: 'media-type', name },
      text: '',
    })),
  };
}

async function convert(buffer: Buffer, images: DocxImages): Promise<string> {
  const convertImage = mammoth.images.imgElement((image) => images.add(image));
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage, styleMap });
    return value;
  } catch {
    throw new CollectError({ code: 'not-docx' });
  }
}
