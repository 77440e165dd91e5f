import { useState } from 'react';
import { firstDraft, type PublishDraft } from './publish-draft.ts';
import { type Publishing, usePublishing } from './use-publishing.ts';

/** What is kept of the place for publishing while the person is elsewhere. */
export interface PublishPlaceControl {
  readonly draft: PublishDraft;
  readonly setDraft: (draft: PublishDraft) => void;
  readonly publishing: Publishing;
}

/** Keeps a draft and what is under way, so that looking at a story first costs nothing. */
export function usePublishPlace(): PublishPlaceControl {
  const [draft, setDraft] = useState(firstDraft);
  return { draft, setDraft, publishing: usePublishing() };
}
