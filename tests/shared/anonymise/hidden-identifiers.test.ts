import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '../../../shared/anonymise/find-identifiers.ts';
import { approvalReasons } from '../../../shared/approval/approval-reasons.ts';
import { makeStory } from '../../support/make-story.ts';

const found = (text: string) =>
  findIdentifiers(text).map((finding) => [finding.type, finding.text]);

describe('an identifier that Markdown shows and its source hides', () => {
  test.each([
    ['PHONE', '20 30 **40** 50', '20 30 **40** 50'],
    ['PHONE', '~~2030~~4050', '2030~~4050'],
    ['PHONE', '[20 30](x) 40 50', '20 30](x) 40 50'],
    ['PHONE', '20&nbsp;30&nbsp;40&nbsp;50', '20&nbsp;30&nbsp;40&nbsp;50'],
    ['PHONE', '20 30\n40 50', '20 30\n40 50'],
    ['PHONE', '> 20 30\\\n> 40 50', '20 30\\\n> 40 50'],
    ['PHONE', '20\u200b304050', '20\u200b304050'],
    ['CPR', '240261-*1234*', '240261-*1234'],
    ['CPR', '240261\\-1234', '240261\\-1234'],
    ['CPR', '240261&ndash;1234', '240261&ndash;1234'],
    ['CPR', '240261\u22121234', '240261\u22121234'],
    ['EMAIL', 'jens\\_hansen@x.dk', 'jens\\_hansen@x.dk'],
    ['EMAIL', 'jens&#64;x.dk', 'jens&#64;x.dk'],
    ['EMAIL', 'jens*@*x.dk', 'jens*@*x.dk'],
    ['EMAIL', '[skriv](mailto:jens%40x.dk)', 'mailto:jens%40x.dk'],
    ['DATE', 'brev af 19. de-\ncember', '19. de-\ncember'],
    ['CASE_NO', 'sag UV-25-\n0713', 'UV-25-\n0713'],
    ['EMAIL', 'skriv til post@egebro-\nblad.example', 'post@egebro-\nblad.example'],
  ])('%s in %j is found where it stands', (type, text, own) => {
    const [finding] = findIdentifiers(text);
    expect(finding).toMatchObject({ type });
    expect(text.slice(finding?.start, finding?.end)).toContain(own.replace('mailto:', ''));
    expect(finding?.text).toBe(text.slice(finding?.start, finding?.end));
  });

  test.each([
    'Uge 20\n\n30 børn\n\n40 møder\n\n50 kr.',
    '- 20\n- 30\n- 40\n- 50',
    '| 20 | 30 | 40 | 50 |',
    'Fra **20** til **0**, og fra 30–35 til 20–25.',
  ])('numbers that stand apart stay apart: %j', (text) => {
    expect(found(text).filter(([type]) => type !== 'DATE')).toEqual([]);
  });

  // A pattern that goes back over what it read would not be done with these before the test is stopped.
  test('a long text is read to its end, whatever it holds', () => {
    for (const piece of ['a.', '](', '&a', ' ', '20 ', 'Hun kom til møde. ', '\n> ', 'a@']) {
      expect(findIdentifiers(`${piece.repeat(40_000)} 010190-1234`)).toContainEqual(
        expect.objectContaining({ type: 'CPR' }),
      );
    }
  });
});

describe('more ways to write', () => {
  test.each([
    ['CPR', '24-02-61-1234'],
    ['CPR', '24/02/61-1234'],
    ['CPR', '240261/1234'],
    ['CPR', '24.02.1961-1234'],
    ['CPR', '24 02 61 12 34'],
    ['CPR', '2 4 0 2 6 1 - 1 2 3 4'],
    ['EMAIL', 'jens [snabel-a] x.dk'],
    ['EMAIL', 'jens(@)x.dk'],
    ['EMAIL', 'jens snabel-a x.dk'],
  ])('%s: %s', (type, text) => {
    expect(found(`Det er ${text}.`).at(-1)).toEqual([type, expect.stringContaining(text)]);
  });

  test.each([
    'Den 24.02.2016 og 24-02-2016 og 24/02-2016 mødte hun.',
    'Åbent 20.30-21.45.',
    'Den 2011-10-07 10.30 kom hun.',
    'Den 01-12-2016 14 børn.',
    '01.01.2016-31.12.2016',
  ])('a date or an hour is no number of a person: %s', (text) => {
    expect(found(text).filter(([type]) => type !== 'DATE')).toEqual([]);
  });
});

test('the date of a story, which a page shows as it is written, is checked as well', () => {
  expect(approvalReasons(makeStory({ date: 'ring 20304050' }))).toMatchObject([
    { code: 'identifier', place: { field: 'date' } },
  ]);
});
