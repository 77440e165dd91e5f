import { expect, test } from 'vitest';
import { describeOrganisation } from '../../../../shared/anonymise/replace/describe-organisation.ts';

const described = (name: string, text: string) =>
  describeOrganisation({ name, forms: [name] }, { texts: [text] }).find(({ from }) => from === name)
    ?.to;

test.each([
  ['Askov Højskole', 'Hun var på Askov Højskole.', 'en højskole'],
  ['Lindehøjskolen', 'Han går på Lindehøjskolen.', 'en skole'],
  ['Vesterlund Efterskole', 'Hun bor på Vesterlund Efterskole.', 'en efterskole'],
])('%s is told of by its kind, and by no more than its name says', (name, text, kind) => {
  expect(described(name, text)).toBe(kind);
});
