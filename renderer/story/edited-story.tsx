import { useMemo } from 'react';
import type { StoryTarget } from '../../shared/approval/reason-target.ts';
import { isWithdrawn } from '../../shared/consent/is-withdrawn.ts';
import type { Story } from '../../shared/domain/story.ts';
import type { Taxonomy } from '../../shared/domain/taxonomy.ts';
import { EditingStory } from '../editor/editing-story.tsx';
import { ConsentFormContext } from '../editor/fields/consent-form-context.ts';
import { useConsentForm } from '../editor/use-consent-form.ts';
import { OriginalBeside } from '../review/original-beside.tsx';
import type { ReviewActs } from '../review/review-acts.ts';
import { useTagging } from '../tags/use-tagging.ts';
import { ApprovalNotice } from './approval-notice.tsx';
import style from './edited-story.module.css';
import { WithdrawnNotice } from './withdrawn-notice.tsx';

/** The story that is edited, and the words it can be tagged with. */
export type EditedStoryProps = {
  readonly story: Story;
  readonly taxonomy: Taxonomy;
  /** Where the person wants to go, if anywhere. */
  readonly target: StoryTarget | null;
  /** Whether they came to go through what was found. */
  readonly isReviewed: boolean;
};

/** A story under editing; one that was approved says first what a change means, and then that it happened. */
export function EditedStory({ story, taxonomy, target, isReviewed }: EditedStoryProps) {
  const tagging = useTagging(taxonomy);
  const { id } = story;
  const printForm = useConsentForm(id);
  const acts = useMemo<ReviewActs>(
    () => ({
      decide: (decision) => window.bridge.review.decide({ id, ...decision }),
      propose: (things) => window.bridge.review.propose({ id, things }),
      replace: (wanted) => window.bridge.review.replace({ id, ...wanted }),
    }),
    [id],
  );
  return (
    <div className={style.scroll}>
      <ApprovalNotice status={story.status} />
      {isWithdrawn(story) && <WithdrawnNotice id={story.id} />}
      <ConsentFormContext value={printForm}>
        <EditingStory
          id={story.id}
          content={story}
          tagging={tagging}
          addMedia={() => window.bridge.media.add()}
          target={target}
          check={window.bridge.approval.check}
          review={story.review}
          acts={acts}
          read={() => window.bridge.stories.get({ id })}
          isReviewed={isReviewed}
          original={<OriginalBeside id={id} />}
          save={(content) => window.bridge.stories.edit({ id: story.id, content })}
        />
      </ConsentFormContext>
    </div>
  );
}
