import { findIdentifiers, readingOf } from '../../anonymise/find-identifiers.ts';
import type { TraceIndex, TraceScan } from '../../anonymise/traces/trace-index.ts';
import { tracedWords } from '../../anonymise/traces/traced-words.ts';
import { stopsApproval } from '../../approval/placed-findings.ts';
import type { Story } from '../../domain/story.ts';
import type { PublicationModel } from '../publication-model.ts';
import { answeredStrings } from './answered-strings.ts';
import { htmlTexts } from './html-texts.ts';
import type { Leak, LeakPlace } from './leak.ts';
import { frameTexts, storyFields, textsIn } from './model-texts.ts';
import { ownWords } from './own-words.ts';

/** What a publication is checked against. */
export interface GateGround {
  readonly model: PublicationModel;
  /** The stories that the model was made of. */
  readonly stories: readonly Story[];
  readonly index: TraceIndex;
}

/**
 * The last look at a publication: first at what people wrote, then at every file that is made of it.
 * One name alone counts in its own story and in the words around; in a file, where nobody wrote it in
 * what is published, since `Maja` may be a citizen in one story and a pseudonym in the next. Who is told
 * of a leak writes nothing.
 */
export class PublicationGate {
  readonly #ground: GateGround;
  readonly #titles: ReadonlyMap<string, string>;
  readonly #answered: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #answeredAnywhere: ReadonlySet<string>;
  readonly #written: ReadonlySet<string>;
  readonly #numbers: string;
  /** What pages share is looked at once. */
  readonly #seen = new Set<string>();

  constructor(ground: GateGround) {
    const { model, stories } = ground;
    this.#ground = ground;
    this.#titles = new Map(stories.map(({ id, title }) => [id, title]));
    this.#answered = new Map(stories.map((story) => [story.id, answeredStrings(story)]));
    this.#answeredAnywhere = new Set([...this.#answered.values()].flatMap((own) => [...own]));
    const written = textsIn(model);
    this.#written = new Set(written.flatMap((text) => tracedWords(text).map(foldedOf)));
    this.#numbers = written.join('\n').replace(/[^\d\n]/g, '');
  }

  /** Leaks in each story's fields and in the words around the stories. */
  inTexts(): readonly Leak[] {
    const { model } = this.#ground;
    const stories = model.stories.flatMap((story) =>
      storyFields(story).flatMap(({ field, index, text }) => {
        const answered = this.#answered.get(story.id);
        const scan: TraceScan = {
          countsAlone: (of) => of === story.id,
          isAnswered: (_of, folded) => answered?.has(folded) === true,
        };
        return this.#leaks(text, scan, { in: 'story', title: story.title, field, index });
      }),
    );
    const frame = frameTexts(model).flatMap(({ part, text }) => {
      const scan: TraceScan = {
        // The library's own words are shared by all stories, and no reviewer answers for them.
        countsAlone: () => part !== 'tags' && part !== 'organisation',
        // A workplace may want its own telephone there, and is asked about it.
        isAnswered: (_of, folded) => /^\d+$/.test(folded) || this.#answeredAnywhere.has(folded),
      };
      return this.#leaks(text.replace(/\S+@\S+/g, ' '), scan, { in: 'frame', part });
    });
    return [...stories, ...frame];
  }

  /** Leaks in a text file of the site, and in its name. */
  inFile(path: string, content: string): readonly Leak[] {
    const texts = path.endsWith('.html') ? htmlTexts(content) : content.split('\n');
    return [
      ...this.#leaks(path, this.#inFiles(true), { in: 'file-name', path }),
      ...this.#fileLeaks(path, texts),
    ];
  }

  /** Leaks in what a booklet shows and says of itself. */
  inBooklet(path: string, texts: readonly string[]): readonly Leak[] {
    return this.#fileLeaks(path, texts);
  }

  /** Leaks in the name of what is written, as a person gave it: the folders around it are the person's own. */
  inName(path: string): readonly Leak[] {
    const name = path
      .replace(/[\\/]+$/, '')
      .replace(/^.*[\\/]/, '')
      .replaceAll('_', ' ');
    const place = { in: 'file-name', path: name } as const;
    const open = findIdentifiers(name)
      .filter(stopsApproval)
      .map(({ text }): Leak => ({ text, from: '', place }));
    return [...open, ...this.#leaks(name, this.#inFiles(false), place)];
  }

  #fileLeaks(path: string, texts: readonly string[]): readonly Leak[] {
    const scan = this.#inFiles(false);
    return texts.flatMap((text) => {
      if (this.#seen.has(text)) return [];
      const leaks = this.#leaks(text, scan, { in: 'file', path });
      if (leaks.length === 0) this.#seen.add(text);
      return leaks;
    });
  }

  #inFiles(isName: boolean): TraceScan {
    const own = ownWords(this.#ground.model.language);
    return {
      countsAlone: (_of, { folded }) => !isName && !this.#written.has(folded) && !own.has(folded),
      isAnswered: (_of, folded) =>
        this.#answeredAnywhere.has(folded) ||
        (/^\d+$/.test(folded) && this.#numbers.includes(folded)),
    };
  }

  #leaks(text: string, scan: TraceScan, place: LeakPlace): readonly Leak[] {
    if (text === '') return [];
    const shown =
      place.in === 'story' || place.in === 'frame' ? readingOf(text, 'passed-over') : null;
    const read = shown === null ? [text] : [text, shown.text];
    const hits = read.flatMap((own) => this.#ground.index.find(own, scan));
    return hits.map((hit) => ({
      text: hit.text,
      from: this.#titles.get(hit.story) ?? '',
      place,
    }));
  }
}

function foldedOf({ folded }: { readonly folded: string }): string {
  return folded;
}
