const signatures: readonly (readonly [offset: number, bytes: readonly number[]])[] = [
  [0, [0x89, 0x50, 0x4e, 0x47]],
  [0, [0xff, 0xd8, 0xff]],
  [0, [0x47, 0x49, 0x46, 0x38]],
  [8, [0x57, 0x45, 0x42, 0x50]],
];

/** Whether Typst can read the picture: PNG, JPEG, GIF and WebP by their first bytes, SVG by its root. */
export function isPrintablePicture(bytes: Uint8Array): boolean {
  const isKnown = signatures.some(([offset, signature]) =>
    signature.every((byte, index) => bytes[offset + index] === byte),
  );
  return isKnown || /<svg[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 4096)));
}
