/** Names that Windows keeps for devices, with any ending. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses.
const unfit = /[\u0000-\u001f<>:"|?*\\]/;

/**
 * Whether a path in a backup names a place inside the library on every system: no way up, no root,
 * no drive, nothing hidden. What writes and what reads a backup both hold to it.
 */
export function isSafeEntryName(path: string): boolean {
  return path
    .split('/')
    .every(
      (name) =>
        name !== '' &&
        !name.startsWith('.') &&
        !/[. ]$/.test(name) &&
        !unfit.test(name) &&
        !device.test(name),
    );
}
