import { tracedWords } from '../../anonymise/traces/traced-words.ts';
import type { Figure } from '../../domain/figure.ts';
import { mediaKinds } from '../../domain/media.ts';
import { storyKinds } from '../../domain/story.ts';
import { facets } from '../../domain/taxonomy.ts';
import type { Language } from '../../messages/language.ts';
import { messages } from '../../messages/messages.ts';
import { bookletSource } from '../../print/booklet-source.ts';
import { sitePages } from '../../site/site-pages.ts';
import type { PublicationModel, PublishedStory } from '../publication-model.ts';
import { htmlTexts } from './html-texts.ts';

const said = new Map<Language, ReadonlySet<string>>();

/** The words that site and booklet say of themselves in a language, folded: those of a publication of blanks. */
export function ownWords(language: Language): ReadonlySet<string> {
  const known = said.get(language);
  if (known !== undefined) return known;
  const model = blanks(language);
  const pages = [...sitePages(model)].flatMap(([path, content]) => [path, ...htmlTexts(content())]);
  const texts = [...pages, bookletSource(model, messages(language).print)];
  const words = new Set(texts.flatMap((text) => tracedWords(text).map(({ folded }) => folded)));
  said.set(language, words);
  return words;
}

const blank = '0';

/** A publication in which every part is there and nobody has written anything. */
function blanks(language: Language): PublicationModel {
  const tags = facets.map((facet) => ({
    facet,
    id: blank,
    slug: blank,
    label: blank,
    description: blank,
  }));
  const common = { label: blank, unit: blank, period: blank, source: blank };
  const figures: readonly Figure[] = [
    { ...common, form: 'value', value: blank },
    { ...common, form: 'change', before: blank, after: blank },
    { ...common, form: 'comparison', compare: [{ label: blank, value: blank }] },
  ];
  const stories = storyKinds.map(
    (kind): PublishedStory => ({
      id: blank,
      slug: kind,
      title: blank,
      lead: blank,
      body: blank,
      quote: blank,
      ownWords: '1',
      targetGroup: blank,
      need: blank,
      work: blank,
      conditions: blank,
      result: blank,
      reflections: '1',
      kind,
      date: '2020-01-01',
      tags,
      figures,
      costs: [{ label: blank, amount: blank, unit: blank, source: blank }],
      contributors: (['told', 'wrote', 'commented'] as const).map((part) => ({
        byline: blank,
        part,
      })),
      media: mediaKinds.map((medium) => ({
        kind: medium,
        file: medium === 'link' ? '' : `${blank}.png`,
        url: medium === 'link' ? 'https://0.0/0' : '',
        alt: blank,
        caption: blank,
        transcript: blank,
        recognisable: 'no' as const,
      })),
    }),
  );
  return {
    language,
    title: blank,
    introduction: blank,
    audience: blank,
    organisation: blank,
    accent: '',
    scope: 'web',
    publishedOn: '2020-01-01',
    stories,
    tags,
  };
}
