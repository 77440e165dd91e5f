import type { PublishedTag } from '../../shared/publication/publication-model.ts';

/** Tags of all three facets, in the taxonomy's order. */
export const sampleTags: readonly PublishedTag[] = [
  tag('method', 'foelgeskab', 'følgeskab', 'At gå med, også når det er svært.'),
  tag('method', 'hjemmebesoeg', 'hjemmebesøg', 'Arbejdet foregår hjemme hos familien.'),
  tag('method', 'netvaerksmoede', 'netværksmøde', ''),
  tag('outcome', 'fritidsliv', 'fritidsliv', 'Noget at glæde sig til efter skole.'),
  tag('outcome', 'ordinaert-job', 'ordinært job', 'Løn uden tilskud.'),
  tag('outcome', 'mindre-skolefravaer', 'mindre skolefravær', 'Flere dage i klassen.'),
  tag('area', 'familie', 'familie', 'Forældre og børn under samme tag.'),
  tag('area', 'beskaeftigelse', 'beskæftigelse', 'Vejen til et arbejde.'),
];

function tag(
  facet: PublishedTag['facet'],
  slug: string,
  label: string,
  description: string,
): PublishedTag {
  return { facet, id: slug, slug, label, description };
}
