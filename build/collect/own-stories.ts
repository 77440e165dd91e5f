import { readdir, readFile } from 'node:fs/promises';

/** A story's paragraphs, one below the other. */
export type OwnStory = readonly string[];

/** Stories that one voice told: their borders are the hardest, since place and words are the same. */
export type OwnVoice = readonly OwnStory[];

/** Less is no story. */
const fewestWords = 20;
/** Texts of many writers are taken together as if one had written so many. */
const together = 5;
/** What stands in field.txt under such a heading is told. */
const told = /story|diary|told/i;

/** All stories of our own, by voices, always in the same order. */
export async function readOwnStories(): Promise<readonly OwnVoice[]> {
  const voices = [...(await readVoices('mails')), ...(await readVoices('stories'))];
  const others = [...inGroups(await readField()), ...inGroups(await readDemo())];
  return [...voices, ...others].filter((voice) => voice.length > 0);
}

/** Files in which `## ` begins a voice and `---` parts what it wrote; square brackets hold no story. */
async function readVoices(folder: string): Promise<readonly OwnVoice[]> {
  const names = (await readdir(new URL(`${folder}/`, import.meta.url))).sort();
  const files = await Promise.all(names.map((name) => read(`${folder}/${name}`)));
  return files
    .flatMap((file) => file.split(/^## .*\n/m).slice(1))
    .map((voice) =>
      voice
        .split(/^---\n/m)
        .map(paragraphsOf)
        .filter(isStory),
    );
}

/** The stories among the texts that names are learned from, without their marks. */
async function readField(): Promise<readonly OwnStory[]> {
  const texts = (await read('../anonymise/texts/field.txt')).split(/^# /m).slice(1);
  return texts
    .filter((text) => told.test(text.slice(0, text.indexOf('\n'))))
    .map((text) => text.slice(text.indexOf('\n')).replace(/⟦[^:⟧]*:([^⟧]*)⟧/g, '$1'))
    .map(paragraphsOf)
    .filter(isStory);
}

async function readDemo(): Promise<readonly OwnStory[]> {
  const folder = '../../demo/approved/';
  const names = (await readdir(new URL(folder, import.meta.url))).filter((name) =>
    name.endsWith('.md'),
  );
  const texts = await Promise.all(names.sort().map((name) => read(`${folder}${name}`)));
  return texts.map((text) =>
    paragraphsOf(text.split(/^---$/m)[2] ?? '').filter((one) => /^[\p{L}“"]/u.test(one)),
  );
}

function paragraphsOf(text: string): OwnStory {
  return text
    .replace(/\[[^\]]*\]/g, '')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => /\p{L}/u.test(paragraph));
}

function isStory(story: OwnStory): boolean {
  return story.join(' ').split(/\s+/).length >= fewestWords;
}

function inGroups(stories: readonly OwnStory[]): readonly OwnVoice[] {
  return Array.from({ length: Math.ceil(stories.length / together) }, (_, at) =>
    stories.slice(at * together, (at + 1) * together),
  );
}

function read(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}
