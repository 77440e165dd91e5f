import { writeFile } from 'node:fs/promises';

/** Smaller weights are left out. */
const smallest = 0.05;

/** Writes learned weights as a module of shared/collect/mail, and says how many there are. */
export async function writeWeights(
  name: string,
  made: { readonly by: string; readonly what: string; readonly constant: string },
  weights: ReadonlyMap<string, number>,
): Promise<number> {
  const kept = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= smallest)
    .map(([feature, weight]): [string, number] => [feature, Number(weight.toFixed(2))]);
  const text = `// Made by build/collect/${made.by}.

/** ${made.what} */
export const ${made.constant}: Readonly<Record<string, number>> = {
${kept.map(([feature, weight]) => `  ${keyOf(feature)}: ${weight},`).join('\n')}
};
`;
  await writeFile(new URL(`../../shared/collect/mail/${name}`, import.meta.url), text);
  return kept.length;
}

/** A feature as a key of an object, without quotation marks where none are needed. */
function keyOf(feature: string): string {
  if (/^[a-z]+$/.test(feature)) return feature;
  return feature.includes("'") ? `"${feature}"` : `'${feature}'`;
}
