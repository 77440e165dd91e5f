import { openCalledModel } from './called/called-model.ts';
import { judgeCalled } from './called/judge-called.ts';
import { findingsApart } from './find-identifiers.ts';
import type { Finding } from './finding.ts';
import { withPlainUserNames } from './online/plain-user-names.ts';
import { createStoryReader, type ReadingAssets } from './story/read-story.ts';

/** The data that the detector works with; `build/anonymise` makes them. */
export interface DetectorAssets extends ReadingAssets {
  readonly called: Uint8Array;
}

export interface Detector {
  /** Everything in a text that can identify a person, in the order of the text and without overlaps. */
  find(text: string): readonly Finding[];
}

/** Finds names, places and organisations beside what `findIdentifiers` finds; names are judged by the whole story. */
export function createDetector(assets: DetectorAssets): Detector {
  const read = createStoryReader(assets);
  const model = openCalledModel(assets.called);
  return {
    find(text) {
      const story = read(text);
      const judged = judgeCalled(text, story, model);
      return findingsApart(text, withPlainUserNames(text, story, judged));
    },
  };
}
