import { expect, test } from 'vitest';
import { spokenLines } from '../../../../shared/collect/reading/spoken-lines.ts';

function spokenIn(...texts: readonly string[]): readonly boolean[] {
  return spokenLines(texts.map((text) => ({ text })));
}

test('lines behind a dash are a dialogue', () => {
  expect(spokenIn('Så kom han.', '– Er du vågen?', '– Ikke helt.')).toEqual([false, true, true]);
});

test('lines behind a hyphen are one where somebody asks, and also who answers at length', () => {
  expect(spokenIn('- Skal du have te?', '- Kun hvis den er varm nok til begge to.')).toEqual([
    true,
    true,
  ]);
});

test('lines behind a hyphen that neither ask nor answer are items of a list', () => {
  expect(spokenIn('- En kop uden hank stod i vinduet', '- Et brev lå på måtten')).toEqual([
    false,
    false,
  ]);
});

test('a dialogue ends where its lines do', () => {
  expect(spokenIn('- Kommer du?', '', '- Et brev lå på måtten hele ugen')).toEqual([
    true,
    false,
    false,
  ]);
});
