/** Compressed RTF whose head says no more bytes than follow: a damaged one says up to 2 GB, and all are unpacked. */
export function withOwnSize(compressed: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(compressed);
  if (bytes.length < 4) return bytes;
  const head = new DataView(bytes.buffer);
  const rest = bytes.length - 4;
  const said = head.getInt32(0, true);
  if (said < 0 || said > rest) head.setInt32(0, rest, true);
  return bytes;
}
