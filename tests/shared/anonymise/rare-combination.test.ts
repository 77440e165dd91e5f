import { expect, it } from 'vitest';
import type { Finding } from '../../../shared/anonymise/finding.ts';
import { withRareCombination } from '../../../shared/anonymise/rare-combination.ts';

const found = (type: Finding['type'], text: string): Finding => ({
  start: 0,
  end: text.length,
  type,
  certainty: 'found',
  reason: 'form',
  text,
  suggestion: '',
});
const age = found('AGE', '14 år');
const place = found('PLACE', 'Tårs');

it.each([
  ['age and place', ['14 år', 'Tårs', 'Han har autisme.'], [[age], [place], []], 'autisme'],
  ['age and family', ['14 år', 'Tvillinger. Den ene er døv.'], [[age], []], 'døv'],
])('a diagnosis with %s is worth a look', (_, texts, findings, text) => {
  const rare = withRareCombination(texts, findings).at(-1)?.at(-1);
  expect(rare).toMatchObject({ type: 'RARE', certainty: 'look', reason: 'combination', text });
  expect(texts.at(-1)?.slice(rare?.start, rare?.end)).toBe(text);
});

it.each([
  ['an age alone', ['14 år', 'Han har autisme.'], [[age], []]],
  ['no diagnosis', ['14 år', 'Tårs'], [[age], [place]]],
])('%s is not', (_, texts, findings) => {
  expect(withRareCombination(texts, findings)).toEqual(findings);
});

it('leaves what is found already', () => {
  const texts = ['14 år', 'Tårs', 'autisme'];
  const findings = [[age], [place], [found('RARE', 'autisme')]];
  expect(withRareCombination(texts, findings)).toEqual(findings);
});
