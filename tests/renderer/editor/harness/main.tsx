import 'virtual:tokens.css';
import '../../../../renderer/ui/fonts.css';
import '../../../../renderer/ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../../../../renderer/bridge/query-client.ts';
import type { CheckTexts } from '../../../../renderer/check/use-findings.ts';
import { UnsavedNotice } from '../../../../renderer/editor/autosave/unsaved-notice.tsx';
import { useUnloadGuard } from '../../../../renderer/editor/autosave/use-unload-guard.ts';
import { EditingStory } from '../../../../renderer/editor/editing-story.tsx';
import { cleanPastedHtml } from '../../../../renderer/editor/paste/clean-pasted-html.ts';
import { withoutActingStyles } from '../../../../renderer/editor/paste/pasted-style.ts';
import type { ReviewActs } from '../../../../renderer/review/review-acts.ts';
import type { Tagging } from '../../../../renderer/tags/tag-fields.tsx';
import { findIdentifiers } from '../../../../shared/anonymise/find-identifiers.ts';
import { noReview } from '../../../../shared/domain/review.ts';
import { starterTaxonomy } from '../../../../shared/domain/starter-taxonomy.ts';
import { emptyContent, type StoryContent } from '../../../../shared/domain/story.ts';
import type { CallOutcome } from '../../../../shared/ipc/call-outcome.ts';
import type { AddedMedia } from '../../../../shared/ipc/media-calls.ts';
import { termFrom } from '../../../../shared/tags/new-term.ts';
import type { EditorHarness } from './editor-harness.ts';

const saved: Partial<StoryContent>[] = [];
let picked: AddedMedia | null = null;
let answer: CallOutcome<null> = { ok: true, value: null };

const harness: EditorHarness = {
  saved,
  fail: (isFailing) => {
    answer = isFailing ? { ok: false, error: { code: 'no-library' } } : { ok: true, value: null };
  },
  offer: (next) => {
    picked = next;
  },
  show: (isOpen) => show(isOpen),
  clean: (html) => {
    const document = new DOMParser().parseFromString(withoutActingStyles(html), 'text/html');
    return cleanPastedHtml(document).body.innerHTML.replace(/\s+/g, ' ').trim();
  },
};
Object.assign(window, { harness });

const save = async (changed: Partial<StoryContent>) => {
  if (answer.ok) saved.push(changed);
  return answer;
};

const tagging: Tagging = {
  taxonomy: starterTaxonomy,
  makeTerm: async (facet, wanted) => ({
    ok: true,
    value: termFrom(starterTaxonomy[facet], wanted),
  }),
};
const addMedia = async () => ({ ok: true, value: picked }) as const;

const check: CheckTexts = async ({ texts }) => ({ ok: true, value: texts.map(findIdentifiers) });
const given = JSON.parse(sessionStorage.getItem('story') ?? '{}') as Partial<StoryContent>;
const stored = (): StoryContent => Object.assign({ ...emptyContent, ...given }, ...saved);
const done = async () => ({ ok: true, value: null }) as const;
const acts: ReviewActs = {
  decide: done,
  replace: done,
  propose: async () => ({ ok: true, value: [] }),
};
let show: (isOpen: boolean) => void = () => undefined;

/** The story as the window has it: what was saved is what is read next time. */
function Harness() {
  const [isOpen, setIsOpen] = useState(true);
  useUnloadGuard();
  show = setIsOpen;
  return (
    <>
      <UnsavedNotice />
      {isOpen && (
        <EditingStory
          id="historien"
          content={stored()}
          tagging={tagging}
          check={check}
          review={noReview}
          acts={acts}
          read={async () => ({ ok: true, value: stored() })}
          save={save}
          addMedia={addMedia}
        />
      )}
    </>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <h1>Gode Historier</h1>
        <Harness />
      </QueryClientProvider>
    </StrictMode>,
  );
}
