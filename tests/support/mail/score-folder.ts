import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { collectStories } from '../../../main/collect/collect-stories.ts';
import type { IncomingStory } from '../../../main/collect/incoming.ts';
import { starterTaxonomy } from '../../../shared/domain/starter-taxonomy.ts';
import { addScores, type GoldStory, noScore, type Score, scoreImport } from './score-import.ts';

/** Imports every thread of a folder (`<thread>/input/…`) and compares it with `<thread>/gold.json`. */
export async function scoreFolder(folder: string): Promise<Score> {
  let score = noScore;
  for (const name of (await readdir(folder)).sort()) {
    const gold: { stories: readonly GoldStory[] } = JSON.parse(
      await readFile(join(folder, name, 'gold.json'), 'utf8'),
    );
    const { stories, setAside } = await collectStories({
      names: [join(folder, name, 'input')],
      resolve,
      taxonomy: starterTaxonomy,
    });
    score = addScores(
      score,
      scoreImport(
        name,
        gold.stories,
        stories.map(toldBy),
        setAside.map(({ text }) => text),
      ),
    );
  }
  return score;
}

function toldBy({ author, authorEmail, content, told }: IncomingStory) {
  return { author, authorEmail, date: content.date, title: content.title, text: told };
}
