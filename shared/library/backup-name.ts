/** Names of backups hold the time in UTC, so that they sort, and the library's id, so that several share a folder. */
const dated =
  /^gode-historier-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-([0-9A-HJKMNP-TV-Z]{26})\.zip$/;

export interface BackupName {
  /** An ISO time, exact to the second. */
  readonly madeAt: string;
  /** The library's id. */
  readonly library: string;
}

/** The file name of a library's backup made at an ISO time. */
export function backupName({ madeAt, library }: BackupName): string {
  return `gode-historier-${madeAt.slice(0, 19).replaceAll(':', '-')}Z-${library}.zip`;
}

/**
 * The name under which a backup's file is written until it has been read again. It says since when it
 * is there, so that what a power cut left can be told from what another process writes right now.
 */
export function unfinishedName(name: string, madeAt: string, mark: string): string {
  return `.${name}.${madeAt.slice(0, 19).replaceAll(':', '-')}Z-${mark}.tmp`;
}

const unfinished =
  /^\.gode-historier-.*([0-9A-HJKMNP-TV-Z]{26})\.zip\.(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-[0-9a-f]{12}\.tmp$/;

/** Of which library, and since when, an unfinished backup is there; null for any other file. */
export function readUnfinishedName(name: string): BackupName | null {
  const [, library, date, hour, minute, second] = unfinished.exec(name) ?? [];
  if (library === undefined) return null;
  const madeAt = `${date}T${hour}:${minute}:${second}.000Z`;
  return Number.isNaN(Date.parse(madeAt)) ? null : { madeAt, library };
}

/** What a file's name says of it, or null where it is no backup's. */
export function readBackupName(name: string): BackupName | null {
  const [, date, hour, minute, second, library] = dated.exec(name) ?? [];
  if (library === undefined) return null;
  const madeAt = `${date}T${hour}:${minute}:${second}.000Z`;
  return Number.isNaN(Date.parse(madeAt)) ? null : { madeAt, library };
}

/** The one file beside a library's backups that holds its originals. */
export function originalsName(library: string): string {
  return `gode-historier-originaler-${library}.zip`;
}
