import { holdMarkedTexts } from '../../support/hold-marked-texts.ts';

// 89 texts by a seventeenth author, which nobody who builds the detector has read; docs/anonymising.md has what they came to
// when they were met. Two workplaces in three stand in small letters. Whoever opens the file moves it to those that are
// worked with.
holdMarkedTexts('untouched-3', {
  size: { texts: 80, words: 14_000, marks: { PERSON: 1_400 } },
  floor: {
    ADDRESS: 94.6,
    AGE: 95.3,
    CASE_NO: 93.5,
    CPR: 84.6,
    DATE: 98.1,
    EMAIL: 100,
    HANDLE: 93.6,
    ORG: 69.2,
    'ORG.capital': 94,
    'ORG.lower': 53.5,
    PERSON: 98.6,
    'PERSON.common': 99.5,
    'PERSON.common-lower': 100,
    'PERSON.danish': 100,
    'PERSON.foreign': 100,
    'PERSON.initials': 98.1,
    'PERSON.lower': 100,
    'PERSON.nickname': 93.2,
    'PERSON.surname': 100,
    PHONE: 100,
    PLACE: 98.9,
    PLATE: 100,
    URL: 100,
  },
  most: { leaks: 12, found: 1.3, look: 4.5 },
});
