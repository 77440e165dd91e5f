import { holdMarkedTexts } from '../../support/hold-marked-texts.ts';

// 260 short texts by a twelfth author, asked for what is hardest about persons: initials, nicknames, small letters, names
// that are words; 60 of them without any identifier, full of what looks like one. When nobody had read them, persons came to
// 95.5 per cent covered, initials 92.3, nicknames 89.7, foreign names 96.3, surnames alone 94.3, misspelt 97.3, words 98.9,
// workplaces 81.3, all else 100, 33 texts with a leak, 4.1 false alarms found and 9.3 worth a look. They have been read since.
holdMarkedTexts('twelfth-development', {
  size: { texts: 260, words: 9_500, marks: { PERSON: 1_000 } },
  floor: {
    PERSON: 98.4,
    'PERSON.danish': 100,
    'PERSON.foreign': 100,
    'PERSON.common': 98.9,
    'PERSON.lower': 100,
    'PERSON.nickname': 97.8,
    'PERSON.initials': 99.5,
    'PERSON.surname': 100,
    'PERSON.double': 100,
    'PERSON.typo': 100,
    'PERSON.break': 100,
    'PERSON.common-lower': 100,
    ORG: 87.5,
    ADDRESS: 100,
    AGE: 100,
    DATE: 100,
    PLACE: 100,
    PHONE: 100,
    CASE_NO: 100,
  },
  most: { leaks: 4, found: 0.1, look: 5.6 },
});
