import { formatDate } from '../../site/format-date.ts';
import type { Messages } from '../messages.ts';

/** The fields of a story that are not running text. */
export const fields: Messages['fields'] = {
  rows: {
    up: (name) => `Move ${name} up`,
    down: (name) => `Move ${name} down`,
    remove: (name) => `Remove ${name}`,
    removed: (name) => `Removed: ${name}.`,
    undo: 'Undo',
  },
  figures: {
    title: 'The figures of the story',
    hint: 'Write them as you would say them: 20–25, about 50, 12.5.',
    add: { value: 'A figure', change: 'Before and after', comparison: 'A comparison' },
    number: (number) => `figure ${number}`,
    label: 'What was counted',
    value: 'Figure',
    before: 'Before',
    after: 'After',
    unit: 'Unit',
    period: 'Period',
    source: 'Source',
    compared: 'Who or where',
    comparedNumber: (number) => `line ${number}`,
    addCompared: 'One more to compare with',
  },
  costs: {
    hint: 'What would have happened otherwise, and what would it have cost? Line by line, with a source.',
    add: 'A cost',
    number: (number) => `cost ${number}`,
    label: 'What',
    amount: 'Amount',
    unit: 'Unit',
    source: 'Source',
    sum: 'In all',
  },
  date: {
    hint: 'For example 17 May 2024',
    unread: 'We can’t read that as a date. Write it as 17 May 2024.',
    long: (date) => formatDate(date, 'en'),
  },
  people: {
    title: 'People and consent',
    hint: 'Who told, wrote and commented, and what did they say yes to?',
    add: 'A contributor',
    number: (number) => `contributor ${number}`,
    part: 'The story is',
    name: 'Name',
    role: 'Position or role',
    attribution: 'How the person is named',
    byline: (byline) =>
      byline === '' ? 'Published, the person is not mentioned.' : `Published, it says: ${byline}.`,
    consent: 'Consent',
    consentHints: {
      'not-needed': 'The story may be used everywhere.',
      'not-asked': 'The story can’t be approved before somebody has asked.',
      given: 'Tick what the answer was yes to.',
      refused: 'Then the story can’t be approved.',
      withdrawn: 'Then the story can no longer be published.',
    },
    scope: 'The consent is for',
    how: 'How',
    howHint: 'By e-mail, at a meeting, in writing …',
    when: 'When',
    printForm: 'Print consent form …',
    citizenHint:
      'If the citizen can be recognised in the story, the citizen must have agreed to it.',
  },
  about: {
    title: 'About the story',
    date: 'When it happened',
    kindHints: {
      good: 'Something that went well.',
      learning: 'Something that could have gone better, for others to learn from.',
      consequence: 'What it costs when the conditions are not there.',
    },
  },
  formattingOf: (label) => `Formatting of ${label.toLowerCase()}`,
  media: {
    hint: 'Pictures, sound and film that belong to the story. Where and when a picture was taken is removed by itself.',
    add: 'Picture, sound or film',
    addLink: 'Link to a film',
    number: (number) => `no. ${number}`,
    alt: 'What does one see?',
    altHint: 'For those who can’t see the picture. Without names.',
    name: 'What is it?',
    nameHint: 'A line for those who want to know what they play.',
    caption: 'Caption',
    transcript: 'What is said?',
    transcriptHint: 'For those who can’t hear it.',
    url: 'Address',
    urlHint: 'For example https://www.kommune.dk/film',
    urlUnsafe: 'We can’t link to that address. Use one that begins with https://',
    recognisable: 'Can anyone be recognised?',
    recognisableHint: 'A face, a voice, a logo, a handwriting.',
    answers: {
      no: 'No, nobody can be recognised',
      consent: 'Yes, and they agreed to take part',
    },
    unanswered:
      'Answer before the story can be approved. If anyone can be recognised who did not agree, remove the file.',
    missing: 'The file is no longer in the library.',
    transcriptToggle: 'What is said',
    refused: {
      type: (name) =>
        `${name} can’t be shown. Save pictures as JPG or PNG, sound as MP3 and film as MP4, and try again.`,
      tooLarge: (megabytes) =>
        `The file is larger than ${megabytes} MB. Put the film somewhere on the web, and insert a link to it.`,
    },
  },
  pictureTool: {
    name: 'Picture',
    title: 'Put a picture into the text',
    hint: 'Choose one of the story’s pictures.',
    none: 'The story has no pictures yet. Add them under “Pictures and sound” further down, and you can put them in here.',
    number: (number) => `Picture ${number}`,
    cancel: 'Cancel',
  },
  find: {
    name: 'Find',
    label: 'Find in the text',
    count: (at, count) => (count === 0 ? 'Not in the text' : `${at} of ${count}`),
    next: 'Next place',
    previous: 'Previous place',
    close: 'Close the search',
  },
  unsaved: {
    notice: (title) =>
      `What you wrote last in ${title.trim() === '' ? 'a story without a title' : `“${title.trim()}”`} is not saved yet. We keep trying by ourselves. Leave the program open until then.`,
    retry: 'Try now',
  },
};
