import type { Messages } from '../messages.ts';

/** The first view: make a library, open one, or look around in the demo. */
export const start: Messages['start'] = {
  make: {
    title: 'Make your library',
    text: 'A library is an ordinary folder that keeps your stories together.',
    name: 'What should it be called?',
    nameExample: 'For example “Good stories from Harbour House”',
    nameMissing: 'Give the library a name first.',
    organisation: 'Workplace',
    optional: 'can wait',
    choose: 'Choose where to keep it …',
    next: 'Then drag mails and Word files into the window, and you are under way.',
  },
  open: {
    title: 'Go on where you left off',
    titleFirst: 'Do you have one already?',
    choose: 'Open a library …',
    text: 'Choose the folder that holds the library, also if it is on a shared drive.',
    recent: 'Opened recently',
  },
  demo: {
    title: 'Like to look around first?',
    text: 'The demo is full of made-up stories. Try everything; nothing can break.',
    choose: 'See the demo',
  },
  opening: 'Opening the library …',
  retry: 'Try again',
};
