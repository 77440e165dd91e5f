import type { Facet, Tags, Taxonomy, Term } from '../domain/taxonomy.ts';

export interface MatchedTags {
  readonly tags: Tags;
  /** Labels without a term: offered to the user as new ones. */
  readonly proposed: Tags;
}

/** Finds the terms behind labels by label, synonym or id; upper and lower case are alike. */
export function matchTags(labels: Tags, taxonomy: Taxonomy): MatchedTags {
  const method = matchFacet(labels, taxonomy, 'method');
  const outcome = matchFacet(labels, taxonomy, 'outcome');
  const area = matchFacet(labels, taxonomy, 'area');
  return {
    tags: { method: method.ids, outcome: outcome.ids, area: area.ids },
    proposed: { method: method.proposed, outcome: outcome.proposed, area: area.proposed },
  };
}

function matchFacet(labels: Tags, taxonomy: Taxonomy, facet: Facet) {
  const ids = new Set<string>();
  const proposed = new Map<string, string>();
  for (const label of labels[facet]) {
    const term = findTerm(taxonomy[facet], label);
    if (term !== null) ids.add(term.id);
    else if (label.trim() !== '') proposed.set(foldLabel(label), label.trim());
  }
  return { ids: [...ids], proposed: [...proposed.values()] };
}

/** The term that a label, synonym or id names; labels win over synonyms. */
export function findTerm(terms: readonly Term[], name: string): Term | null {
  const wanted = foldLabel(name);
  return (
    terms.find((term) => foldLabel(term.label) === wanted || term.id === wanted) ??
    terms.find((term) => term.synonyms.some((synonym) => foldLabel(synonym) === wanted)) ??
    null
  );
}

/** A label as it is compared: upper and lower case and spaces are alike. */
export function foldLabel(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
