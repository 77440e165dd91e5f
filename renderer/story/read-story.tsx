import { useMemo } from 'react';
import { isBeginning } from '../../shared/approval/is-beginning.ts';
import { isWithdrawn } from '../../shared/consent/is-withdrawn.ts';
import { useUnsureStories } from '../stories/use-unsure-stories.ts';
import { useLanguage } from '../ui/messages-context.ts';
import { labelledTags, termLabels } from '../ui/term-labels.ts';
import { ApprovalGate } from './approval-gate.tsx';
import type { ShownSideProps } from './shown-side.tsx';
import { StoryPage } from './story-page.tsx';
import { StoryTags } from './story-tags.tsx';
import { TagGroups } from './tag-groups.tsx';
import { WithdrawnNotice } from './withdrawn-notice.tsx';

/** What is read, and the ways from it. */
export type ReadStoryProps = Pick<
  ShownSideProps,
  'story' | 'taxonomy' | 'reasons' | 'turning' | 'isTagged' | 'titleRef'
>;

/** The story to read, with what a person must know before the first line. */
export function ReadStory(props: ReadStoryProps) {
  const { story, taxonomy, reasons, turning, isTagged, titleRef } = props;
  const language = useLanguage();
  const { unsure } = useUnsureStories(story.status === 'inbox' ? 'inbox' : 'stories');
  const labels = useMemo(() => termLabels(taxonomy), [taxonomy]);
  return (
    <StoryPage
      story={story}
      titleRef={titleRef}
      tags={
        isTagged ? (
          <StoryTags key={story.id} story={story} taxonomy={taxonomy} />
        ) : (
          <TagGroups tags={labelledTags(story.tags, labels)} />
        )
      }
      language={language}
    >
      {isWithdrawn(story) && <WithdrawnNotice id={story.id} />}
      {reasons !== undefined && (
        <ApprovalGate
          reasons={reasons}
          onGo={(at) => turning.show('editor', at)}
          onReview={() => turning.show('review')}
          onName={
            isBeginning(story.title, story.body)
              ? () => turning.show('editor', { place: { field: 'title' } })
              : null
          }
          onLook={unsure.has(story.id) ? () => turning.show('message') : null}
        />
      )}
    </StoryPage>
  );
}
