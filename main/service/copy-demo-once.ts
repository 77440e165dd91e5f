import { access, copyFile, cp } from 'node:fs/promises';
import { join } from 'node:path';

const head = 'library.json';

/**
 * Makes the user's own copy of the demo library, and only once: what they deleted or erased in it must
 * not come back. Its head comes last, so that a copy that was broken off is carried on.
 */
export async function copyDemoOnce({
  from,
  to,
}: {
  readonly from: string;
  readonly to: string;
}): Promise<void> {
  if (await isThere(join(to, head))) return;
  const withoutHead = (source: string) => source !== join(from, head);
  await cp(from, to, { recursive: true, force: false, filter: withoutHead });
  await copyFile(join(from, head), join(to, head));
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
