import type { Messages } from '../messages.ts';

/** The views that are on their way, and what helps until they come. */
export const places: Messages['places'] = {
  untilThen: 'Until then the command line does it:',
  collections: {
    title: 'Collections',
    text: 'Here you choose stories for a meeting: in an order, with an introduction, for somebody. The window will soon know how.',
    commands: [
      'npm run -s cli -- collection my-library create --title "For the committee" --all',
      'npm run -s cli -- collection my-library list',
    ],
  },
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
