import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { runCli } from '../main/cli/run-cli.ts';
import { documentBytes } from '../main/library/documents/read-document.ts';
import { originalSchema } from '../shared/domain/original.ts';
import { storySchema } from '../shared/domain/story.ts';
import { splitFrontMatter } from '../shared/interchange/split-front-matter.ts';

const texts = fileURLToPath(new URL('.', import.meta.url));

const importedSchema = z.object({
  stories: z.array(z.object({ id: z.string(), source: z.string() })),
  setAside: z.array(z.object({ source: z.string(), reason: z.string() })),
});
const collectionSchema = z.object({ id: z.string() });
/** `stories` are names of files in `approved/`, in the order of the collection. */
const introductionSchema = z.object({
  title: z.string(),
  audience: z.string(),
  stories: z.array(z.string()),
});

export interface DemoLibrary {
  readonly library: string;
  /** The collection that the demo publishes. */
  readonly collection: string;
}

/**
 * Makes the demo library anew in a folder: ten approved stories, four in the inbox and a collection.
 * It goes the way that any user's texts go, so that the approved ones have passed the gate.
 */
export async function buildDemo(library: string): Promise<DemoLibrary> {
  await rm(library, { recursive: true, force: true });
  await cli('new', library, '--name', 'Familie og Job', '--organisation', 'Familie og Job');

  const approved = importedSchema.parse(await cli('import', library, join(texts, 'approved')));
  if (approved.setAside.length > 0) throw new Error(JSON.stringify(approved.setAside, null, 2));
  const ids = approved.stories.map(({ id }) => id);
  await cli('approve', library, ...ids, '--by', 'Demoens redaktør');

  await cli('import', library, join(texts, 'inbox'));
  const file = splitFrontMatter(await readFile(join(texts, 'collection.md'), 'utf8'));
  const { title, audience, stories } = introductionSchema.parse(parse(file.frontMatter ?? ''));
  const collection = await cli(
    ...['collection', library, 'create', ...inOrder(stories, approved.stories)],
    ...['--title', title, '--audience', audience, '--introduction', file.body],
  );
  // Whoever opens the demo begins with nothing to undo, and is not told who built the program, nor where.
  await rm(join(library, 'history'), { recursive: true, force: true });
  await nameSources(library);
  return { library, collection: collectionSchema.parse(collection).id };
}

/** Leaves the folders of this machine out of where each text came from. */
async function nameSources(library: string): Promise<void> {
  await rewrite(join(library, 'originals'), originalSchema, (original) => ({
    ...original,
    source: basename(original.source),
  }));
  await rewrite(join(library, 'stories'), storySchema, (story) => ({
    ...story,
    source: { ...story.source, name: basename(story.source.name) },
  }));
}

async function rewrite<T>(
  folder: string,
  schema: z.ZodType<T>,
  change: (document: T) => T,
): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const document = schema.parse(JSON.parse(await readFile(file, 'utf8')));
    await writeFile(file, documentBytes(change(document)));
  }
}

function inOrder(
  names: readonly string[],
  imported: readonly { readonly id: string; readonly source: string }[],
): readonly string[] {
  const ids = new Map(imported.map(({ id, source }) => [basename(source, '.md'), id]));
  return names.map((name) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`The demo has no story ${name}.`);
    return id;
  });
}

/** Carries out a call as a user would and gives its answer; throws with what a user would read. */
export async function cli(...words: string[]): Promise<unknown> {
  const answer: string[] = [];
  const said: string[] = [];
  const status = await runCli([...words, '--json'], {
    folder: process.cwd(),
    print: (text) => answer.push(text),
    say: (text) => said.push(text),
    readStandardInput: () => Promise.reject(new Error('The demo reads no standard input.')),
  });
  if (status !== 0) throw new Error(said.join('\n'));
  return JSON.parse(answer.join('\n'));
}
