import { directIdentifiers, type Finding, type FindingType } from '../anonymise/finding.ts';
import { verdictOn } from '../domain/decide-findings.ts';
import type { Review } from '../domain/review.ts';
import type { PlacedText, TextPlace } from '../domain/story-texts.ts';

/** Something that was found, and where in the story. */
export interface PlacedFinding {
  readonly place: TextPlace;
  readonly finding: Finding;
}

/**
 * What was found in each text of a story, by the text's number, in reading order. A name among those who contributed and a
 * date in the field for one belong there: only what points straight at somebody is told of.
 */
export function placedFindings(
  texts: readonly PlacedText[],
  found: readonly (readonly Finding[])[],
): readonly PlacedFinding[] {
  return texts.flatMap(({ place }, index) =>
    (found[index] ?? [])
      .filter((finding) => !belongsThere(place, finding.type))
      .map((finding) => ({ place, finding })),
  );
}

/** Whether something of a kind is where it should be: a contributor has a name, a date is in its field. */
export function belongsThere({ field }: TextPlace, type: FindingType): boolean {
  if (field === 'date') return type === 'DATE';
  if (field !== 'contributors') return false;
  return type === 'PERSON' || !directIdentifiers.has(type);
}

/** Whether it must go before the story can be approved; the rest is for a person to judge. */
export function stopsApproval({ type, certainty }: Finding): boolean {
  return certainty === 'found' && directIdentifiers.has(type);
}

/** What was found, does not stop an approval, and nobody has decided about. */
export function openFindings(
  texts: readonly PlacedText[],
  found: readonly (readonly Finding[])[],
  review: Review,
): readonly PlacedFinding[] {
  return placedFindings(texts, found).filter(
    ({ finding }) => !stopsApproval(finding) && verdictOn(review, finding) === 'open',
  );
}
