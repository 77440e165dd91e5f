import { openScaledWeights, type ScaledWeights } from '../tagger/scaled-weights.ts';
import { numberFeatures, numberHashBits, type Surroundings } from './number-features.ts';
import type { NumberGroup } from './number-groups.ts';

/** What a number can tell: nothing of anybody, somebody's age, a day. */
export const numberRoles = ['none', 'age', 'day'] as const;
export const roleCount = numberRoles.length;

/** A multinomial logistic regression over hashed features: its weights lie by bucket, then role. */
export type NumberModel = ScaledWeights;

export function openNumberModel(bytes: Uint8Array): NumberModel {
  return openScaledWeights(bytes, roleCount << numberHashBits);
}

/** How likely each role is, from 0 to 1. */
export function roleShares(
  { weights, scale }: NumberModel,
  features: Int32Array,
): readonly [none: number, age: number, day: number] {
  let none = 0;
  let age = 0;
  let day = 0;
  for (let index = 0; index < features.length; index += 1) {
    const at = (features[index] ?? 0) * roleCount;
    none += weights[at] ?? 0;
    age += weights[at + 1] ?? 0;
    day += weights[at + 2] ?? 0;
  }
  const most = Math.max(none, age, day);
  const ofNone = Math.exp((none - most) * scale);
  const ofAge = Math.exp((age - most) * scale);
  const ofDay = Math.exp((day - most) * scale);
  const all = ofNone + ofAge + ofDay;
  return [ofNone / all, ofAge / all, ofDay / all];
}

/** Each group with how likely its roles are. One role is known to the next group. */
export function rolesOf(
  model: NumberModel,
  around: Surroundings,
  groups: readonly NumberGroup[],
): readonly (readonly [none: number, age: number, day: number])[] {
  let before: NumberGroup | undefined;
  let roleBefore = 0;
  return groups.map((group) => {
    const shares = roleShares(model, numberFeatures(around, group, before, roleBefore));
    before = group;
    roleBefore = shares[1] > 0.5 ? 1 : shares[2] > 0.5 ? 2 : 0;
    return shares;
  });
}
