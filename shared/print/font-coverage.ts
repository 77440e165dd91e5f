/** Code points as inclusive ranges, in order. */
export type Coverage = readonly (readonly [first: number, last: number])[];

/**
 * The code points that a TTF or OTF font has signs for, from its `cmap` table (OpenType 1.9, formats
 * 4 and 12; every font made since 2000 has one of them). Throws a RangeError where the file is cut.
 */
export function fontCoverage(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  if (cmap === null) return [];
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) =>
    view.getUint32(cmap + 4 + index * 8 + 4),
  );
  return subtables.flatMap((offset) => subtableCoverage(view, cmap + offset));
}

function tableOffset(view: DataView, name: string): number | null {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (tag === name) return view.getUint32(record + 8);
  }
  return null;
}

function subtableCoverage(view: DataView, start: number): Coverage {
  switch (view.getUint16(start)) {
    case 4:
      return segments(view, start);
    case 12:
      return Array.from({ length: view.getUint32(start + 12) }, (_, index) => {
        const group = start + 16 + index * 12;
        return [view.getUint32(group), view.getUint32(group + 4)] as const;
      });
    default:
      return [];
  }
}

/** Format 4: the last segment is a stop sign at U+FFFF and draws nothing. */
function segments(view: DataView, start: number): Coverage {
  const length = view.getUint16(start + 6);
  const ranges = Array.from({ length: length / 2 }, (_, index) => {
    const last = view.getUint16(start + 14 + index * 2);
    return [view.getUint16(start + 16 + length + index * 2), last] as const;
  });
  return ranges.filter(([first]) => first !== 0xffff);
}
