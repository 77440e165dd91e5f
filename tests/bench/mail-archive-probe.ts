import { resolve } from 'node:path';
import { collectStories } from '../../main/collect/collect-stories.ts';
import { starterTaxonomy } from '../../shared/domain/starter-taxonomy.ts';

const [archive = ''] = process.argv.slice(2);
const { stories } = await collectStories({
  names: [archive],
  resolve,
  taxonomy: starterTaxonomy,
});
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ stories: stories.length, megabytes }));
