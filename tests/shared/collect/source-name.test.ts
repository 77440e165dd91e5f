import { expect, test } from 'vitest';
import { sourceName } from '../../../shared/collect/source-name.ts';

test('a file is named without its folders, and with what lay in it', () => {
  expect(sourceName('/hjem/lone/Mails/SV Historier.eml')).toBe('SV Historier.eml');
  expect(sourceName('C:\\Mails\\arkiv.mbox › 3')).toBe('arkiv.mbox › 3');
  expect(sourceName('a.eml › mappe/b.docx')).toBe('a.eml › mappe/b.docx');
  expect(sourceName('')).toBe('');
});
