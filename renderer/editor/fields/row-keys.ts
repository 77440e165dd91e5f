/**
 * Tells rows apart that carry no id. A row is known by the object that it is, and what takes its place
 * when it is edited is given its key, so that React moves the fields instead of filling them anew.
 */
export class RowKeys {
  readonly #list: string;
  readonly #keys = new WeakMap<object, string>();
  #last = 0;

  /** @param list sets the keys of one list apart from those of every other. */
  constructor(list: string) {
    this.#list = list;
  }

  of(row: object): string {
    const known = this.#keys.get(row);
    if (known !== undefined) return known;
    this.#last += 1;
    const key = `${this.#list}-${this.#last}`;
    this.#keys.set(row, key);
    return key;
  }

  /** Lets `next` be the same row as `row`. */
  handOn(row: object, next: object): void {
    this.#keys.set(next, this.of(row));
  }
}
