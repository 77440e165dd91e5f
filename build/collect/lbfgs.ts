/** What is made smallest: its worth at a place, and there its slope, which is written into `slope`. */
export type Loss = (place: Float64Array, slope: Float64Array) => number;

const remembered = 8;
const enough = 1e-4;
const sufficient = 1e-4;
const mostHalvings = 30;

/**
 * Where a smooth, convex loss is smallest, from nothing on: limited-memory BFGS (Nocedal 1980) with
 * halved steps until the loss falls enough (Armijo). The same loss always leads to the same place.
 */
export function smallest(loss: Loss, curves: Float64Array, rounds: number): Float64Array {
  const length = curves.length;
  let place = new Float64Array(length);
  let slope = new Float64Array(length);
  let worth = loss(place, slope);
  const steps: { readonly by: Float64Array; readonly turn: Float64Array; readonly rho: number }[] =
    [];
  for (let round = 0; round < rounds; round += 1) {
    const way = directionOf(slope, steps, curves);
    const fall = dot(way, slope);
    let size = 1;
    const next = new Float64Array(length);
    const nextSlope = new Float64Array(length);
    let nextWorth = Number.POSITIVE_INFINITY;
    for (let halving = 0; halving < mostHalvings; halving += 1) {
      for (let at = 0; at < length; at += 1) next[at] = (place[at] ?? 0) + size * (way[at] ?? 0);
      nextWorth = loss(next, nextSlope);
      if (nextWorth <= worth + sufficient * size * fall) break;
      size /= 2;
    }
    if (!(nextWorth < worth)) return place;
    const by = minus(next, place);
    const turn = minus(nextSlope, slope);
    const curve = dot(by, turn);
    if (curve > 1e-10) {
      steps.push({ by, turn, rho: 1 / curve });
      if (steps.length > remembered) steps.shift();
    }
    const gained = worth - nextWorth;
    place = next;
    slope = nextSlope;
    worth = nextWorth;
    if (
      gained < enough * 0.01 * Math.max(1, worth) &&
      Math.sqrt(dot(slope, slope)) < enough * worth
    ) {
      return place;
    }
  }
  return place;
}

function directionOf(
  slope: Float64Array,
  steps: readonly {
    readonly by: Float64Array;
    readonly turn: Float64Array;
    readonly rho: number;
  }[],
  curves: Float64Array,
): Float64Array {
  const way = Float64Array.from(slope, (one) => -one);
  const shares: number[] = [];
  for (const { by, turn, rho } of [...steps].reverse()) {
    const share = rho * dot(by, way);
    shares.unshift(share);
    add(way, turn, -share);
  }
  const last = steps.at(-1);
  const flat = last?.turn.map((one, at) => one / (curves[at] ?? 1));
  const scale = last && flat ? dot(last.by, last.turn) / dot(last.turn, flat) : 1;
  for (let at = 0; at < way.length; at += 1) way[at] = ((way[at] ?? 0) * scale) / (curves[at] ?? 1);
  for (const [number, { by, turn, rho }] of steps.entries()) {
    add(way, by, (shares[number] ?? 0) - rho * dot(turn, way));
  }
  return way;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((one, at) => one - (b[at] ?? 0));
}

function add(to: Float64Array, of: Float64Array, share: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + share * (of[at] ?? 0);
}
