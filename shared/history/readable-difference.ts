import type { Taxonomy } from '../domain/taxonomy.ts';
import type { Messages } from '../messages/messages.ts';
import type { FieldDifference, TextPart } from './story-difference.ts';

/** Words of an unchanged stretch that stay on either side of a change. */
const nearby = 6;

/** What differs in one field, in the reader's words. */
export interface ReadableDifference {
  readonly name: string;
  /** The parts of a `text` follow on each other; of a `list` each stands by itself. */
  readonly form: 'text' | 'list';
  readonly parts: readonly TextPart[];
}

/** A difference by the field's name, with long unchanged stretches left out and tags by their labels. */
export function readableDifference(
  difference: FieldDifference,
  taxonomy: Taxonomy,
  { domain, history }: Messages,
): ReadableDifference {
  switch (difference.form) {
    case 'text':
      return {
        name: domain.fields[difference.field],
        form: 'text',
        parts: difference.parts.map(shortened),
      };
    case 'tags': {
      const terms = taxonomy[difference.facet];
      const label = (tag: string) => terms.find(({ id }) => id === tag)?.label ?? tag;
      const facet = domain.facets[difference.facet].toLowerCase();
      return listed(
        `${domain.fields[difference.field]}, ${facet}`,
        difference.removed.map(label),
        difference.added.map(label),
      );
    }
    case 'values': {
      const { field } = difference;
      const described = (value: unknown) => words(value, field, domain).join(' · ');
      return listed(
        fieldName(field, { domain, history }),
        difference.removed.map(described),
        difference.added.map(described),
      );
    }
  }
}

/** The fields that differ, each once and in reading order. */
export function changedFields(
  differences: readonly FieldDifference[],
  texts: Pick<Messages, 'domain' | 'history'>,
): readonly string[] {
  return [...new Set(differences.map(({ field }) => fieldName(field, texts)))];
}

function fieldName(
  field: FieldDifference['field'],
  { domain, history }: Pick<Messages, 'domain' | 'history'>,
): string {
  return field === 'status' || field === 'archived' ? history.status : domain.fields[field];
}

function listed(
  name: string,
  removed: readonly string[],
  added: readonly string[],
): ReadableDifference {
  const parts = [
    ...removed.map((text): TextPart => ({ kind: 'removed', text })),
    ...added.map((text): TextPart => ({ kind: 'added', text })),
  ];
  return { name, form: 'list', parts: parts.filter(({ text }) => text !== '') };
}

function shortened(part: TextPart, index: number, parts: readonly TextPart[]): TextPart {
  if (part.kind !== 'same') return part;
  const pieces = part.text.split(/(?<=\s)/);
  if (pieces.length <= 2 * nearby) return part;
  const head = index === 0 ? '' : pieces.slice(0, nearby).join('');
  const tail = index === parts.length - 1 ? '' : pieces.slice(-nearby).join('');
  return { kind: 'same', text: `${head}… ${tail}` };
}

/** The words of a value in their order; what is one of a few is said in the reader's language. */
function words(value: unknown, key: string, domain: Messages['domain']): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => words(item, key, domain));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, item]) =>
      words(item, key === 'media' && name === 'kind' ? 'mediaKind' : name, domain),
    );
  }
  if (key === 'archived') return value === true ? [domain.statuses.archived] : [];
  const text = value === null ? '' : String(value);
  if (text === '') return [];
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    state: domain.consentStates,
    scope: domain.scopes,
    part: domain.parts,
    attribution: domain.attributions,
    recognisable: domain.recognisable,
    mediaKind: domain.mediaKinds,
    form: domain.figureForms,
    kind: domain.kinds,
    status: domain.statuses,
  };
  return [known[key]?.[text] ?? text];
}
