import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { signsOf } from '../../../shared/collect/cut/message-parts.ts';
import { collectionSchema } from '../../../shared/domain/collection.ts';
import { libraryInfoSchema } from '../../../shared/domain/library-info.ts';
import type { Original } from '../../../shared/domain/original.ts';
import { publicationSchema } from '../../../shared/domain/publication.ts';
import { storySchema } from '../../../shared/domain/story.ts';
import {
  cutIn,
  type KeptCut,
  keepCut,
  keptCutSchema,
  shownCut,
} from '../../../shared/history/kept-cut.ts';
import { applyPatch, patchBetween, patchSchema } from '../../../shared/history/patch.ts';
import { referToOriginal, resolveOriginal } from '../../../shared/history/refer-to-original.ts';
import type { StepChange } from '../../../shared/history/undo-step.ts';
import type { DocumentStore } from '../documents/document-store.ts';
import type { OriginalTexts } from '../documents/original-texts.ts';
import { readDocument } from '../documents/read-document.ts';
import type { Change, LibraryState } from '../state.ts';

/** What steps are made from and carried out on. */
export interface StepGround {
  readonly state: LibraryState;
  readonly store: DocumentStore;
  readonly originals: OriginalTexts;
}

/** A change as a lasting step keeps it: a patch each way, or that a document came or went. */
export async function stepChangeOf(
  { originals }: Pick<StepGround, 'originals'>,
  change: Change,
): Promise<StepChange> {
  if (change.kind === 'cuts') {
    const { id, before, after, behind } = change;
    const [back, forth] = [keepCut(before, null), keepCut(after, behind)];
    return { kind: 'originals', id, back, forth };
  }
  const { before, after } = change;
  if (change.kind !== 'library' && (before === null || after === null)) {
    const { kind, id } = change;
    return before === null ? { kind, id, made: true } : { kind, id, removed: true };
  }
  const patches = { back: patchBetween(after, before), forth: patchBetween(before, after) };
  if (change.kind === 'library') return { kind: 'library', ...patches };
  const { kind, id } = change;
  const original = kind === 'stories' ? await originals.indexOf(id) : null;
  if (original === null) return { kind, id, ...patches };
  const { back, forth } = patches;
  return {
    kind,
    id,
    back: referToOriginal(back, original),
    forth: referToOriginal(forth, original),
  };
}

/** What carrying out a step's change means for the library as it is now; null where it does not fit. */
export async function changeOf(ground: StepGround, change: StepChange): Promise<Change | null> {
  const { info, stories, collections, publications } = ground.state;
  switch (change.kind) {
    case 'library': {
      const after = patched(change, info, libraryInfoSchema, '');
      return after === null ? null : { kind: 'library', before: info, after };
    }
    case 'stories': {
      const original = 'back' in change ? await ground.originals.indexOf(change.id) : null;
      const before = stories.get(change.id) ?? null;
      const pair = await replaced(ground, change, before, storySchema, original?.text ?? '');
      return pair && { kind: change.kind, id: change.id, ...pair };
    }
    case 'collections': {
      const before = collections.get(change.id) ?? null;
      const pair = await replaced(ground, change, before, collectionSchema, '');
      return pair && { kind: change.kind, id: change.id, ...pair };
    }
    case 'publications': {
      const before = publications.get(change.id) ?? null;
      const pair = await replaced(ground, change, before, publicationSchema, '');
      return pair && { kind: change.kind, id: change.id, ...pair };
    }
    case 'originals':
      // One that was erased meanwhile does not keep the rest of a step from being undone.
      if ('made' in change) return { ...address(change), before: null, after: 'there' };
      if ('removed' in change) return { ...address(change), before: 'there', after: null };
      return cutOf(ground, change);
  }
}

type DocumentChange = Exclude<StepChange, { readonly kind: 'library' }>;

function address({ id }: DocumentChange) {
  return { kind: 'originals', id } as const;
}

async function replaced<T>(
  { store }: StepGround,
  change: DocumentChange,
  before: T | null,
  schema: z.ZodType<T>,
  original: string,
): Promise<{ readonly before: T | null; readonly after: T | null } | null> {
  if ('removed' in change) return before === null ? null : { before, after: null };
  if ('made' in change) {
    if (before !== null) return null;
    const bytes = await store.readBinned({ folder: change.kind, id: change.id });
    const result = bytes && readDocument(bytes, change.kind, schema, change.id);
    return result?.ok === true ? { before, after: result.value } : null;
  }
  if (before === null) return null;
  const after = patched(change, before, schema, original);
  return after === null ? null : { before, after };
}

/** Null where the original is not cut any longer as the step left it, or is not there. */
async function cutOf(
  { originals }: StepGround,
  { id, back, forth }: Extract<StepChange, { readonly back: unknown }> & { readonly id: string },
): Promise<Change | null> {
  const original = await originals.originalOf(id);
  const [from, to] = [keptCutSchema.safeParse(back), keptCutSchema.safeParse(forth)];
  if (original === null || !from.success || !to.success) return null;
  const before = cutIn(original);
  const after = await shownWith(originals, original, to.data);
  const again = after && (await shownWith(originals, { ...original, ...after }, from.data));
  if (after === null || !isDeepStrictEqual(again, before)) return null;
  return { kind: 'cuts', id, before, after, behind: to.data.behind };
}

/** A kept cut on an original as it is cut now, with the message behind it where one was put there. */
async function shownWith(originals: OriginalTexts, now: Original, kept: KeptCut) {
  if (kept.behind === null) return shownCut(kept, signsOf(now));
  const other = await originals.originalOf(kept.behind);
  return other && shownCut(kept, signsOf(now) + signsOf(other));
}

/** Null where taking the patch back would not give the value again: then it was made for another one. */
function patched<T>(
  { back, forth }: { readonly back?: unknown; readonly forth?: unknown },
  value: T,
  schema: z.ZodType<T>,
  original: string,
): T | null {
  try {
    const after = applyPatch(value, patchSchema.parse(resolveOriginal(forth, original)));
    const again = applyPatch(after, patchSchema.parse(resolveOriginal(back, original)));
    if (!isDeepStrictEqual(again, value)) return null;
    return schema.parse(after);
  } catch {
    return null;
  }
}
