import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectStories } from '../../../../main/collect/collect-stories.ts';
import { importCollected } from '../../../../main/collect/import-collected.ts';
import { originalOf } from '../../../../main/collect/incoming.ts';
import { setAsideSentence } from '../../../../main/collect/set-aside-sentence.ts';
import { starterTaxonomy } from '../../../../shared/domain/starter-taxonomy.ts';
import { messages } from '../../../../shared/messages/messages.ts';
import { madeLibrary } from '../../../support/made-library.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const anna = 'Anna Holm <ah@by.dk>';
const bo = 'Bo Dam <bo@by.dk>';
const told =
  'Drengen var 41 dage om at sige mit navn. Vi sad ved åen hver onsdag og kastede sten. Så sagde han det, og jeg tabte stenen i støvlen.';
const second =
  'Hun kom hver onsdag med en pose garn. Vi strikkede ved vinduet, indtil hun fortalte om sin mor. Nu strikker de sammen derhjemme.';

function mail(from: string, day: number, body: string): string {
  return [
    `From: ${from}`,
    'To: Camilla Friis <cf@by.dk>',
    'Subject: SV: Historier',
    `Date: ${day} Mar 2026 10:00:00 +0100`,
    `Message-ID: <${from.length}.${day}@by.dk>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    `${body}\r\n\r\nMvh ${from.split(' ')[0]}`,
  ].join('\r\n');
}

async function collected(mails: readonly string[]) {
  const root = await temporaryFolder();
  for (const [at, one] of mails.entries()) await writeFile(join(root, `${at}.eml`), one);
  return collectStories({
    names: ['.'],
    resolve: (name) => resolve(root, name),
    taxonomy: starterTaxonomy,
  });
}

describe('a correction of some words by a story’s own author', () => {
  it.each([
    ['Hov, der skal stå 14, ikke 41.', told.replace('41', '14')],
    ['I min historie skal der stå Tirsdag i stedet for onsdag.', told.replace('onsdag', 'tirsdag')],
    ['Ret lige “støvlen” til “skoen”, tak.', told.replace('støvlen', 'skoen')],
  ])('is put in, and the text from before is kept: %s', async (text, expected) => {
    const { stories, setAside } = await collected([mail(anna, 3, told), mail(anna, 4, text)]);
    expect(stories).toMatchObject([{ told: expected, earlier: [{ text: told }], doubts: [] }]);
    const [story] = stories;
    expect(story?.content.body).toBe(expected);
    expect(story && originalOf(story)).toContain(told);
    expect(story && originalOf(story)).toContain(text);
    expect(story?.parts.filter(({ kind }) => kind === 'story')).toMatchObject([{ text: expected }]);
    expect(setAside).toMatchObject([{ cause: { code: 'corrected' } }]);
  });

  it('is put into the one of several stories in which the words stand', async () => {
    const { stories } = await collected([
      mail(anna, 3, told),
      mail(anna, 4, second),
      mail(anna, 5, 'Der skal stå uld, ikke garn.'),
    ]);
    expect(stories.map((story) => story.told)).toEqual([told, second.replace('garn', 'uld')]);
  });

  it.each([
    ['somebody else', [mail(anna, 3, told), mail(bo, 4, 'Der skal stå 14, ikke 41.')], 'no-story'],
    [
      'one before the story',
      [mail(anna, 3, told), mail(anna, 2, 'Der skal stå 14, ikke 41.')],
      'no-story',
    ],
    [
      'words that are not there',
      [mail(anna, 3, told), mail(anna, 4, 'Der skal stå 14, ikke 42.')],
      'no-place',
    ],
    [
      'words in two stories',
      [
        mail(anna, 3, told),
        mail(anna, 4, second),
        mail(anna, 5, 'Der skal stå tirsdag, ikke onsdag.'),
      ],
      'many-places',
    ],
    [
      'no old words',
      [mail(anna, 3, told), mail(anna, 4, 'Ret lige navnet til Karin.')],
      'no-words',
    ],
  ])('of %s changes nothing, and is told of with what to do', async (_, mails, why) => {
    const { stories, setAside, corrections } = await collected(mails);
    expect(stories.map((story) => story.told)).toEqual(
      mails.length === 3 ? [told, second] : [told],
    );
    if (why === 'no-story') {
      expect(corrections).toHaveLength(1);
      return;
    }
    expect(setAside).toMatchObject([{ cause: { code: 'correction-unsure', why } }]);
    expect(stories.every(({ doubts }) => doubts.includes('correction'))).toBe(true);
    for (const language of ['da', 'en'] as const) {
      const [sentence] = setAside.map(({ cause }) => setAsideSentence(cause, messages(language)));
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('in a later import is put into the story that waits in the inbox, in one step', async () => {
    const library = await madeLibrary();
    const [first] = (await importCollected(library, await collected([mail(anna, 3, told)])))
      .stories;
    const id = first?.story.id ?? '';
    const text = 'Hov, der skal stå 14, ikke 41.';
    const { setAside } = await importCollected(library, await collected([mail(anna, 4, text)]));
    expect(setAside).toMatchObject([
      { cause: { code: 'corrected' }, text: expect.stringContaining(text) },
    ]);
    expect(library.state.stories.get(id)?.body).toContain('var 14 dage');

    const again = await importCollected(library, await collected([mail(anna, 4, text)]));
    expect(again.setAside).toMatchObject([{ cause: { code: 'already-here' } }]);
    const both = await importCollected(
      library,
      await collected([mail(anna, 3, told), mail(anna, 4, text)]),
    );
    expect(both.stories).toEqual([]);
    await library.close();
  });

  it('in a later import is taken back by one undo, and the earlier text stays in the history', async () => {
    const library = await madeLibrary();
    const [first] = (await importCollected(library, await collected([mail(anna, 3, told)])))
      .stories;
    const id = first?.story.id ?? '';
    await importCollected(library, await collected([mail(anna, 4, 'Der skal stå 14, ikke 41.')]));
    const { versions } = await library.former(id);
    expect(versions.map(({ story }) => story.body)).toEqual([told]);
    await library.undo();
    expect(library.state.stories.get(id)?.body).toContain('var 41 dage');
    await library.close();
  });

  it.each([
    ['says no words that stand there', 'Der skal stå 14, ikke 42.', true],
    ['does not say which words', 'Ret lige navnet til Karin.', true],
    ['is certain', 'Der skal stå 14, ikke 41.', false],
  ])('in a later import that %s marks the story that waits: %j', async (_, text, isUnsure) => {
    const library = await madeLibrary();
    const [first] = (await importCollected(library, await collected([mail(anna, 3, told)])))
      .stories;
    const id = first?.story.id ?? '';
    await importCollected(library, await collected([mail(anna, 4, text)]));
    expect((await library.readOriginal(id))?.doubts).toEqual(isUnsure ? ['correction'] : []);
    await library.undo();
    expect((await library.readOriginal(id))?.doubts).toEqual([]);
    await library.close();
  });

  it('in a later import marks no story of somebody else, and none that is approved or archived', async () => {
    const library = await madeLibrary();
    const [first] = (await importCollected(library, await collected([mail(anna, 3, told)])))
      .stories;
    const id = first?.story.id ?? '';
    await importCollected(library, await collected([mail(bo, 4, 'Der skal stå 14, ikke 42.')]));
    await library.apply({ type: 'archive-story', id, archived: true, at: '2026-03-05T09:00:00Z' });
    await importCollected(library, await collected([mail(anna, 6, 'Der skal stå 14, ikke 42.')]));
    expect((await library.readOriginal(id))?.doubts).toEqual([]);
    await library.close();
  });

  it('together with its story, when an earlier import brought the story alone, replaces it', async () => {
    const library = await madeLibrary();
    const long = `${told}\n\n${second}\n\n${'Vi gik den lange vej hjem, og ingen af os sagde noget før broen. '.repeat(8)}`;
    const [first] = (await importCollected(library, await collected([mail(anna, 3, long)])))
      .stories;
    const { stories } = await importCollected(
      library,
      await collected([mail(anna, 3, long), mail(anna, 4, 'Der skal stå 14, ikke 41.')]),
    );
    expect(stories).toHaveLength(1);
    expect(library.state.stories.get(first?.story.id ?? '')?.archived).toBe(true);
    await library.close();
  });

  it('of nobody’s story here is told of by name of the words', async () => {
    const library = await madeLibrary();
    const { setAside } = await importCollected(
      library,
      await collected([mail(bo, 4, 'Der skal stå 14, ikke 41.')]),
    );
    expect(setAside).toMatchObject([
      { cause: { code: 'correction-unsure', why: 'no-story', words: '41' } },
    ]);
    await library.close();
  });
});
