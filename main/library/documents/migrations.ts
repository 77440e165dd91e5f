import { currentFormat } from '../../../shared/domain/format.ts';
import { formerLibraryRules } from '../../../shared/domain/house-rules.ts';
import { noReview } from '../../../shared/domain/review.ts';
import { doubtsOfUnsure } from '../../../shared/history/kept-cut.ts';
import type { DocumentAddress } from './document-store.ts';

export type DocumentKind = 'library' | Exclude<DocumentAddress, 'library'>['folder'];

type LooseDocument = Readonly<Record<string, unknown>>;

/** Carries documents from one format to the next; kinds without an entry keep their shape. */
export interface Migration {
  readonly from: number;
  readonly documents: Readonly<
    Partial<Record<DocumentKind, (document: LooseDocument) => LooseDocument>>
  >;
}

/** In order, one for each format that ever was; format 1 is the first. */
export const migrations: readonly Migration[] = [
  {
    from: 1,
    documents: { publications: (document) => ({ title: '', withheld: [], ...document }) },
  },
  {
    // Format 3: an original keeps the message that a story was cut from.
    from: 2,
    documents: {
      originals: (original) => ({
        ...original,
        sentAt: '',
        messageId: '',
        parts: [],
        earlier: [],
        isUnsure: false,
      }),
    },
  },
  {
    // Format 4: what people decided of findings, and the library's rules for making stories safe.
    from: 3,
    documents: {
      stories: (story) => ({ ...story, review: noReview }),
      library: (info) => ({ ...info, rules: formerLibraryRules, traceKey: '' }),
    },
  },
  {
    // Format 5: what is left of an original tells when it was erased, as far as anybody knows.
    from: 4,
    documents: { traces: (traces) => ({ ...traces, erasedAt: '' }) },
  },
  // Format 6: versions may stand behind a history as lines. None did before.
  { from: 5, documents: {} },
  {
    // Format 7: an original tells what is in doubt of it, and not only that something is.
    from: 6,
    documents: {
      originals: ({ isUnsure, ...original }) => ({
        ...original,
        doubts: doubtsOfUnsure(isUnsure),
        tellers: [],
      }),
    },
  },
];

export type MigrationResult =
  | { readonly ok: true; readonly document: LooseDocument; readonly from: number }
  | { readonly ok: false; readonly reason: 'newer-format' | 'damaged' };

/**
 * Brings a parsed document to the given format, step by step, in memory: the file on disk changes
 * only when the document is next saved, so that looking at an old library alters nothing.
 */
export function migrate(
  parsed: unknown,
  kind: DocumentKind,
  steps: readonly Migration[] = migrations,
  target: number = currentFormat,
): MigrationResult {
  if (!isLooseDocument(parsed)) return { ok: false, reason: 'damaged' };
  const from = parsed.format;
  if (typeof from !== 'number' || !Number.isInteger(from)) return { ok: false, reason: 'damaged' };
  if (from > target) return { ok: false, reason: 'newer-format' };

  let document = parsed;
  for (let format = from; format < target; format += 1) {
    const step = steps.find((migration) => migration.from === format);
    if (step === undefined) return { ok: false, reason: 'damaged' };
    document = { ...(step.documents[kind]?.(document) ?? document), format: format + 1 };
  }
  return { ok: true, document, from };
}

function isLooseDocument(value: unknown): value is LooseDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
