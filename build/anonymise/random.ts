/** Numbers that follow from a seed, so that training again gives the same file (mulberry32). */
export class SeededRandom {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws RangeError where there is nothing to choose from. */
  of<Value>(values: readonly Value[]): Value {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new RangeError('Nothing to choose from');
    return value;
  }

  shuffled<Value>(values: readonly Value[]): readonly Value[] {
    const all = [...values];
    for (let last = all.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1);
      const [one, two] = [all[last], all[other]];
      if (one !== undefined && two !== undefined) [all[last], all[other]] = [two, one];
    }
    return all;
  }
}
