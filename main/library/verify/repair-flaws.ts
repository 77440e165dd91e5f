import { basename, dirname, join } from 'node:path';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { termSchema } from '../../../shared/domain/taxonomy.ts';
import type { Flaw } from '../../../shared/library/flaw.ts';
import { type FileSystem, moveDurably } from '../disk/file-system.ts';
import type { Library } from '../library.ts';
import { LibraryError } from '../library-error.ts';
import { isWholeMedium } from './verify-library.ts';

/** `mended` is as it should be again; `set-aside` lies in the bin; `left` needs a person. */
export type Repair = 'mended' | 'set-aside' | 'left';

export interface RepairedFlaw {
  readonly flaw: Flaw;
  readonly repair: Repair;
}

/**
 * Mends what is certain in a library that is open for changes, and sets aside what is not; nothing
 * is lost by either. Documents change through commands, so that they can be undone.
 * @throws LibraryError `read-only` or `write-failed`, or Node's error of the disk.
 */
export async function repairFlaws(
  library: Library,
  flaws: readonly Flaw[],
  files: FileSystem,
): Promise<readonly RepairedFlaw[]> {
  if (library.readOnly !== null) {
    throw new LibraryError({ code: 'read-only', why: library.readOnly });
  }
  const repaired: RepairedFlaw[] = [];
  for (const flaw of flaws) repaired.push({ flaw, repair: await repairFlaw(library, flaw, files) });
  return repaired;
}

async function repairFlaw(library: Library, flaw: Flaw, files: FileSystem): Promise<Repair> {
  const { root } = library;
  switch (flaw.code) {
    case 'damaged-document':
      // A story goes on without its former versions, and begins to keep them anew.
      if (!flaw.file.startsWith('history/')) return 'left';
      return (await moved(files, root, flaw.file, `bin/${flaw.file}`)) ? 'set-aside' : 'left';
    case 'damaged-medium':
      return (await moved(files, root, flaw.file, `bin/${flaw.file}`)) ? 'set-aside' : 'left';
    case 'missing-medium': {
      const binned = join(root, 'bin', ...flaw.file.split('/'));
      const isWhole = await isWholeMedium(files, binned, basename(binned)).catch(() => false);
      if (!isWhole) return 'left';
      return (await moved(files, root, `bin/${flaw.file}`, flaw.file)) ? 'mended' : 'left';
    }
    case 'unknown-term':
      return addTerm(library, flaw);
    case 'missing-story': {
      const collection = library.state.collections.get(flaw.collection);
      const stories = (collection?.stories ?? []).filter((id) => id !== flaw.story);
      const at = new Date().toISOString();
      await library.apply({
        type: 'edit-collection',
        id: flaw.collection,
        content: { stories },
        at,
      });
      return 'mended';
    }
    case 'stray-original': {
      const file = `originals/${flaw.id}.json`;
      return (await moved(files, root, file, `bin/${file}`)) ? 'mended' : 'left';
    }
    case 'unfinished-save':
      // Another machine may be in the middle of it.
      if (library.openElsewhere !== null) return 'left';
      await files.remove(join(root, ...flaw.file.split('/')));
      return 'mended';
    default:
      return assertNever(flaw);
  }
}

/** The word comes back as the id spells it, for a person to reword; the stories stay approved. */
async function addTerm(
  library: Library,
  { facet, term }: Extract<Flaw, { code: 'unknown-term' }>,
): Promise<Repair> {
  const label = term.replaceAll('-', ' ');
  const parsed = termSchema.safeParse({ id: term, label, description: '', synonyms: [] });
  if (!parsed.success) return 'left';
  try {
    await library.apply({ type: 'add-term', facet, term: parsed.data });
    return 'mended';
  } catch (error) {
    if (error instanceof LibraryError && error.problem.code === 'term-taken') return 'left';
    throw error;
  }
}

/** Never over a file that lies there already. */
async function moved(files: FileSystem, root: string, from: string, to: string): Promise<boolean> {
  const target = join(root, ...to.split('/'));
  await files.makeFolder(dirname(target));
  const there = await files.list(dirname(target));
  if (there.some(({ name }) => name === basename(target))) return false;
  await moveDurably(files, join(root, ...from.split('/')), target);
  return true;
}
