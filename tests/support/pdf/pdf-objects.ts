import { execFileSync } from 'node:child_process';

export type PdfValue =
  | string
  | number
  | boolean
  | null
  | readonly PdfValue[]
  | { readonly [key: string]: PdfValue };
export type PdfDictionary = Readonly<Record<string, PdfValue>>;

/** The objects of a PDF as `qpdf --json` (version 2) gives them: names begin with `/`, texts with `u:`. */
export interface PdfObjects {
  readonly catalog: PdfDictionary;
  readonly trailer: PdfDictionary;
  readonly pages: readonly PdfDictionary[];
  /** Every dictionary that stands as an object of its own, with its reference. */
  readonly dictionaries: ReadonlyMap<string, PdfDictionary>;
  /** Follows a reference; any other value is given back. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue | undefined;
  /** The dictionary behind a value, or an empty one. */
  readonly dictionary: (value: PdfValue | undefined) => PdfDictionary;
  /** The array behind a value; one value alone is an array of one. */
  readonly list: (value: PdfValue | undefined) => readonly PdfValue[];
  /** The decoded bytes of a stream, one character each. */
  readonly stream: (value: PdfValue | undefined) => string;
}

interface QpdfObject {
  readonly value?: PdfValue;
  readonly stream?: { readonly dict: PdfDictionary; readonly data: string };
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a PDF with qpdf, which refuses a damaged one. */
export function readPdfObjects(file: string): PdfObjects {
  const json = execFileSync(
    'qpdf',
    ['--json', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized', file],
    { encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  const parsed: { qpdf: [unknown, Record<string, QpdfObject>] } = JSON.parse(json);
  const objects = parsed.qpdf[1];
  const objectOf = (value: PdfValue | undefined) =>
    typeof value === 'string' && /^\d+ \d+ R$/.test(value) ? objects[`obj:${value}`] : undefined;
  const resolve = (value: PdfValue | undefined) => {
    const object = objectOf(value);
    return object === undefined ? value : (object.value ?? object.stream?.dict);
  };
  const dictionary = (value: PdfValue | undefined): PdfDictionary => {
    const resolved = resolve(value);
    return isDictionary(resolved) ? resolved : {};
  };
  const list = (value: PdfValue | undefined): readonly PdfValue[] => {
    const resolved = resolve(value);
    if (resolved === undefined || resolved === null) return [];
    return Array.isArray(resolved) ? resolved : [value ?? null];
  };
  const dictionaries = new Map(
    Object.keys(objects)
      .filter((key) => key.startsWith('obj:'))
      .map((key) => [key.slice(4), dictionary(key.slice(4))] as const),
  );
  const trailer = isDictionary(objects.trailer?.value) ? objects.trailer.value : {};
  return {
    catalog: dictionary(trailer['/Root']),
    trailer,
    pages: [...dictionaries.values()].filter((item) => item['/Type'] === '/Page'),
    dictionaries,
    resolve,
    dictionary,
    list,
    stream: (value) =>
      Buffer.from(objectOf(value)?.stream?.data ?? '', 'base64').toString('latin1'),
  };
}
