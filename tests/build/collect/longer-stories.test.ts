import { describe, expect, it } from 'vitest';
import { SeededRandom } from '../../../build/anonymise/random.ts';
import { readStories, withLongerStories } from '../../../build/collect/longer-stories.ts';
import { markedDocumentsIn } from '../../../build/collect/marked-documents.ts';

const marked = `### 1 | docx
## Lis Dam
{{Lis Dam}}Han sang for fuglene hver morgen.{{/}}

- {{Bo}}Vi gik hjem.{{/}}
`.repeat(20);
const stories = [['Først.', 'Siden sang de alle sammen.', 'Nu er der stille.']];

describe('a marked document with longer stories', () => {
  it('has paragraphs of another story behind the own words of most, and as many stories', () => {
    const longer = withLongerStories(marked, stories, new SeededRandom(1));
    const [before, after] = [marked, longer].map(markedDocumentsIn);
    expect(after?.map(({ tellers }) => [...tellers.values()])).toEqual(
      before?.map(({ tellers }) => [...tellers.values()]),
    );
    expect(longer).toContain('hver morgen.\n\nSiden sang de alle sammen.');
    expect(longer).not.toContain('Først.');
    expect(longer).toContain('hver morgen.{{/}}');
  });

  it('has lists as they were, and is the same by the same number', () => {
    const longer = withLongerStories(marked, stories, new SeededRandom(1));
    expect(longer).toContain('- {{Bo}}Vi gik hjem.{{/}}');
    expect(withLongerStories(marked, stories, new SeededRandom(1))).toBe(longer);
  });

  it('grows by stories of our own without marks', async () => {
    const own = await readStories();
    expect(own.length).toBeGreaterThan(50);
    expect(own.every((story) => story.length > 2 && !/[[\]§]/.test(story.join('')))).toBe(true);
  });
});
