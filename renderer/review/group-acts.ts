import type { FindingGroup } from '../../shared/anonymise/groups/finding-group.ts';
import { stopsApproval } from '../../shared/approval/placed-findings.ts';
import type { FindingVerdict } from '../../shared/domain/decide-findings.ts';

/** What can be said of a group so that it stays, by the key that says so. */
export type StayKey = 'i' | 'b' | 's';

/** What each key says. */
export const stayVerdicts: Readonly<Record<StayKey, Exclude<FindingVerdict, 'open'>>> = {
  i: 'not-identifying',
  b: 'consent',
  s: 'looked',
};

/** The verdict that a key gives, where the group can be let stay so; what must go cannot be. */
export function verdictByKey(group: FindingGroup, key: string) {
  return stayKeys(group).flatMap((own) =>
    own === key.toLowerCase() ? [stayVerdicts[own]] : [],
  )[0];
}

/** How a group can be let stay: what was found tells of nobody or has said yes; the rest was looked at. */
export function stayKeys(group: FindingGroup): readonly StayKey[] {
  if (group.places.some(({ finding }) => stopsApproval(finding))) return [];
  return group.certainty === 'found' ? ['i', 'b'] : ['s', 'b'];
}
