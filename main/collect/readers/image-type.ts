const signatures: readonly {
  readonly ending: string;
  readonly bytes: readonly (number | null)[];
}[] = [
  { ending: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { ending: 'jpg', bytes: [0xff, 0xd8, 0xff] },
  { ending: 'gif', bytes: [0x47, 0x49, 0x46, 0x38] },
  // RIFF, a length of four bytes, WEBP.
  {
    ending: 'webp',
    bytes: [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50],
  },
];

/** The ending that an image's first bytes call for, whatever its name says; null for anything else. */
export function imageEnding(bytes: Uint8Array): string | null {
  const found = signatures.find((signature) =>
    signature.bytes.every((byte, index) => byte === null || bytes[index] === byte),
  );
  return found?.ending ?? null;
}
