import { type Facet, facets, type Tags, type Taxonomy } from '../../shared/domain/taxonomy.ts';

/** The word of a tag by facet and term id. */
export type TermLabels = (facet: Facet, id: string) => string;

/** Looks the words of a library's taxonomy up; a term that it no longer holds shows its id. */
export function termLabels(taxonomy: Taxonomy): TermLabels {
  const labels = new Map(
    facets.flatMap((facet) => taxonomy[facet].map(({ id, label }) => [`${facet}/${id}`, label])),
  );
  return (facet, id) => labels.get(`${facet}/${id}`) ?? id;
}

/** A tag as it is drawn. */
export interface LabelledTag {
  readonly facet: Facet;
  readonly id: string;
  readonly label: string;
}

/** A story's tags with their words, facet by facet. */
export function labelledTags(tags: Tags, labels: TermLabels): readonly LabelledTag[] {
  return facets.flatMap((facet) =>
    tags[facet].map((id) => ({ facet, id, label: labels(facet, id) })),
  );
}
