import type { Surroundings } from '../../main/library/open-library.ts';

/** A person at a machine, and a time that stands still until the test sets it. */
export class TestClock implements Surroundings {
  readonly user = 'anna';
  readonly machine = 'kontoret';
  #time: number;

  constructor(at: string) {
    this.#time = Date.parse(at);
  }

  readonly now = (): string => new Date(this.#time).toISOString();

  /** The time after so many minutes. */
  pass(minutes: number): string {
    this.#time += minutes * 60_000;
    return this.now();
  }
}

export const day = 24 * 60;
