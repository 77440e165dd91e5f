import mammoth from 'mammoth';
import { emptyContent } from '../../shared/domain/story.ts';
import { splitTitle } from '../../shared/interchange/split-title.ts';
import { checkZip } from './check-zip.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { imageEnding } from './image-type.ts';
import { CollectError, type IncomingMedia, type IncomingStory } from './incoming.ts';

/** The first bytes of the format that Word wrote until 2003, whatever its file is called today. */
const oldWord = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a Word document: headings, bold, lists, quotes and tables become Markdown, pictures become
 * media whose question (can anyone be recognised?) is open.
 * @throws CollectError for what is no Word document, or one that swells.
 */
export async function readDocx(file: string, bytes: Uint8Array): Promise<IncomingStory> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (oldWord.every((byte, index) => buffer[index] === byte)) {
    throw new CollectError({ code: 'old-word' });
  }
  await checkZip(buffer, 'word/document.xml');

  const media: IncomingMedia[] = [];
  const html = await convert(buffer, media);
  const markdown = htmlToMarkdown(html);
  if (markdown === '') throw new CollectError({ code: 'empty' });
  return {
    file,
    source: { kind: 'file', name: file },
    content: {
      ...emptyContent,
      ...splitTitle(markdown),
      media: media.map(({ name }) => ({
        kind: 'image',
        file: name,
        url: '',
        alt: '',
        caption: '',
        transcript: '',
        recognisable: 'unanswered',
      })),
    },
    author: '',
    authorEmail: '',
    original: markdown,
    media,
  };
}

async function convert(buffer: Buffer, media: IncomingMedia[]): Promise<string> {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const bytes = await image.readAsBuffer();
    const ending = imageEnding(bytes);
    if (ending !== null) media.push({ name: `image-${media.length + 1}`, bytes, ending });
    return { src: '' };
  });
  try {
    return (await mammoth.convertToHtml({ buffer }, { convertImage })).value;
  } catch {
    throw new CollectError({ code: 'not-docx' });
  }
}
