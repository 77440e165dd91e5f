import { describe, expect, test } from 'vitest';
import type { Library } from '../../../main/library/library.ts';
import { newLibraryRules } from '../../../shared/domain/house-rules.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { imported } from '../../support/imported.ts';
import { madeLibrary } from '../../support/made-library.ts';
import { makeStory } from '../../support/make-story.ts';

const at = '2026-02-01T10:00:00.000Z';

async function desk(fields: Partial<Story> = {}) {
  const library = await madeLibrary();
  const story = makeStory({ body: 'Sofie kom. Storm kom også.', ...fields });
  await library.apply({ type: 'import-stories', imported: [imported(story, 'Sofie kom.')] });
  const now = () => library.state.stories.get(story.id);
  return { library, id: story.id, now };
}

const toMaja = (id: string) =>
  ({
    type: 'replace-in-story',
    id,
    content: { body: 'Maja kom. Storm kom også.' },
    pseudonyms: [{ from: 'Sofie', to: 'Maja' }],
    at,
  }) as const;

describe('replacing in a story', () => {
  test('is one step, takes an approval back, and follows in the map of the original', async () => {
    const { library, id, now } = await desk();
    await library.apply({ type: 'approve-stories', ids: [id], by: 'Anna', at });
    await library.apply(toMaja(id));
    expect(now()).toMatchObject({ body: 'Maja kom. Storm kom også.', status: 'anonymised' });
    expect((await library.readOriginal(id))?.pseudonyms).toEqual([{ from: 'Sofie', to: 'Maja' }]);
    await library.undo();
    expect(now()).toMatchObject({ body: 'Sofie kom. Storm kom også.', status: 'approved' });
    await library.redo();
    expect(now()?.body).toBe('Maja kom. Storm kom også.');
  });

  test('leaves no name behind when the original is erased, and goes on without one', async () => {
    const { library, id, now } = await desk();
    await library.apply(toMaja(id));
    await library.eraseOriginal(id);
    await library.apply({ ...toMaja(id), content: { body: 'Ida kom.' } });
    expect(now()?.body).toBe('Ida kom.');
    expect(await library.readOriginal(id)).toBeNull();
  });

  test('lets go of what was decided of the name that is gone', async () => {
    const { library, id, now } = await desk();
    const findings = [
      { text: 'Sofie', type: 'PERSON' },
      { text: 'Storm', type: 'PERSON' },
    ] as const;
    const verdict = 'not-identifying';
    await library.apply({ type: 'decide-findings', id, findings, verdict, at });
    await library.apply(toMaja(id));
    expect(now()?.review.kept).toEqual([{ text: 'Storm', type: 'PERSON', why: verdict }]);
  });
});

describe('deciding of findings', () => {
  const findings = [{ text: 'Storm', type: 'PERSON' }] as const;

  test('is one step that leaves text and approval as they are', async () => {
    const { library, id, now } = await desk();
    await library.apply({ type: 'approve-stories', ids: [id], by: 'Anna', at });
    await library.apply({ type: 'decide-findings', id, findings, verdict: 'looked', at });
    expect(now()).toMatchObject({ status: 'approved', review: { looked: findings } });
    await library.undo();
    expect(now()?.review.looked).toEqual([]);
  });

  test('is refused of what does not stand in the story', async () => {
    const { library, id } = await desk({ body: 'Hun kom.' });
    const deciding = library.apply({
      type: 'decide-findings',
      id,
      findings,
      verdict: 'consent',
      at,
    });
    await expect(deciding).rejects.toMatchObject({ problem: { code: 'finding-gone', id } });
    expect(library.state.stories.get(id)?.review.kept).toEqual([]);
  });

  test('leaves no step when it says what was said before', async () => {
    const { library, id, now } = await desk();
    await library.apply({ type: 'decide-findings', id, findings, verdict: 'looked', at });
    const { revision } = now() ?? {};
    await library.apply({ type: 'decide-findings', id, findings, verdict: 'looked', at });
    expect(now()?.revision).toBe(revision);
  });
});

describe('where two persons must have read a story', () => {
  const approve = (library: Library, id: string, by: string) =>
    library.apply({ type: 'approve-stories', ids: [id], by, at });

  async function withTwoReaders() {
    const all = await desk();
    const rules = { ...newLibraryRules, secondReview: true };
    await all.library.apply({ type: 'edit-library', info: { rules } });
    return all;
  }

  test('the first one’s word is kept, and the second one approves', async () => {
    const { library, id, now } = await withTwoReaders();
    await approve(library, id, 'Anna Lind');
    expect(now()).toMatchObject({
      status: 'anonymised',
      approval: null,
      review: { by: 'Anna Lind' },
    });
    await approve(library, id, 'Mette');
    expect(now()).toMatchObject({
      status: 'approved',
      approval: { by: 'Mette' },
      review: { by: 'Anna Lind' },
    });
  });

  test('the first one is not the second, however the name is written', async () => {
    const { library, id, now } = await withTwoReaders();
    await approve(library, id, 'Anna Lind');
    const again = approve(library, id, ' anna  LIND ');
    await expect(again).rejects.toMatchObject({
      problem: { code: 'not-approvable', reasons: [{ code: 'second-reader', by: 'Anna Lind' }] },
    });
    expect(now()?.status).toBe('anonymised');
  });

  test('nobody has read what was changed since', async () => {
    const { library, id, now } = await withTwoReaders();
    await approve(library, id, 'Anna');
    await library.apply({ type: 'edit-story', id, content: { lead: 'Nyt' }, at });
    await approve(library, id, 'Mette');
    expect(now()).toMatchObject({ status: 'anonymised', review: { by: 'Mette' } });
  });
});
