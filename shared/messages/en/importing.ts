import type { Messages } from '../messages.ts';

const stories = (count: number) => (count === 1 ? '1 story' : `${count} stories`);

/** Bringing stories in: by dropping, choosing or pasting. */
export const importing: Messages['importing'] = {
  files: 'Fetch files …',
  paste: 'Paste text …',
  drop: {
    title: 'Drop here to put them in the inbox',
    text: 'Mails, Word files and text. The originals stay where they are.',
  },
  pasting: {
    title: 'Paste a text',
    label: 'The story as it came',
    hint: 'The first line becomes the title. The text goes to the inbox, where only you can see it.',
    accept: 'Put in the inbox',
    cancel: 'Cancel',
  },
  progress: (number, total) => `Fetching ${number} of ${total}`,
  begun: 'Fetching …',
  stop: 'Stop',
  stopped: 'The import was stopped. Nothing came in, and the files were not touched.',
  came: (count) => `${stories(count)} came into the inbox.`,
  report: {
    title: (count) =>
      count === 0 ? 'No stories came in' : `${stories(count)} came into the inbox`,
    stories: 'Came in',
    more: (count) => `and ${stories(count)} more in the inbox`,
    setAside: 'Set aside',
    setAsideText: 'The files are untouched.',
    close: 'Close',
  },
};
