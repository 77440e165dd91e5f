import type { Messages } from '../messages.ts';

/** The welcome window. */
export const app: Messages['app'] = {
  name: 'Gode Historier',
  greeting: 'Good work deserves to be told',
  lead: 'Gather stories from your practice, make them safe to share, and pass them on to colleagues, politicians and citizens.',
  stepsTitle: 'From an e-mail to a story that moves something',
  steps: [
    {
      title: 'Gather',
      text: 'Documents and notes become stories in a library of your own.',
    },
    {
      title: 'Make safe',
      text: 'Civil registration numbers, phone numbers and e-mail addresses are found before anyone reads along.',
    },
    { title: 'Tag', text: 'Method, outcome and area make the right story easy to find.' },
    { title: 'Publish', text: 'As a website and as a booklet, ready for the next visit.' },
  ],
  facetsIntroduction: 'Every story is tagged in three ways:',
  stays: 'Everything stays on your own machine. The program never goes online.',
  aboutTitle: 'About the program',
  version: 'Version',
  licence: 'Licence',
  builtOn: 'Built on',
};
