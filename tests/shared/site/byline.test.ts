import { describe, expect, it } from 'vitest';
import { byline } from '../../../shared/site/parts/byline.ts';
import { siteContext } from '../../../shared/site/site-context.ts';
import { publicationOf } from '../../support/sample-publication.ts';

function written(...people: readonly (readonly ['told' | 'wrote' | 'commented', string])[]) {
  const contributors = people.map(([part, name]) => ({ part, byline: name }));
  const model = publicationOf([{ title: 't', contributors }]);
  const [story] = model.stories;
  if (story === undefined) throw new Error('No story.');
  return String(byline(story, siteContext(model, ''))).replace(/<[^>]+>/g, '|');
}

describe('byline', () => {
  it('says who did what, the teller first', () => {
    const text = written(['commented', 'pædagog'], ['told', 'Marie, sagsbehandler']);
    expect(text).toContain('|Fortalt af Marie, sagsbehandler||Kommenteret af pædagog|');
  });

  it('joins several, with semicolons where a name holds a comma', () => {
    expect(written(['told', 'a'], ['told', 'b'], ['told', 'c'])).toContain('af a, b og c|');
    expect(written(['told', 'A, x'], ['told', 'B, y'], ['told', 'C, z'])).toContain(
      'af A, x; B, y og C, z|',
    );
  });

  it('mentions nobody where nobody wants it', () => {
    expect(written()).not.toContain(' af ');
  });
});
