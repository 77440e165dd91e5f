import type { Collection, CollectionContent } from '../../../shared/domain/collection.ts';
import type { FindingVerdict } from '../../../shared/domain/decide-findings.ts';
import type { LibraryInfo } from '../../../shared/domain/library-info.ts';
import type { Original } from '../../../shared/domain/original.ts';
import type { Publication } from '../../../shared/domain/publication.ts';
import type { DecidedFinding } from '../../../shared/domain/review.ts';
import type { Story, StoryContent } from '../../../shared/domain/story.ts';
import type { Facet, Term } from '../../../shared/domain/taxonomy.ts';
import type { OriginalCut } from '../../../shared/history/kept-cut.ts';

/** A story out of a backup, with its original where that is still kept. */
export interface RestoredStory {
  readonly story: Story;
  readonly original: Original | null;
}

export interface ImportedStory {
  readonly story: Story;
  readonly original: Original;
}

/** How the original of a story was cut, and how it is to be. */
export interface CutChange {
  readonly before: OriginalCut;
  readonly after: OriginalCut;
  /** The story whose message comes to stand behind this one's; null where none does. */
  readonly behind: string | null;
}

/** A story's title and text after its author put words of them right. */
export interface CorrectedText {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** A story that is to be looked at, as a change of its original. */
export interface DoubtedStory {
  readonly id: string;
  readonly cut: CutChange;
}

/** Every way in which a library changes. `at` is an ISO time. */
export type Command =
  | {
      readonly type: 'import-stories';
      readonly imported: readonly ImportedStory[];
      /** Stories that a corrected version among the imported replaces. */
      readonly archived?: readonly string[];
      /** Stories of the inbox in which their author put words right. */
      readonly corrected?: readonly CorrectedText[];
      /** Stories of the inbox of which their author wrote something that is not certain. */
      readonly doubted?: readonly DoubtedStory[];
      readonly at?: string;
    }
  | {
      /** Puts documents of a backup in; a story that is there already becomes the one given. */
      readonly type: 'restore-documents';
      readonly stories: readonly RestoredStory[];
      readonly collections: readonly Collection[];
      readonly publications: readonly Publication[];
      readonly at: string;
    }
  | {
      readonly type: 'edit-story';
      readonly id: string;
      readonly content: Partial<StoryContent>;
      readonly at: string;
    }
  | {
      /** Puts other words in the place of what was found. */
      readonly type: 'replace-in-story';
      readonly id: string;
      readonly content: Partial<StoryContent>;
      /** What stood there and what stands there now, for the original's map. */
      readonly pseudonyms: Original['pseudonyms'];
      /** What can be found in the words that stand there now: they tell of nobody. */
      readonly ours?: readonly DecidedFinding[];
      readonly at: string;
    }
  | {
      readonly type: 'decide-findings';
      readonly id: string;
      readonly findings: readonly DecidedFinding[];
      readonly verdict: FindingVerdict;
      readonly at: string;
    }
  | {
      readonly type: 'approve-stories';
      readonly ids: readonly string[];
      readonly by: string;
      readonly at: string;
    }
  | {
      readonly type: 'archive-story';
      readonly id: string;
      readonly archived: boolean;
      readonly at: string;
    }
  | {
      /** Cuts the message of a story otherwise, or says who told it. */
      readonly type: 'cut-story';
      readonly id: string;
      readonly cut: CutChange;
      readonly content: Partial<StoryContent>;
      readonly at: string;
    }
  | {
      readonly type: 'split-story';
      readonly id: string;
      readonly cut: CutChange;
      readonly content: Partial<StoryContent>;
      /** The story that the rest of the message tells. */
      readonly second: ImportedStory;
      readonly at: string;
    }
  | {
      readonly type: 'join-stories';
      readonly id: string;
      readonly cut: CutChange;
      readonly content: Partial<StoryContent>;
      /** The story that stands behind the first from now on, and goes into the bin. */
      readonly second: string;
      readonly at: string;
    }
  | { readonly type: 'delete-story'; readonly id: string }
  | {
      readonly type: 'restore-version';
      readonly id: string;
      /** The story's whole content as it was. */
      readonly content: StoryContent;
      /** Whether it was not made safe yet. */
      readonly wasInInbox: boolean;
      readonly at: string;
    }
  | { readonly type: 'restore-deleted'; readonly story: Story; readonly at: string }
  | { readonly type: 'save-collection'; readonly collection: Collection }
  | {
      readonly type: 'edit-collection';
      readonly id: string;
      readonly content: Partial<CollectionContent>;
      readonly at: string;
    }
  | {
      readonly type: 'add-to-collection';
      readonly id: string;
      readonly stories: readonly string[];
      readonly at: string;
    }
  | { readonly type: 'delete-collection'; readonly id: string }
  | { readonly type: 'add-term'; readonly facet: Facet; readonly term: Term }
  | { readonly type: 'edit-term'; readonly facet: Facet; readonly term: Term }
  | { readonly type: 'record-publication'; readonly publication: Publication }
  | {
      readonly type: 'edit-library';
      readonly info: Partial<
        Pick<LibraryInfo, 'name' | 'organisation' | 'language' | 'taxonomy' | 'settings' | 'rules'>
      >;
    };
