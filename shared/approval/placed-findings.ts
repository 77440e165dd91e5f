import { directIdentifiers, type Finding } from '../anonymise/finding.ts';
import type { PlacedText, TextPlace } from '../domain/story-texts.ts';

/** Something that was found, and where in the story. */
export interface PlacedFinding {
  readonly place: TextPlace;
  readonly finding: Finding;
}

/**
 * What was found in each text of a story, in reading order. A name among those who contributed and a
 * date in the field for one belong there: only what points straight at somebody is told of.
 */
export function placedFindings(
  texts: readonly PlacedText[],
  findingsIn: (text: string) => readonly Finding[],
): readonly PlacedFinding[] {
  return texts.flatMap(({ place, text }) =>
    findingsIn(text)
      .filter((finding) => !belongsThere(place, finding))
      .map((finding) => ({ place, finding })),
  );
}

function belongsThere({ field }: TextPlace, { type }: Finding): boolean {
  if (field === 'date') return type === 'DATE';
  if (field !== 'contributors') return false;
  return type === 'PERSON' || !directIdentifiers.has(type);
}

/** Whether it must go before the story can be approved; the rest is for a person to judge. */
export function stopsApproval({ type, certainty }: Finding): boolean {
  return certainty === 'found' && directIdentifiers.has(type);
}
