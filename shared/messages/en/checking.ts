import type { Messages } from '../messages.ts';

const stories = (count: number) => (count === 1 ? '1 story' : `${count} stories`);

/** Looking a library through for damage. */
export const checking: Messages['checking'] = {
  whole: (count) => `Everything is as it should be: ${stories(count)} looked through.`,
  found: (count) =>
    count === 1 ? '1 thing is not as it should be:' : `${count} things are not as they should be:`,
  mended: (sentence) => `Mended: ${sentence}`,
  setAside: (sentence) => `Set aside: ${sentence}`,
  howToRepair:
    'Run again with --repair to mend what is certain. Nothing that can be used is deleted.',
  withoutOriginal: (count) =>
    `${stories(count)} without an original. That is as it should be where it was erased.`,
  flaws: {
    damagedDocument: (file, why) =>
      `${file} cannot be read: ${why}. The file was not touched. Bring it back from a backup.`,
    damagedMedium: (file) =>
      `The image or recording ${file} is not as it was saved. Bring it back from a backup.`,
    missingMedium: (title, file) => `The story “${title}” lacks its image or recording (${file}).`,
    unknownTerm: (facet, term, count) =>
      `${stories(count)} with a tag that the library does not know: ${facet.toLowerCase()} “${term}”.`,
    missingStory: (title) => `The collection “${title}” names a story that is no longer there.`,
    strayOriginal: (id) =>
      `The original ${id} belongs to no story. It is personal data and should be in the bin.`,
    unfinishedSave: (file) => `${file} is left of something that was never quite saved.`,
  },
};
