import { type ReactNode, use, useCallback, useRef, useState } from 'react';
import type { StoryTarget } from '../../shared/approval/reason-target.ts';
import type { Review } from '../../shared/domain/review.ts';
import type { StoryContent } from '../../shared/domain/story.ts';
import { withoutBlankRows } from '../../shared/domain/without-blank-rows.ts';
import type { CallOutcome } from '../../shared/ipc/call-outcome.ts';
import { FindingsContext } from '../check/findings-context.ts';
import { goToPlace } from '../check/go-to-place.ts';
import { type CheckTexts, useFindings } from '../check/use-findings.ts';
import { useGoTo } from '../check/use-go-to.ts';
import type { ReviewActs } from '../review/review-acts.ts';
import { ReviewSide } from '../review/review-side.tsx';
import { useProposals } from '../review/use-proposals.ts';
import { useReview } from '../review/use-review.ts';
import type { Tagging } from '../tags/tag-fields.tsx';
import { TagSection } from '../tags/tag-section.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { SaveStatus } from './autosave/save-status.tsx';
import { useAutosave } from './autosave/use-autosave.ts';
import { whenSaved } from './autosave/when-saved.ts';
import { WindowSavesContext } from './autosave/window-saves.ts';
import style from './editing-story.module.css';
import { StoryForm } from './form/story-form.tsx';
import type { AddMedia } from './media/add-media.ts';
import { takenIn } from './taken-in.ts';
import { type ReadStory, useTakenIn } from './use-taken-in.ts';

/** A story as it was opened, and how the fields that change are put on the disk. */
export type EditingStoryProps = {
  readonly id: string;
  readonly content: StoryContent;
  readonly tagging: Tagging;
  readonly check: CheckTexts;
  readonly review: Review;
  readonly acts: ReviewActs;
  /** Reads the story as it is on the disk by now. */
  readonly read: ReadStory;
  /** Whether a person came to go through what was found. */
  readonly isReviewed?: boolean;
  /** Where the person wants to go, if anywhere. */
  readonly target?: StoryTarget | null;
  readonly save: (changed: Partial<StoryContent>) => Promise<CallOutcome<null>>;
  readonly addMedia: AddMedia;
  /** The text as it came, to be seen beside the review. */
  readonly original?: ReactNode;
};

/**
 * Edits one story and saves it by itself. What it was opened with is read once, so that no answer
 * that is late can take a letter back: mount it with the story's id as its key.
 */
export function EditingStory(props: EditingStoryProps) {
  const { id, content, tagging, check, target = null, save, addMedia } = props;
  const { review, acts, read, isReviewed = false, original } = props;
  const { editor } = useMessages();
  const { stories } = use(WindowSavesContext);
  const autosave = useAutosave(stories, id, async (changed) => (await save(changed)).ok);
  // Whoever comes back before all is on the disk goes on from what they wrote.
  const [story, setStory] = useState(() => ({ ...content, ...autosave.unsaved() }));
  const edits = useRef(0);
  const replaced = useRef<Promise<unknown>>(Promise.resolve());
  const change = (changed: Partial<StoryContent>) => {
    edits.current += 1;
    setStory((current) => ({ ...current, ...changed }));
    autosave.edit(withoutBlankRows(changed), changed.title ?? story.title);
  };
  const checked = useFindings(story, check);
  useTakenIn({
    content,
    read,
    hasUnsaved: () => autosave.unsaved() !== undefined,
    edits,
    onRead: (onDisk) => setStory((current) => takenIn(current, onDisk)),
  });
  const found = useReview(story, checked, review, {
    ...acts,
    // What is replaced is what stands on the disk, so all that was typed goes there first.
    // One after the other: each is worked out from the story that the one before has left.
    replace: (wanted) => {
      const next = replaced.current.then(async () => {
        await whenSaved(stories, id);
        return acts.replace(wanted);
      });
      replaced.current = next.catch(() => undefined);
      return next;
    },
  });
  const propose = useProposals(found.open, acts.propose);
  const section = useRef<HTMLElement>(null);
  useGoTo(section, target, checked);
  const goTo = useCallback((place: StoryTarget) => {
    if (section.current !== null) goToPlace(section.current, place);
  }, []);
  return (
    <section
      ref={section}
      className={style.editing}
      aria-label={editor.form}
      onBlur={autosave.flush}
    >
      <div className={style.status}>
        <SaveStatus state={autosave.state} />
      </div>
      <div className={style.beside}>
        <ReviewSide
          names={found.checked.names}
          open={found.open}
          decided={found.decided}
          review={review}
          isEntered={isReviewed}
          propose={propose}
          onReplace={found.replace}
          onDecide={found.decide}
          onGo={goTo}
          original={original}
        />
        <div>
          <FindingsContext value={found.checked}>
            <StoryForm story={story} onChange={change} addMedia={addMedia} />
          </FindingsContext>
          <TagSection {...tagging} story={story} onChange={change} />
        </div>
      </div>
    </section>
  );
}
