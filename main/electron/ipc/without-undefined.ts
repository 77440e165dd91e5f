type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** The fields that were sent: a partial schema's type allows `undefined`, which no document holds. */
export function withoutUndefined<T extends object>(value: T): Defined<T> {
  const defined = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(defined) as Defined<T>;
}
