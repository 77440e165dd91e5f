import { expect, test } from 'vitest';
import type { Finding } from '../../../../shared/anonymise/finding.ts';
import { originalStrings } from '../../../../shared/anonymise/traces/original-strings.ts';
import { imported } from '../../../support/imported.ts';
import { makeStory } from '../../../support/make-story.ts';
import { shippedDetector } from '../../../support/shipped-detector.ts';

const detector = shippedDetector();
const message =
  'Jeg besøgte Jonas Bjerregård på Fasanstien 12, 2. tv. Jonas’ mor Inge ringede på 20 30 40 50. Sagen er 2024-0098765.';

function strings(approved: readonly string[], fields = {}) {
  const { original } = imported(makeStory(), message);
  return originalStrings({ ...original, ...fields }, (text) => detector.find(text), approved).map(
    ({ text }) => text,
  );
}

test('full names, each name in them, numbers and addresses are original strings, and what was replaced', () => {
  const pseudonyms = [{ from: 'Inge', to: 'Karen' }];
  expect(strings(['Drengens mor ringede.'], { pseudonyms })).toEqual(
    expect.arrayContaining([
      'Jonas Bjerregård',
      'Jonas',
      'Bjerregård',
      'Inge',
      'Fasanstien 12',
      '20 30 40 50',
      '2024-0098765',
      'nanna@example.dk',
    ]),
  );
});

test('a name that only stands alone counts when it was taken out, and not when a person approved it', () => {
  expect(strings(['Moren ringede.'])).toContain('Inge');
  expect(strings(['Inge ringede.'])).not.toContain('Inge');
});

test('a name that was replaced counts although the approved story says it', () => {
  expect(strings(['Inge ringede.'], { pseudonyms: [{ from: 'Inge', to: 'Karen' }] })).toContain(
    'Inge',
  );
});

test('whoever wrote it, earlier versions and the file’s name are read as well', () => {
  const fields = {
    author: 'Camilla Toftegaard',
    earlier: [{ text: 'Ring til Per Sommer i morgen.', sentAt: '', source: 'a.eml' }],
    source: 'arkiv/Mette_Havgaard.docx',
  };
  expect(strings([], fields)).toEqual(
    expect.arrayContaining(['Camilla Toftegaard', 'Per Sommer', 'Mette Havgaard']),
  );
});

test('a word of the file’s name that the title spells with æ, ø or å was approved with it', () => {
  const { original } = imported(makeStory(), '');
  const found = (text: string): readonly Finding[] => [
    {
      start: 0,
      end: text.length,
      text,
      type: 'PERSON',
      certainty: 'found',
      reason: 'unknown-word',
      suggestion: '[navn]',
    },
  ];
  const traced = (approved: string) =>
    originalStrings({ ...original, author: '', source: 'Bjoern.docx' }, found, [approved]).map(
      ({ text }) => text,
    );
  expect(traced('Drengen cykler.')).toContain('Bjoern');
  expect(traced('Bjørn cykler.')).not.toContain('Bjoern');
});

test('hyphens between the words of a file’s name are spaces, and one alone is that of a double name', () => {
  expect(strings([], { source: 'syv-baereposer-med-uaabnet-post.md' })).not.toContain('Syv');
  expect(strings([], { source: 'Anne-Marie.docx' })).toContain('Anne-Marie');
  expect(strings([], { source: 'mail-fra-Mette-Havgaard.docx' })).toContain('Mette Havgaard');
});

test('a full name in small letters counts, and its parts where they are written as names', () => {
  const { original } = imported(makeStory(), 'det var jonas sommer der kom i dag');
  const found: Finding = {
    start: 8,
    end: 20,
    type: 'PERSON',
    certainty: 'found',
    reason: 'known-name',
    text: 'jonas sommer',
    suggestion: '',
  };
  const texts = originalStrings(original, () => [found], ['jonas sommer kom']).map(
    ({ text }) => text,
  );
  expect(texts).toEqual(['jonas sommer', 'Jonas', 'Sommer', 'nanna@example.dk']);
});

test('a replaced name in small letters that is an everyday word counts where it is written as a name', () => {
  const pseudonyms = ['hans', 'maj', 'sofie'].map((from) => ({ from, to: 'Karen' }));
  const texts = strings([], { pseudonyms });
  expect(texts).toEqual(expect.arrayContaining(['Hans', 'Maj', 'sofie']));
  expect(texts).not.toContain('hans');
  expect(texts).not.toContain('maj');
});
