import type { Messages } from '../messages.ts';

const inEnglish = (count: number) => count.toLocaleString('en-GB');
const stories = (count: number) => (count === 1 ? '1 story' : `${inEnglish(count)} stories`);

/** Lists of stories: finding, choosing and ordering them. */
export const list: Messages['list'] = {
  count: stories,
  some: (count, total) => `${inEnglish(count)} of ${stories(total)}`,
  search: 'Search the stories',
  filters: 'Show only',
  standing: 'Status',
  chosen: (count) => `${count} chosen`,
  noTerms: 'No tags here yet',
  clear: 'Show all',
  order: 'Order',
  orders: { newest: 'Newest first', oldest: 'Oldest first', title: 'By title' },
  untitled: 'Untitled',
  keys: 'Enter reads · Space marks · Delete deletes · / searches',
  ticked: (count) => `${inEnglish(count)} marked`,
  tickedActions: 'Marked stories',
  untick: 'Clear the marks',
  loading: 'Fetching the stories …',
  none: {
    title: 'No stories fit',
    text: 'Try another word, or remove one of the choices.',
  },
  empty: {
    stories: {
      title: 'Your stories will appear here',
      text: 'A story begins in the inbox. Once it is reviewed, it moves over here.',
      action: 'Go to the inbox',
    },
    inbox: {
      title: 'The inbox is empty',
      text: 'Drag mails and Word files into the window, or paste a text with Ctrl+V. The originals stay where they are.',
    },
  },
};
