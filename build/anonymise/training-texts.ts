import { type Example, joined, type MarkedName, renamed, rewritten } from './example.ts';
import { type FieldText, withOtherNames } from './field-texts.ts';
import type { NamePool } from './name-pool.ts';
import type { SeededRandom } from './random.ts';
import { templates } from './templates.ts';

/** How many texts of each kind are made of the templates. */
const counts = { prose: 2500, chats: 2500 } as const;
/** So often each sentence of the news that has a person is told with other names. */
const newsCopies = 4;
/**
 * So often each paragraph of the field is told as it is, and so often with other names, of which so many stay; so many of
 * these are in small letters, and so many have their lines broken.
 */
const field = { asTold: 2, renamed: 4, kept: 0.4, small: 0.12, broken: 0.2 } as const;

const kinds = {
  f: 'PER',
  n: 'PER',
  l: 'PER',
  i: 'PER',
  k: 'PER',
  c: 'PER',
  p: 'LOC',
  o: 'ORG',
} as const;
type Slot = keyof typeof kinds;
const isSlot = (sign: string): sign is Slot => sign in kinds;

/**
 * What the tagger learns from: the news as they are, partly in small letters and with other names, the
 * field's own texts with other names, and texts made of the templates, in one line or several.
 */
export function trainingTexts(
  news: readonly Example[],
  paragraphs: readonly FieldText[],
  pool: NamePool,
  random: SeededRandom,
): readonly Example[] {
  const write: Readonly<Record<Slot, () => string>> = {
    f: pool.first,
    n: pool.full,
    l: pool.surname,
    i: pool.initials,
    k: pool.nickname,
    c: pool.commonWord,
    p: pool.place,
    o: pool.organisation,
  };
  const filled = (template: string): Example => {
    const names: MarkedName[] = [];
    let text = '';
    for (const part of template.split(/(\{\w\})/)) {
      const slot = part.charAt(1);
      if (part.length === 3 && part.startsWith('{') && isSlot(slot)) {
        const name = write[slot]();
        names.push({ start: text.length, end: text.length + name.length, kind: kinds[slot] });
        text += name;
      } else text += part;
    }
    return { text, names };
  };
  const some = (limit: number, make: () => Example) =>
    Array.from({ length: 1 + random.below(limit) }, make);
  const broken = (example: Example) =>
    rewritten(example, (text) =>
      text.replace(/ /g, (space) => (random.happens(0.08) ? '\n' : space)),
    );
  const small = (example: Example) => rewritten(example, (text) => text.toLowerCase());

  // Sentences begin with more words than any template's: clauses of the news stand in.
  const clauses = news
    .filter(({ names }) => names.length === 0)
    .flatMap(({ text }) => text.split(/[,;:–] /))
    .map((text) => text.replace(/^[^\p{L}]+/u, ''))
    .filter((text) => text.split(' ').length > 2);
  const clause = (): Example => {
    const text = random.of(clauses);
    return {
      text: `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/\p{L}$/u, '$&.'),
      names: [],
    };
  };

  const prose = () =>
    random.happens(0.2)
      ? clause()
      : filled(random.of(random.happens(0.75) ? templates.prose : templates.withoutNames));
  const chat = () => {
    const line = random.happens(0.3)
      ? rewritten(clause(), (text) => text.replace(/\.$/, ' '))
      : filled(random.of(random.happens(0.7) ? templates.chats : templates.withoutNames));
    const chance = random.next();
    // Some write small letters but begin a line, or a name, with a large one.
    if (chance < 0.7) return small(line);
    return chance < 0.85
      ? line
      : rewritten(line, (text) => text.charAt(0).toUpperCase() + text.slice(1));
  };
  const proseTexts = Array.from({ length: counts.prose }, () => {
    const text = joined(some(4, prose), random.happens(0.75) ? ' ' : '\n');
    return random.happens(0.25) ? broken(text) : random.happens(0.08) ? small(text) : text;
  });
  const chatTexts = Array.from({ length: counts.chats }, () => {
    const chance = random.next();
    return joined(some(5, chat), chance < 0.6 ? '\n' : chance < 0.85 ? '. ' : ' ');
  });

  const named = news.filter(({ names }) => names.some(({ kind }) => kind === 'PER'));
  const newsWithOtherNames = Array.from({ length: newsCopies }, () => named)
    .flat()
    .map((example) =>
      renamed(example, (own, { kind }) => {
        if (kind !== 'PER') return own;
        return own.includes(' ')
          ? pool.full()
          : random.happens(0.6)
            ? pool.first()
            : pool.surname();
      }),
    );
  const smallNews = news.filter(() => random.happens(0.35)).map(small);
  const pairs = news
    .filter(() => random.happens(0.2))
    .map((one) => broken(joined([one, random.of(news)], ' ')));
  const fieldTexts = paragraphs.flatMap((paragraph) =>
    Array.from({ length: field.asTold + field.renamed }, (_, copy) => {
      const kept = copy < field.asTold ? 1 : field.kept;
      const told = withOtherNames(paragraph, pool, random, kept);
      const own = random.happens(field.broken) ? broken(told) : told;
      return random.happens(field.small) ? small(own) : own;
    }),
  );
  return [
    ...news,
    ...newsWithOtherNames,
    ...fieldTexts,
    ...smallNews,
    ...pairs,
    ...proseTexts,
    ...chatTexts,
  ];
}
