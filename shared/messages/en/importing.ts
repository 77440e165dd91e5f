import type { Messages } from '../messages.ts';

const stories = (count: number) => (count === 1 ? '1 story' : `${count} stories`);

/** Bringing stories in: by dropping, choosing or pasting. */
export const importing: Messages['importing'] = {
  files: 'Fetch files …',
  paste: 'Paste text …',
  drop: {
    title: 'Drop here to put them in the inbox',
    text: 'Mails, Word files and text. The originals stay where they are.',
    refused: 'Nothing can be put in here',
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
    others: (count) => `Show the ${count === 1 ? 'last one' : `${count} others`}`,
    next: (unsure, total) =>
      unsure === 0
        ? 'Read them through in the inbox before they are approved. Nobody else can see anything yet.'
        : total === 1
          ? 'The program is not sure of something about it. Have a look before you go on.'
          : unsure === 1
            ? 'The program is not sure of something about one of them. It comes first in the inbox, marked “Have a look”.'
            : `The program is not sure of something about ${unsure} of them. They come first in the inbox, marked “Have a look”.`,
    goOn: (unsure) =>
      unsure === 0
        ? 'Read the first one'
        : unsure === 1
          ? 'Look at the one in doubt'
          : 'Look at the ones in doubt',
    setAside: (count) => `Set aside: ${count}`,
    setAsideText: 'This did not come in. The files are untouched.',
    groups: {
      unread: {
        title: (count) => `Could not be read (${count})`,
        text: 'There may be stories here that the program cannot get at.',
      },
      perhaps: {
        title: (count) => `Perhaps a story or a correction (${count})`,
        text: 'Look through them. If one is a story, put it in the inbox.',
      },
      corrected: {
        title: (count) =>
          count === 1 ? '1 correction was put in' : `${count} corrections were put in`,
        text: 'The author asked for it in a later mail. See that it came out right.',
      },
      media: {
        title: (count) => `Pictures and recordings that did not come along (${count})`,
        text: 'Put them in while you edit the story, if they are to be there.',
      },
      other: {
        title: (count) => `Not stories (${count})`,
        text: 'Thanks, greetings, questions and the like. If there is a story among them, put it in the inbox.',
      },
      known: {
        title: (count) => `Here already (${count})`,
        text: 'There is nothing to do.',
      },
    },
    quote: (text) => `“${text}”`,
    take: 'Put in the inbox',
    took: (title) => `“${title}” is now in the inbox.`,
    taken: (text) => `: ${text}`,
    moreAside: (count) => `and ${count} more`,
    close: 'Close',
  },
};
