import type { Example, MarkedName } from './example.ts';
import type { NamePool } from './name-pool.ts';
import type { SeededRandom } from './random.ts';

/** What kind of name a mark holds; another of its kind may stand there. */
type Slot = keyof NamePool;

interface Mark extends MarkedName {
  readonly slot: Slot;
}

/** A paragraph of the field with its names, and what may stand in their places. */
export interface FieldText extends Example {
  readonly names: readonly Mark[];
}

const slots: Readonly<Record<string, Slot>> = {
  nickname: 'nickname',
  initials: 'initials',
  surname: 'surname',
  common: 'commonWord',
  'common-lower': 'commonWord',
  'lower-common': 'commonWord',
};

/**
 * Paragraphs of texts in which every identifier is marked: `⟦PERSON.nickname:Bimse⟧`, with `?` behind
 * the kind where it need not be found. A text begins with a line `# register`.
 */
export function readFieldTexts(source: string): readonly FieldText[] {
  return source
    .split(/^# .*\n/m)
    .flatMap((text) => text.split(/\n[ \t]*\n/))
    .map((paragraph) => paragraph.trimEnd())
    .filter((paragraph) => paragraph !== '')
    .map(readParagraph);
}

function readParagraph(source: string): FieldText {
  const names: Mark[] = [];
  let text = '';
  for (const part of source.split(/(⟦[^⟧]+⟧)/)) {
    const [, type = '', kind = '', own] =
      /^⟦([A-Z_]+)(?:\.([\w-]+))?\??:([\s\S]+)⟧$/.exec(part) ?? [];
    if (own === undefined) {
      text += part;
      continue;
    }
    const mark = markOf(type, kind, own);
    if (mark !== null) names.push({ ...mark, start: text.length, end: text.length + own.length });
    text += own;
  }
  return { text, names };
}

function markOf(type: string, kind: string, own: string): Pick<Mark, 'kind' | 'slot'> | null {
  const name = nameOf(type, own);
  switch (name) {
    case null:
      return null;
    case 'LOC':
      return { kind: name, slot: 'place' };
    case 'ORG':
      return { kind: name, slot: 'organisation' };
    case 'PER': {
      if (type === 'HANDLE') return { kind: name, slot: 'nickname' };
      return { kind: name, slot: slots[kind] ?? (own.includes(' ') ? 'full' : 'first') };
    }
  }
}

/** What kind of name an identifier is to the tagger, or none. */
export function nameOf(type: string, own: string): MarkedName['kind'] | null {
  switch (type) {
    case 'PERSON':
      return 'PER';
    case 'PLACE':
    case 'ADDRESS':
      return 'LOC';
    case 'ORG':
      return 'ORG';
    case 'HANDLE':
      // `gearkassegunnar`: by its letters alone a user name is a nickname; by its signs a pattern finds it.
      return /^\p{L}+$/u.test(own) ? 'PER' : null;
    default:
      return null;
  }
}

/** The paragraph with others of their kind in the places of most names, in small letters where those were. */
export function withOtherNames(
  { text, names }: FieldText,
  pool: NamePool,
  random: SeededRandom,
  keptShare: number,
): Example {
  let written = '';
  let from = 0;
  const renamed: MarkedName[] = [];
  for (const { start, end, kind, slot } of names) {
    const own = text.slice(start, end);
    const isKept = random.happens(keptShare) || /\d|\n/.test(own);
    const other = isKept ? own : pool[slot]();
    const name = own === own.toLowerCase() ? other.toLowerCase() : other;
    written += text.slice(from, start);
    renamed.push({ start: written.length, end: written.length + name.length, kind });
    written += name;
    from = end;
  }
  return { text: written + text.slice(from), names: renamed };
}
