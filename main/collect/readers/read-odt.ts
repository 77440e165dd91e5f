import { Parser } from 'htmlparser2';
import { textOf } from '../../../shared/collect/thread/line.ts';
import { documentStory } from '../document-story.ts';
import { CollectError } from '../incoming.ts';
import { limits } from '../limits.ts';
import { LineBuilder } from '../mail/line-builder.ts';
import { linesToMarkdown } from '../mail/lines-to-markdown.ts';
import { linesAsMails } from '../mail/text-as-mail.ts';
import type { FileBytes } from '../read-into.ts';
import type { ReadDocument } from './read-document.ts';
import { readZipPart } from './read-zip-part.ts';

const skipped =
  /^(?:office:(?:annotation|forms)|text:(?:tracked-changes|note-citation|table-of-content|sequence-decls|soft-page-break)|draw:(?:object|image)|svg:)/;

/**
 * Reads a document of LibreOffice: its paragraphs, headings and lists.
 * @throws CollectError `not-docx`, `swells` or `empty`.
 */
export async function readOdt(file: FileBytes, newOrigin: () => string): Promise<ReadDocument> {
  const { bytes } = file;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const content = await readZipPart(buffer, 'content.xml', limits.unpackedText);
  const lines = linesOf(content.toString('utf8'));
  if (lines.every(({ text }) => text === '')) throw new CollectError({ code: 'empty' });
  return {
    mails: linesAsMails(lines, file, newOrigin),
    story: () => documentStory(file.name, linesToMarkdown(lines), textOf(lines)),
  };
}

function linesOf(xml: string) {
  const builder = new LineBuilder();
  let inText = 0;
  let inSkipped = 0;
  let inItem = 0;
  let level = 0;
  const place = () => ({
    depth: 0,
    isSignature: false,
    isSoftQuote: false,
    marker: level > 0 ? `${'#'.repeat(Math.min(6, level + 1))} ` : inItem > 0 ? '- ' : '',
  });
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped.test(name)) inSkipped += 1;
        if (name === 'text:list-item') inItem += 1;
        if (name === 'text:p' || name === 'text:h') {
          inText += 1;
          level = name === 'text:h' ? Number(attributes['text:outline-level'] ?? 1) : 0;
        }
        if (inSkipped > 0 || inText === 0) return;
        if (name === 'text:line-break') builder.endLine(place());
        if (name === 'text:tab' || name === 'text:s') builder.addText(' ', false, false);
      },
      ontext(text) {
        if (inText > 0 && inSkipped === 0) builder.addText(text, false, false);
      },
      onclosetag(name) {
        if (skipped.test(name)) inSkipped -= 1;
        if (name === 'text:list-item') inItem -= 1;
        if (name !== 'text:p' && name !== 'text:h') return;
        inText -= 1;
        if (inSkipped > 0) return;
        builder.endLine(place());
        if (inItem === 0) builder.gap();
        level = 0;
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return builder.lines;
}
