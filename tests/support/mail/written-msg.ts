import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js';

export interface WrittenMsg {
  readonly name: string;
  readonly address: string;
  /** ISO time. */
  readonly at: string;
  /** A number as damage leaves one where a text belongs. */
  readonly subject: string | number;
  readonly text: string;
  /** `IPM.Note` for a mail. */
  readonly kind?: string;
  readonly attachments?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

type Property = readonly [id: number, type: number, data: Buffer];

const text = 0x1f;
const binary = 0x102;
const time = 0x40;
const number = 0x03;

/** An Outlook message file with the given properties (MS-OXMSG), as a compound file. */
export function msgOf(mail: WrittenMsg): Uint8Array {
  const entries: Entry[] = [];
  const root = added(entries, 'Root Entry', TypeEnum.ROOT);
  const names = added(entries, '__nameid_version1.0', TypeEnum.DIRECTORY);
  entries[root]?.children?.push(names);
  const attachments = mail.attachments ?? [];
  for (const [at, { name, bytes }] of attachments.entries()) {
    const folder = `__attach_version1.0_#${String(at).padStart(8, '0')}`;
    const place = added(entries, folder, TypeEnum.DIRECTORY);
    entries[root]?.children?.push(place);
    store(entries, place, Buffer.alloc(8), [
      [0x3705, number, numberOf(1)],
      [0x3707, text, textOf(name)],
      [0x3701, binary, Buffer.from(bytes)],
    ]);
  }
  const header = Buffer.alloc(32);
  header.writeUInt32LE(attachments.length, 20);
  store(entries, root, header, [
    [0x001a, text, textOf(mail.kind ?? 'IPM.Note')],
    typeof mail.subject === 'number'
      ? [0x0037, number, numberOf(mail.subject)]
      : [0x0037, text, textOf(mail.subject)],
    [0x0c1a, text, textOf(mail.name)],
    [0x0c1f, text, textOf(mail.address)],
    [0x5d01, text, textOf(mail.address)],
    [0x0039, time, timeOf(mail.at)],
    [0x340d, number, numberOf(0x40000)],
    [0x1000, text, textOf(mail.text)],
  ]);
  return burn(entries);
}

function added(entries: Entry[], name: string, type: TypeEnum, data?: Uint8Array): number {
  const isFolder = type !== TypeEnum.DOCUMENT;
  entries.push({
    name,
    type,
    length: data?.length ?? 0,
    // A copy, since the writer takes the whole buffer below a view.
    ...(data === undefined ? {} : { binaryProvider: () => new Uint8Array(data) }),
    ...(isFolder ? { children: [] } : {}),
  });
  return entries.length - 1;
}

function store(entries: Entry[], folder: number, header: Buffer, list: readonly Property[]): void {
  const rows = list.map(([id, type, data]) => {
    const row = Buffer.alloc(16);
    row.writeUInt16LE(type, 0);
    row.writeUInt16LE(id, 2);
    row.writeUInt32LE(6, 4);
    if (type === time || type === number) {
      data.copy(row, 8);
      return row;
    }
    row.writeUInt32LE(type === text ? data.length + 2 : data.length, 8);
    const name = `__substg1.0_${hex(id)}${hex(type)}`;
    entries[folder]?.children?.push(added(entries, name, TypeEnum.DOCUMENT, data));
    return row;
  });
  const properties = Buffer.concat([header, ...rows]);
  const name = '__properties_version1.0';
  entries[folder]?.children?.push(added(entries, name, TypeEnum.DOCUMENT, properties));
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

function textOf(value: string): Buffer {
  return Buffer.from(value, 'utf16le');
}

function numberOf(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** In steps of 100 nanoseconds since 1601. */
function timeOf(iso: string): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE((BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n);
  return bytes;
}
