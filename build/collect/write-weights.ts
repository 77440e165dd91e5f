import { writeFile } from 'node:fs/promises';
import type { Feature } from '../../shared/collect/reading/feature.ts';

/** Smaller weights change nothing that can be seen, in hundredths of log-odds. */
const smallest = 2;

/** What was learned as the program reads it: a line a feature, by its 36 digits, and its hundredths: `w9x|120`. */
export function weightRows(weights: ReadonlyMap<Feature, number>): readonly string[] {
  return [...weights].flatMap(([feature, weight]) => {
    const hundredths = Math.round(weight * 100);
    return Math.abs(hundredths) < smallest ? [] : [`${digits(feature)}|${hundredths}`];
  });
}

/** The same where each feature speaks of several columns, each by its letter: `w9x|a120b-4`. */
export function columnRows(weights: ReadonlyMap<Feature, Float64Array>): readonly string[] {
  return [...weights].flatMap(([feature, row]) => {
    const said = [...row].flatMap((weight, column) => {
      const hundredths = Math.round(weight * 100);
      if (Math.abs(hundredths) < smallest) return [];
      return [`${String.fromCharCode(97 + column)}${hundredths}`];
    });
    return said.length === 0 ? [] : [`${digits(feature)}|${said.join('')}`];
  });
}

function digits(feature: Feature): string {
  return (feature >>> 0).toString(36);
}

/** A file of weights: where under `shared/collect`, which script makes it, and what it exports and says. */
export interface WeightsFile {
  readonly path: string;
  readonly maker: string;
  readonly name: string;
  readonly says: string;
}

/** Writes such a file; the number of its signs. */
export async function writeWeights(
  { path, maker, name, says }: WeightsFile,
  rows: readonly string[],
): Promise<number> {
  const text = `// Made by build/collect/${maker}.ts.

/** ${says} */
export const ${name} = \`
${rows.join('\n')}
\`;
`;
  await writeFile(new URL(`../../shared/collect/${path}`, import.meta.url), text);
  return text.length;
}
