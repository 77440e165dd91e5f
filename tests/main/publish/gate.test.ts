import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishLibrary } from '../../../main/publish/publish-library.ts';
import { publishingProblemOf } from '../../../main/publish/publishing-problem-of.ts';
import { noReview } from '../../../shared/domain/review.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { messages } from '../../../shared/messages/messages.ts';
import { publishingSentence } from '../../../shared/publication/publishing-sentence.ts';
import { imported } from '../../support/imported.ts';
import { madeLibrary } from '../../support/made-library.ts';
import { makeStory } from '../../support/make-story.ts';

const at = '2026-02-01T10:00:00.000Z';
const original =
  'Jonas Bjerregård og hans ven Storm kom, fordi der var kaffe. Ring på 20 30 40 50.';
const safe = 'Drengen kom, fordi der var kaffe.';

/** A library with one story, and what an approval of it, or a publication, answers. */
async function storyOf(fields: Partial<Story>, text = original) {
  const library = await madeLibrary();
  const story = makeStory({ title: 'Kaffe', body: safe, ...fields });
  await library.apply({ type: 'import-stories', imported: [imported(story, text)] });
  const approve = () => library.apply({ type: 'approve-stories', ids: [story.id], by: 'Anna', at });
  const site = join(library.root, '..', 'side');
  const pdf = join(library.root, '..', 'haefte.pdf');
  const publish = (wish: Partial<Parameters<typeof publishLibrary>[1]> = {}) =>
    publishLibrary(library, { scope: 'web', collection: null, site, pdf: null, ...wish });
  return { library, story, approve, publish, site, pdf };
}

async function sentenceOf(publishing: Promise<unknown>): Promise<string> {
  const problem = publishingProblemOf(await publishing.catch((error: unknown) => error));
  return problem === null ? '' : publishingSentence(problem, messages('da'));
}

describe('approving is stopped by', () => {
  test('a name of the original that still stands in a field', async () => {
    const { approve } = await storyOf({ quote: 'Jonas sagde ja.' });
    await expect(approve()).rejects.toMatchObject({
      problem: { reasons: [{ code: 'original', place: { field: 'quote' }, text: 'Jonas' }] },
    });
  });

  test('one that hides behind Markdown', async () => {
    const { approve } = await storyOf({ body: 'Jo**nas** Bjerre&#103;ård kom.' });
    await expect(approve()).rejects.toMatchObject({ problem: { code: 'not-approvable' } });
  });

  test('a name that came back after it had been taken out and approved', async () => {
    const { library, story, approve } = await storyOf({});
    await approve();
    const content = { body: 'Storm kom.' };
    await library.apply({ type: 'edit-story', id: story.id, content, at });
    await expect(approve()).rejects.toMatchObject({
      problem: { reasons: [{ code: 'original', text: 'Storm' }] },
    });
  });

  test('a name of an original that is erased', async () => {
    const { library, story, approve } = await storyOf({});
    await library.eraseOriginal(story.id);
    const content = { body: 'Bjerregårds cykel.' };
    await library.apply({ type: 'edit-story', id: story.id, content, at });
    await expect(approve()).rejects.toMatchObject({
      problem: { reasons: [{ code: 'original', text: 'Bjerregårds' }] },
    });
  });
});

describe('approving goes through', () => {
  test('where the reviewer has answered for the name', async () => {
    const review = {
      ...noReview,
      kept: [{ text: 'Jonas', type: 'PERSON' as const, why: 'not-identifying' as const }],
    };
    const { approve, library, story } = await storyOf({ quote: 'Jonas sagde ja.', review });
    await approve();
    expect(library.state.stories.get(story.id)?.status).toBe('approved');
  });

  test('where a contributor stands with the name', async () => {
    const consent = { state: 'given', scope: ['web'], how: 'mail', when: '' } as const;
    const contributors = [
      { name: 'Jonas Bjerregård', role: '', part: 'told', attribution: 'named', consent } as const,
    ];
    const { approve, publish } = await storyOf({ contributors });
    await approve();
    expect((await publish()).stories).toHaveLength(1);
  });

  test('and leaves hashes, with no word of the original', async () => {
    const { approve, library, story } = await storyOf({});
    await approve();
    const traces = await readFile(join(library.root, 'traces', `${story.id}.json`), 'utf8');
    expect(traces).toContain('"hash"');
    expect(traces).not.toMatch(/jonas|bjerreg|storm|2030/i);
  });
});

describe('publishing is stopped by', () => {
  /** An approved story whose file somebody has changed since. */
  const approved = { status: 'approved', approval: { by: 'Anna', at } } as const;

  test('an original string in a field, and the sentence names story and place', async () => {
    const { publish, site } = await storyOf({ ...approved, lead: 'Jonas kom.' });
    expect(await sentenceOf(publish())).toBe(
      'I ”Kaffe” (Indledning) står der Jonas fra teksten bag ”Kaffe”, som den kom. Byt det ud, eller svar for det i gennemgangen. Intet er udgivet.',
    );
    await expect(access(site)).rejects.toThrow('ENOENT');
  });

  test('one in the words around the stories', async () => {
    const { publish, approve } = await storyOf({});
    await approve();
    expect(await sentenceOf(publish({ introduction: 'Her er Jonas.' }))).toMatch(
      /^I indledningen står der Jonas/,
    );
  });

  test('one in the name of the file, and a number of nobody’s', async () => {
    const { publish, approve, library } = await storyOf({});
    await approve();
    const named = (name: string) => publish({ site: null, pdf: join(library.root, '..', name) });
    expect(await sentenceOf(named('Jonas_haefte.pdf'))).toMatch(/Jonas_haefte|Jonas haefte/);
    expect(await sentenceOf(named('101090-1234.pdf'))).toMatch(
      /^I navnet på filen 101090-1234.pdf/,
    );
  });

  test('traces that cannot be read', async () => {
    const { publish, approve, library, story } = await storyOf({});
    await approve();
    await writeFile(join(library.root, 'traces', `${story.id}.json`), '{"format":');
    await expect(publish()).rejects.toMatchObject({ problem: { code: 'document-unreadable' } });
  });

  test('nothing, when what it found stands in another story as a pseudonym', async () => {
    const { library, approve, publish } = await storyOf({});
    await approve();
    const other = makeStory({ title: 'Storm', body: 'Storm fik en cykel.' });
    await library.apply({
      type: 'import-stories',
      imported: [imported(other, 'Bo fik en cykel.')],
    });
    await library.apply({ type: 'approve-stories', ids: [other.id], by: 'Anna', at });
    expect((await publish()).stories).toHaveLength(2);
  });
});

test('a booklet that says what the model does not is stopped, and the old one stands', async () => {
  const { publish, approve, pdf } = await storyOf({});
  await approve();
  await writeFile(pdf, 'den gamle');
  const setBooklet = async () => ({
    pdf: new Uint8Array(),
    pages: 1,
    warnings: [],
    texts: ['Skrevet af Jonas Bjerregård'],
  });
  expect(await sentenceOf(publish({ site: null, pdf, setBooklet }))).toMatch(
    /^I filen haefte.pdf står der Jonas/,
  );
  expect(await readFile(pdf, 'utf8')).toBe('den gamle');
});
