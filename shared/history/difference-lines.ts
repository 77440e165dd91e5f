import type { Taxonomy } from '../domain/taxonomy.ts';
import type { Messages } from '../messages/messages.ts';
import type { FieldDifference, TextPart } from './story-difference.ts';

/** Words of an unchanged stretch that stay on either side of a change. */
const nearby = 6;

/** A difference as lines to read: `[-out-]` for what went and `{+in+}` for what came. */
export function differenceLines(
  difference: FieldDifference,
  taxonomy: Taxonomy,
  { domain, history }: Messages,
): readonly string[] {
  switch (difference.form) {
    case 'text':
      return [`${domain.fields[difference.field]}: ${difference.parts.map(partText).join('')}`];
    case 'tags': {
      const terms = taxonomy[difference.facet];
      const label = (tag: string) => terms.find(({ id }) => id === tag)?.label ?? tag;
      const name = `${domain.fields[difference.field]}, ${domain.facets[difference.facet].toLowerCase()}`;
      return changed(name, difference.removed.map(label), difference.added.map(label));
    }
    case 'values': {
      const { field } = difference;
      const name =
        field === 'status' || field === 'archived' ? history.status : domain.fields[field];
      const described = (value: unknown) => words(value, field, domain).join(' · ');
      return changed(name, difference.removed.map(described), difference.added.map(described));
    }
  }
}

function changed(name: string, removed: readonly string[], added: readonly string[]) {
  const out = removed.filter((text) => text !== '').map((text) => `[-${text}-]`);
  const into = added.filter((text) => text !== '').map((text) => `{+${text}+}`);
  return [`${name}: ${[...out, ...into].join(' ')}`];
}

function partText({ kind, text }: TextPart, index: number, parts: readonly TextPart[]): string {
  if (kind === 'removed') return `[-${text}-]`;
  if (kind === 'added') return `{+${text}+}`;
  const pieces = text.split(/(?<=\s)/);
  if (pieces.length <= 2 * nearby) return text;
  const head = index === 0 ? '' : pieces.slice(0, nearby).join('');
  const tail = index === parts.length - 1 ? '' : pieces.slice(-nearby).join('');
  return `${head}… ${tail}`;
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
