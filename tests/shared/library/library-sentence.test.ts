import { expect, test } from 'vitest';
import { librarySentence } from '../../../shared/library/library-sentence.ts';
import { messages } from '../../../shared/messages/messages.ts';

const id = '01A00000000000000000000000';

test('a story that the same person read before asks for another one, by name', () => {
  const reasons = [{ code: 'second-reader', by: 'Anna' }] as const;
  const said = librarySentence({ code: 'not-approvable', id, reasons }, messages('da'));
  expect(said).toMatch(/^Anna har læst historien igennem\. Nu skal en anden/);
});

test('what the story’s own fields lack leads to the story', () => {
  const reasons = [{ code: 'title-missing' }] as const;
  const texts = messages('da');
  const said = librarySentence({ code: 'not-approvable', id, reasons }, texts);
  expect(said).toBe(texts.reasons.library.notApprovable);
});
