import { typstString } from '../../../shared/print/typst-string.ts';
import type { Typesetter } from './typesetter.ts';

/** The paths of the pictures that the engine refuses, found by setting each of them alone. */
export async function damagedPictures(
  files: ReadonlyMap<string, Uint8Array>,
  typesetter: Typesetter,
): Promise<ReadonlySet<string>> {
  const damaged = new Set<string>();
  for (const [path, bytes] of files) {
    const source = `#image(${typstString(path)})`;
    try {
      await typesetter.typeset({ source, files: new Map([[path, bytes]]), standard: 'none' });
    } catch {
      damaged.add(path);
    }
  }
  return damaged;
}
