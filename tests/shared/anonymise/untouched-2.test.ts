import { holdMarkedTexts } from '../../support/hold-marked-texts.ts';

// 80 texts by a fifteenth author, which nobody who builds the detector has read. When they were met, persons came to 99.0
// per cent covered, nicknames 93.7, workplaces 76.1 (39.3 in small letters), addresses 88.0, user names 90.0, nine texts
// with a leak, 1.4 false alarms found and 3.0 worth a look. Whoever opens the file moves it to those that are worked with.
holdMarkedTexts('untouched-2', {
  size: { texts: 80, words: 13_000, marks: { PERSON: 1_000 } },
  floor: {
    ADDRESS: 87.9,
    AGE: 93.7,
    CASE_NO: 96.3,
    CPR: 92.2,
    DATE: 98.9,
    EMAIL: 100,
    HANDLE: 89.9,
    ORG: 81.5,
    'ORG.capital': 94.4,
    'ORG.lower': 50,
    PERSON: 98.9,
    'PERSON.break': 100,
    'PERSON.common': 99,
    'PERSON.common-lower': 100,
    'PERSON.danish': 100,
    'PERSON.foreign': 99.4,
    'PERSON.initials': 100,
    'PERSON.lower': 100,
    'PERSON.nickname': 96.8,
    'PERSON.surname': 100,
    'PERSON.typo': 100,
    PHONE: 100,
    PLACE: 100,
    PLATE: 100,
    URL: 100,
  },
  most: { leaks: 6, found: 1.1, look: 3.5 },
});
