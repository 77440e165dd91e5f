import type { PlacedFinding } from '../../approval/placed-findings.ts';
import { type FindingGroup, groupOf, onOneLine } from './finding-group.ts';
import { groupPersons } from './group-persons.ts';
import { groupedBy } from './grouped-by.ts';
import { thingKey, withoutGenitive } from './thing-key.ts';

/**
 * The findings of a story, one group a person or thing; what is unsure stays apart. What is found comes
 * before what is worth a look, each in the order of the story.
 */
export function groupFindings(findings: readonly PlacedFinding[]): readonly FindingGroup[] {
  const persons = findings.filter(({ finding }) => finding.type === 'PERSON');
  const things = findings.filter(({ finding }) => finding.type !== 'PERSON');
  const groups = [...groupPersons(persons), ...groupThings(things)];
  const order = new Map(findings.map((placed, index) => [placed, index]));
  const orderOf = ({ places: [first] }: FindingGroup) => (first && order.get(first)) ?? 0;
  return groups.sort((a, b) => a.certainty.localeCompare(b.certainty) || orderOf(a) - orderOf(b));
}

function groupThings(findings: readonly PlacedFinding[]): readonly FindingGroup[] {
  const known = new Set(findings.map(({ finding }) => thingKey(finding)));
  const keyOf = ({ finding }: PlacedFinding) => withoutGenitive(thingKey(finding), known);
  return groupedBy(findings, keyOf).map((places) => {
    const names = places.map(({ finding }) => onOneLine(finding.text));
    return groupOf(names.toSorted((a, b) => a.length - b.length)[0] ?? '', places);
  });
}
