import { expect, test } from 'vitest';
import { setAsideSentence } from '../../../main/collect/set-aside-sentence.ts';
import { messages } from '../../../shared/messages/messages.ts';

test('of a picture by itself it is said where to put it, and not how to save a text', () => {
  const said = setAsideSentence({ code: 'unknown-type', ending: '.JPG' }, messages('da'));
  expect(said).toMatch(/^Et billede .* Sæt det ind, når du retter historien/);
  expect(setAsideSentence({ code: 'unknown-type', ending: '.pdf' }, messages('da'))).toContain(
    'Gem teksten som .docx',
  );
});
