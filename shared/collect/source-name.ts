/**
 * A file as a person knows it: without the folders on the way to it. What lay in the file, such as
 * `arkiv.mbox › 3`, stays.
 */
export function sourceName(source: string): string {
  const [file = '', ...inside] = source.split(' › ');
  return [file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1), ...inside].join(
    ' › ',
  );
}
