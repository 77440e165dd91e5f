const signatures = [
  { ending: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { ending: 'jpg', bytes: [0xff, 0xd8, 0xff] },
  { ending: 'gif', bytes: [0x47, 0x49, 0x46, 0x38] },
] as const;

/** The ending that an image's first bytes call for, whatever its name says; null for anything else. */
export function imageEnding(bytes: Uint8Array): string | null {
  const found = signatures.find((signature) =>
    signature.bytes.every((byte, index) => bytes[index] === byte),
  );
  return found?.ending ?? null;
}
