import type { Mailbox } from '../thread/mailbox.ts';
import { beginsWithName } from './closing-line.ts';
import { cut } from './cut-unit.ts';
import { type FormField, formFieldIn, isForm } from './form-field.ts';
import type { LabelledUnit } from './labelled-unit.ts';
import type { Unit } from './unit.ts';

/** What follows the story in a form and was answered in a few words is one of its lines. */
const longestAnswer = 70;
const asked = /^\p{Lu}[^.!:?\n]{2,40}[:?](?:\s+\S.*)?$/u;

/** What a site puts below what was filled in. */
const ofSite =
  /^(?:-{2,}|_{3,})$|^(?:(?:denne|this) (?:e-?mail|mail|besked|henvendelse|e-?mail|message) (?:er|blev|is|was) |(?:sendt|indsendt|sent) (?:via|fra|from))/iu;

/**
 * The lines of a filled form: what was filled in for the title and the story stays, without the
 * labels, without what stands above the first of them and without its sender's signature. Null for
 * what is no form.
 */
export function labelForm(units: readonly Unit[], author: Mailbox): readonly LabelledUnit[] | null {
  if (!isForm(units.map(({ text }) => text))) return null;
  const fields = units.map(({ text }) => formFieldIn(text));
  const first = fields.findIndex((field) => field !== null);
  const end = Math.min(endOfAnswers(units, fields), signatureIn(units, fields, author));
  const hasText = fields.some((field) => field?.kind === 'text');
  return units.flatMap((unit, at): readonly LabelledUnit[] => {
    const field = fields[at] ?? null;
    if (at < first) return [{ ...unit, kind: 'lead-in' }];
    if (field === null) {
      const above = fields.slice(0, at).findLast((one) => one !== null);
      const isAnswer = hasText && (above?.kind === 'name' || above?.kind === 'other');
      const isBelowLabel = fields[at - 1]?.value === '';
      return [
        {
          ...unit,
          isApart: unit.isApart || isBelowLabel,
          kind: at < end && !isAnswer ? 'story' : 'signature',
        },
      ];
    }
    if (field.kind === 'name' || field.kind === 'other') return [{ ...unit, kind: 'signature' }];
    const [label, filled] = cut(unit, field.labelLength);
    const question: LabelledUnit = { ...label, kind: 'quoted' };
    if (field.value === '' || filled === null) return [question];
    return [
      question,
      { ...filled, kind: field.kind === 'title' ? 'title' : 'story', isApart: true },
    ];
  });
}

/** Where the sender's own name begins the signature of the mail, below all fields. */
function signatureIn(
  units: readonly Unit[],
  fields: readonly (FormField | null)[],
  author: Mailbox,
): number {
  const below = fields.findLastIndex((field) => field !== null);
  const at = units.findIndex(
    ({ text, isApart }, index) => index > below && isApart && beginsWithName(text, author),
  );
  return at < 0 ? units.length : at;
}

/** Where the story ends and the last, short answers of a form begin. */
function endOfAnswers(units: readonly Unit[], fields: readonly (FormField | null)[]): number {
  let end = units.length;
  const asksText = fields.findLastIndex((field) => field?.kind === 'text');
  // Without a label of its own the story stands below all that have one.
  const below = asksText < 0 ? fields.findLastIndex((field) => field !== null) : asksText;
  for (let at = units.length - 1; at > below; at -= 1) {
    const text = units[at]?.text ?? '';
    const isAnswer = fields[at] !== null || (text.length <= longestAnswer && asked.test(text));
    if (isAnswer || ofSite.test(text)) end = at;
  }
  return end;
}
