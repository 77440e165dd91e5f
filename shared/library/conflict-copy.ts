const id = '[0-9A-HJKMNP-TV-Z]{26}';

/**
 * How synchronising programs name the other of two texts when a document was changed on both sides:
 * Syncthing says `.sync-conflict-<date>-<time>-<device>`; Dropbox and Nextcloud write a bracket with
 * "conflicted copy" in the user's language, older Nextcloud `_conflict-<date>`; OneDrive adds the
 * machine's name; Google Drive and iCloud count.
 */
const endings = [
  '\\.sync-conflict-\\d{8}-\\d{6}(-[A-Z0-9]{7})?',
  ' ?\\([^()]*(conflict|konflikt|modstrid)[^()]*\\)',
  '_conflict-\\d{8}-\\d{6}',
  '-[^\\s/()]{1,63}',
  ' ?\\(\\d{1,3}\\)',
  ' \\d{1,3}',
];

const copy = new RegExp(`^(${id})(?:${endings.join('|')})\\.json$`, 'i');

/** The id of the document that a file is the other text of, by its name; null for any other file. */
export function conflictCopyOf(name: string): string | null {
  return copy.exec(name)?.[1] ?? null;
}
