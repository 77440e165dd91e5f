import { personIn } from '../people/person-line.ts';
import { addressIn, type Mailbox } from '../thread/mailbox.ts';
import { remember } from '../thread/remember.ts';

export type FieldKind = 'title' | 'text' | 'name' | 'other';

/** What the lines of a form are called that people fill in and send, in Danish and English. */
const labels: readonly (readonly [FieldKind, RegExp])[] = [
  [
    'title',
    /^(?:(?:din|min|evt\.?|en|historiens) )?(?:overskrift(?:en)?|titel(?:en)?|rubrik|headline|title)(?: (?:på|til|for|of) (?:(?:din|min|your|my) )?\p{L}+)?$/iu,
  ],
  [
    'text',
    /^(?:(?:din|dit|min|selve|your|my|skriv|fortæl|indtast|del|her kan du skrive) )*(?:histori(?:e|en)|fortælling(?:en)?|beretning(?:en)?|oplevelse(?:n)?|tekst(?:en)?|bidrag(?:et)?|besked|story|text|message)(?: her)?$|^hvad (?:skete|gjorde|lærte|betød|fik|kom|blev) .{2,40}$/iu,
  ],
  [
    'name',
    /^(?:(?:dit|mit|your|my|full) )?(?:(?:fulde )?navn(?: og \p{L}+)?|for- og efternavn|fornavn og efternavn|name|fortæller|forfatter|afsender|indsender|author)$|^(?:skrevet|fortalt|indsendt) af$|^hvem (?:fortæller|skriver|har skrevet|er du)$/iu,
  ],
  [
    'other',
    /^(?:(?:din|dit|min|mit|your) )?(?:arbejdssted|arbejdsplads|afdeling|team|enhed|stilling|funktion|rolle|kommune|organisation|by|postnummer|adresse|dato|alder|emne|tlf\.?|telefon(?:nummer)?|mobil(?:nummer)?|phone|mail|e-?mail(?:adresse)?|mailadresse|anonym|samtykke|ip-adresse|må (?:vi|den|historien|dit navn) .{3,40})\??$/iu,
  ],
];
const line =
  /^[*_#\s–-]{0,20}(?:\d{1,2}[.)]\s{0,4})?([^:\n]{3,50}?)(?:\s{0,4}\([^)]{0,80}\))?\s{0,4}[*_]{0,4}:[*_]{0,4}\s*/u;

/** The short lines of a thread's mails are the same again and again. */
const mostRemembered = 1_000;

/** A line of a filled form: `Overskrift: Manden med hunden`. */
export interface FormField {
  readonly kind: FieldKind;
  /** How many signs the label takes, with what parts it from what was filled in. */
  readonly labelLength: number;
  readonly value: string;
}

/** Reads a text that begins with the label of a form; null for any other. */
export function formFieldIn(text: string): FormField | null {
  if (!text.includes(':')) return null;
  const match = line.exec(text);
  const label = match?.[1]?.trim() ?? '';
  if (match === null || label === '') return null;
  const kind = kindOfLabel(label);
  if (kind === null) return null;
  const labelLength = match[0].length;
  return { kind, labelLength, value: text.slice(labelLength).trim() };
}

/** What a label of a form asks for; null for what is no label. Marks of what must be filled in are let be. */
export const kindOfLabel = remember((label): FieldKind | null => {
  const bare = label.replace(/^[*_#\s]+|[*_:\s]+$|\s*\([^)]*\)\s*\*?$/gu, '');
  return labels.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}, mostRemembered);

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
