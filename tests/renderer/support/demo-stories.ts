import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { currentFormat } from '../../../shared/domain/format.ts';
import { noReview } from '../../../shared/domain/review.ts';
import { starterTaxonomy } from '../../../shared/domain/starter-taxonomy.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { parseStoryFile } from '../../../shared/interchange/parse-story-file.ts';

const demo = resolve(import.meta.dirname, '../../../demo');

/** The demo's stories as they stand in its library: ten approved, four in the inbox. */
export function demoStories(): readonly Story[] {
  const approval = { by: 'Demoens redaktør', at: '2026-10-02T10:00:00.000Z' };
  return [
    ...read('approved', '01A', { status: 'approved', approval }),
    ...read('inbox', '01B', { status: 'inbox', approval: null }),
  ];
}

function read(
  folder: string,
  prefix: string,
  standing: Pick<Story, 'status' | 'approval'>,
): readonly Story[] {
  return readdirSync(join(demo, folder))
    .filter((name) => /\.(md|txt)$/.test(name))
    .sort()
    .map((name, index) => ({
      ...parseStoryFile(readFileSync(join(demo, folder, name), 'utf8'), starterTaxonomy).content,
      ...standing,
      format: currentFormat,
      id: `${prefix}${String(index).padStart(23, '0')}`,
      revision: 1,
      archived: false,
      review: noReview,
      source: { kind: 'file', name },
      createdAt: `2026-09-${String(index + 10)}T09:00:00.000Z`,
      changedAt: '2026-10-01T09:00:00.000Z',
    }));
}
