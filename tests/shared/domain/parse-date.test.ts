import { expect, it } from 'vitest';
import { parseDate } from '../../../shared/domain/parse-date.ts';

it.each([
  ['2024-05-17', '2024-05-17'],
  ['17.5.2024', '2024-05-17'],
  ['17/5-2024', '2024-05-17'],
  ['17/5 24', '2024-05-17'],
  ['17-05-2024', '2024-05-17'],
  [' 17. maj 2024 ', '2024-05-17'],
  ['den 1. oktober 2016', '2016-10-01'],
  ['3 March 2020', '2020-03-03'],
  ['3. mar. 2020', '2020-03-03'],
  ['29.2.2024', '2024-02-29'],
])('reads %j as %s', (written, date) => {
  expect(parseDate(written)).toBe(date);
});

it.each([
  '',
  'i foråret',
  '2016',
  '5.2024',
  '31.4.2024',
  '29.2.2023',
  '1.13.2024',
  '17. mumle 2024',
])('takes %j for no date', (written) => {
  expect(parseDate(written)).toBeNull();
});
