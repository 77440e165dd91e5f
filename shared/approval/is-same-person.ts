/** Whether two names are one person's, as far as writing tells: capitals and spaces say nothing. */
export function isSamePerson(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
