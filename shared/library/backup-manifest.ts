import { z } from 'zod';
import type { DeepReadonly } from '../domain/deep-readonly.ts';
import { idSchema } from '../domain/ids.ts';

/** The format of backups; a higher one is a newer program's and is not read. */
export const backupFormat = 1;

/** A backup has two files: the library, and the originals apart from it. */
export const backupParts = ['library', 'originals'] as const;
export type BackupPart = (typeof backupParts)[number];

/** What lies in a backup's file: `manifest.json`, its last entry. */
export const backupManifestSchema = z.strictObject({
  format: z.literal(backupFormat),
  part: z.enum(backupParts),
  library: z.strictObject({ id: idSchema, name: z.string() }),
  madeAt: z.iso.datetime(),
  files: z.array(
    z.strictObject({
      /** Relative to the library, with forward slashes. */
      path: z.string(),
      /** In bytes. */
      size: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
export type BackupManifest = DeepReadonly<z.infer<typeof backupManifestSchema>>;
export type BackedUpFile = BackupManifest['files'][number];
