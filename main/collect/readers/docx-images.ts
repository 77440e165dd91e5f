import type mammoth from 'mammoth';
import type { Media } from '../../../shared/domain/media.ts';
import type { IncomingMedia } from '../incoming.ts';
import { imageEnding } from './image-type.ts';

type Image = Parameters<Parameters<typeof mammoth.images.imgElement>[0]>[0];

/** What Word writes of itself about a picture describes nothing: a guess, or a path on somebody's disk. */
const madeByWord = /genereret|generated|[\\/]|\.\w{3,4}$/i;

/** Gathers the pictures of a Word document while it is converted. */
export class DocxImages {
  readonly media: IncomingMedia[] = [];
  readonly described: Media[] = [];
  /** Names of the pictures that cannot be shown, such as Windows' drawings, or lie elsewhere. */
  readonly left: string[] = [];

  /** Takes a picture over; what stands for it in the html is left out later. */
  async add(image: Image): Promise<{ src: string }> {
    const name = `image-${this.media.length + this.left.length + 1}`;
    const bytes = await image.readAsBuffer().catch(() => null);
    const ending = bytes === null ? null : imageEnding(bytes);
    if (bytes === null || ending === null) {
      this.left.push(image.contentType ? `${name} (${image.contentType})` : name);
      return { src: '' };
    }
    this.media.push({ name, bytes, ending });
    this.described.push({
      kind: 'image',
      file: name,
      url: '',
      alt: altText(image),
      caption: '',
      transcript: '',
      recognisable: 'unanswered',
    });
    return { src: '' };
  }
}

/** Mammoth's types do not speak of the alternative text that it reads. */
function altText(image: Image): string {
  const alt = 'altText' in image && typeof image.altText === 'string' ? image.altText.trim() : '';
  return madeByWord.test(alt) ? '' : alt;
}
