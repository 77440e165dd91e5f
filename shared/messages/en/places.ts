import type { Messages } from '../messages.ts';

/** The views beside the lists. */
export const places: Messages['places'] = {
  settings: {
    title: 'Settings',
    library: 'The library',
    name: 'Name',
    nameMissing: 'A library needs a name. The old one still stands.',
    organisation: 'Workplace',
    folder: 'Folder',
    published: 'What you publish',
    language: 'Language of publications',
    languageHint: 'Headings, dates and the words around the stories.',
    accent: 'Your colour',
    accentHint: 'On website and booklet. It is made dark enough to be read.',
    houseAccent: 'Use the house’s colour',
    saved: 'Saved.',
  },
};
