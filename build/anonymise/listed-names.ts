/** The names of `names-dacy.csv`, by what the file says of their origin and whether they are first names. */
export function listedNames(csv: string): (origin: string, isFirst: string) => readonly string[] {
  const rows = csv
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','));
  return (origin, isFirst) =>
    rows.flatMap(([, name, ethnicity, , first]) =>
      name !== undefined && ethnicity === origin && first === isFirst ? [name] : [],
    );
}
