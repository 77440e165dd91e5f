/** Paths of documents with what a person would miss of each; empty where a document is gone. */
type Pairs = readonly (readonly [path: string, essence: string])[];

/** A line that a process to be killed says before a step (null leads back to anything) and after it. */
export type KillReport = { readonly begun: Pairs | null } | { readonly acknowledged: Pairs };

/** The whole lines among what was said; the last may have been cut short. */
export function killReports(said: string): readonly KillReport[] {
  const lines = said.split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as KillReport);
}
