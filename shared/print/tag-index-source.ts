import { facets } from '../domain/taxonomy.ts';
import type { PublicationModel } from '../publication/publication-model.ts';
import type { PrintWords } from './print-words.ts';
import { printedText } from './printed-text.ts';
import { storyAnchor } from './story-source.ts';
import { TypstCode, typstValue } from './typst-value.ts';

/** The index of tags with the pages of their stories; empty where no story carries a tag. */
export function tagIndexSource(model: PublicationModel, words: PrintWords): string {
  const groups = facets
    .map((facet) => ({
      facet,
      name: words.facets[facet],
      terms: model.tags
        .filter((tag) => tag.facet === facet)
        .map((tag) => ({ label: printedText(tag.label), anchors: anchors(model, facet, tag.id) })),
    }))
    .filter(({ terms }) => terms.length > 0);
  return groups.length === 0 ? '' : `#tag-index(${typstValue(groups)})\n`;
}

function anchors(model: PublicationModel, facet: string, id: string): readonly TypstCode[] {
  return model.stories.flatMap((story, index) =>
    story.tags.some((tag) => tag.facet === facet && tag.id === id)
      ? [new TypstCode(`<${storyAnchor(index)}>`)]
      : [],
  );
}
