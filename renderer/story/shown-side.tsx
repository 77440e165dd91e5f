import type { RefObject } from 'react';
import type { ApprovalReason } from '../../shared/approval/approval-reasons.ts';
import { assertNever } from '../../shared/domain/assert-never.ts';
import type { Story } from '../../shared/domain/story.ts';
import type { Taxonomy } from '../../shared/domain/taxonomy.ts';
import { StoryVersions } from '../history/story-versions.tsx';
import { StoryMessage } from '../message/story-message.tsx';
import { EditedStory } from './edited-story.tsx';
import { ReadStory } from './read-story.tsx';
import type { StorySide } from './story-side.ts';
import type { Turning } from './use-turning.ts';

/** A story, which side of it is shown, and what stands against its approval as far as that is known. */
export type ShownSideProps = {
  readonly story: Story;
  readonly taxonomy: Taxonomy;
  readonly side: StorySide;
  readonly turning: Turning;
  readonly reasons: readonly ApprovalReason[] | undefined;
  readonly isTagged: boolean;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  readonly onNextUnsure: (() => void) | null;
};

/** The side of an open story that a person has turned to. */
export function ShownSide(props: ShownSideProps) {
  const { story, taxonomy, side, turning, onNextUnsure } = props;
  switch (side) {
    case 'editor':
    case 'review':
      return (
        <EditedStory
          story={story}
          taxonomy={taxonomy}
          target={turning.target}
          isReviewed={side === 'review'}
        />
      );
    case 'versions':
      return <StoryVersions story={story} taxonomy={taxonomy} />;
    case 'message':
      return <StoryMessage story={story} onNextUnsure={onNextUnsure} />;
    case 'page':
      return <ReadStory {...props} />;
    default:
      return assertNever(side);
  }
}
