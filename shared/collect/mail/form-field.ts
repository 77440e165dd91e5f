import { addressIn, type Mailbox } from './mailbox.ts';
import { personIn } from './person-line.ts';

type FieldKind = 'title' | 'text' | 'name' | 'other';

/** What the lines of a form are called that people fill in and send, in Danish and English. */
const labels: readonly (readonly [FieldKind, RegExp])[] = [
  ['title', /^(?:(?:din|min|evt\.?) )?(?:overskrift(?:en)?|titel|rubrik|headline|title)$/iu],
  [
    'text',
    /^(?:(?:din|min|selve|your|my) )?(?:histori(?:e|en)|fortælling(?:en)?|beretning(?:en)?|oplevelse(?:n)?|tekst(?:en)?|bidrag(?:et)?|story|text)$/iu,
  ],
  [
    'name',
    /^(?:(?:dit|mit|your|my) )?(?:(?:fulde )?navn|name|fortæller|forfatter|afsender|author)$|^(?:skrevet|fortalt|indsendt) af$/iu,
  ],
  [
    'other',
    /^(?:(?:din|dit|min|mit) )?(?:arbejdssted|arbejdsplads|afdeling|team|enhed|stilling|funktion|rolle|kommune|dato|alder|tlf|telefon|mail|e-?mail|anonym|må (?:vi|den|historien) .{3,40})\??$/iu,
  ],
];
const line =
  /^[*_#\s–-]{0,20}(?:\d{1,2}[.)]\s{0,4})?([^:\n]{3,50}?)(?:\s{0,4}\([^)]{0,80}\))?\s{0,4}[*_]{0,4}:[*_]{0,4}\s*/u;

/** A line of a filled form: `Overskrift: Manden med hunden`. */
export interface FormField {
  readonly kind: FieldKind;
  /** How many signs the label takes, with what parts it from what was filled in. */
  readonly labelLength: number;
  readonly value: string;
}

/** Reads a text that begins with the label of a form; null for any other. */
export function formFieldIn(text: string): FormField | null {
  const match = line.exec(text);
  const label = match?.[1]?.trim() ?? '';
  if (match === null || label === '') return null;
  const kind = labels.find(([, pattern]) => pattern.test(label))?.[0];
  if (kind === undefined) return null;
  const labelLength = match[0].length;
  return { kind, labelLength, value: text.slice(labelLength).trim() };
}

/** Whether texts hold a filled form: a story or a title under its label, and another label. */
export function isForm(texts: readonly string[]): boolean {
  const kinds = new Set(texts.flatMap((text) => formFieldIn(text)?.kind ?? []));
  return kinds.size >= 2 && (kinds.has('text') || (kinds.has('title') && kinds.has('name')));
}

/** Who filled a form, as it says; nobody where the field was left empty, null where there is none. */
export function writerInForm(texts: readonly string[]): Mailbox | null {
  if (!isForm(texts)) return null;
  const fields = texts.flatMap((text) => formFieldIn(text) ?? []);
  const named = fields.filter(({ kind }) => kind === 'name');
  if (named.length === 0) return null;
  const name = named.map(({ value }) => personIn(value)).find((one) => one !== '') ?? '';
  const address = fields.map(({ value }) => addressIn(value)).find((one) => one !== '') ?? '';
  return { name, address };
}
