import { type Platform, platformOf } from './platform-of.ts';

/** What completing reads of an entry; every other field is kept as it is. */
export type LockEntry = Partial<Platform> & {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

/** The part of a lock file that holds its packages, by their place in the tree. */
export type Lock = { readonly packages: Readonly<Record<string, LockEntry>> };

/**
 * Adds the platform packages that npm left out of a lock file. It drops those that the registry it
 * was written against does not serve, and then refuses `npm ci` on every machine because they are
 * missing. An added entry has no integrity: its file was never seen.
 */
export function completeLock<L extends Lock>(lock: L): L {
  const added: Record<string, LockEntry> = {};
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const places = [`${place}/node_modules/${name}`, `node_modules/${name}`];
      const platform = platformOf(name);
      if (!platform || places.some((known) => known in lock.packages)) continue;
      added[`node_modules/${name}`] = {
        version,
        ...platform,
        ...(dev ? { dev } : {}),
        optional: true,
      };
    }
  }
  const packages = { ...lock.packages, ...added };
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}
