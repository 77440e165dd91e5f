/** Names of the folders that synchronising programs make, with what people call them. */
const clouds: readonly (readonly [RegExp, string])[] = [
  [/^onedrive( - .+|-.+)?$/i, 'OneDrive'],
  [/^dropbox( \(.+\))?$/i, 'Dropbox'],
  [/^nextcloud\d*$/i, 'Nextcloud'],
  [/^owncloud$/i, 'ownCloud'],
  [/^(google ?drive|googledrive-.+|my drive|mit drev)$/i, 'Google Drive'],
  [/^(icloud ?drive|com~apple~clouddocs)$/i, 'iCloud'],
];

/** The program that synchronises a folder, as its path tells; empty where it tells of none. */
export function cloudOf(folder: string): string {
  for (const part of folder.split(/[\\/]/)) {
    const found = clouds.find(([name]) => name.test(part));
    if (found !== undefined) return found[1];
  }
  return '';
}
