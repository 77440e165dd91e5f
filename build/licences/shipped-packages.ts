import { z } from 'zod';
import type { Component } from './component.ts';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});

const folder = 'node_modules/';

/** The packages that come with the program as they are: those of the lock that no one needs for building alone. */
export function shippedPackages(lock: unknown): readonly Component[] {
  return Object.entries(lockSchema.parse(lock).packages).flatMap(([path, entry]) => {
    const isShipped = path !== '' && !entry.dev && !entry.devOptional && !entry.optional;
    if (!isShipped) return [];
    return [{ name: nameAt(path), version: entry.version ?? '', licence: entry.license ?? '' }];
  });
}

/** The licence of a package of the lock, whatever it is needed for; empty where it names none. */
export function licenceInLock(lock: unknown, name: string, version: string): string {
  const entries = Object.entries(lockSchema.parse(lock).packages);
  const own = entries.find(([path, entry]) => nameAt(path) === name && entry.version === version);
  return own?.[1].license ?? '';
}

function nameAt(path: string): string {
  return path.slice(path.lastIndexOf(folder) + folder.length);
}
