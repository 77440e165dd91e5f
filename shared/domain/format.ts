/**
 * The version of the library format that this program reads and writes. Every document carries it.
 * Documents are strict: adding a key anywhere raises this number and adds a migration, so that an
 * older program sets a newer document aside instead of dropping what it does not know.
 */
export const currentFormat = 7;
