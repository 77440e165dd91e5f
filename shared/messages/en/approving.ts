import type { Messages } from '../messages.ts';

/** What the check finds, and approving a story. */
export const approving: Messages['approving'] = {
  check: {
    title: 'Found in the story',
    left: (count) => (count === 1 ? '1 finding left' : `${count} findings left`),
    none: 'No findings. Read for names, places and rare details yourself.',
    names: {
      coming: 'Names and places come in a moment.',
      failed: 'Names and places cannot be shown just now. Read for them yourself.',
    },
    certainty: { found: 'found', look: 'take a look' },
    mustGo: 'Must go before the story can be approved.',
    mayStay: 'Can anyone be recognised by it?',
    checking: 'Looking through the story …',
  },
  approve: 'Approve …',
  title: (title) => `Approve “${title}”`,
  notYet: 'It cannot be approved yet',
  leads: 'Choose a line to get to the place.',
  why: 'The program points at numbers, addresses, names and places, but it does not find all of them, and it does not know the rare details. A person must look. Once you approve it, the story is pseudonymised and reviewed. Where somebody who was there can guess who it is about, it is not anonymous.',
  open: (count) =>
    count === 1
      ? 'There is still 1 finding that nobody has decided about.'
      : `There are still ${count} findings that nobody has decided about.`,
  openSeveral: (count) => (count === 1 ? '1 finding to look at' : `${count} findings to look at`),
  seeOpen: 'Look at them first',
  by: 'Who approves?',
  byHint: 'The name and the time are kept with the story, in your own library only.',
  byMissing: 'Write who approves.',
  read: 'I have read the story. It holds no names, places or rare details by which anyone can be recognised.',
  readSeveral:
    'I have read them all. They hold no names, places or rare details by which anyone can be recognised.',
  readMissing: 'Tick when you have read all of it.',
  send: 'Approve',
  cancel: 'Cancel',
  close: 'Close',
  done: (count) => (count === 1 ? 'The story is approved.' : `${count} stories are approved.`),
  readers: {
    first: 'You decided that two people should read each story. You are the first.',
    second: (name) => `${name} has read it. If you agree, it is approved.`,
    several:
      'You decided that two people should read each story. The first agrees here, and then the second.',
  },
  readByOne: (count) =>
    count === 1
      ? 'It is kept that you have read the story. Now somebody else has to read it.'
      : `It is kept that you have read ${count} stories. Now somebody else has to read them.`,
  several: {
    open: 'Approve several …',
    title: 'Approve several stories',
    choose: 'Choose the stories that you have read',
    chosenMissing: 'Choose at least one story.',
    ready: 'Ready to be approved',
    waiting: (count) =>
      count === 1 ? 'Looking through 1 story …' : `Looking through ${count} stories …`,
    noneReady: 'None of them is ready yet.',
    notReady: 'Something is missing first',
    missing: (count) => (count === 1 ? '1 thing is missing' : `${count} things are missing`),
    limited: (count) => `Here are the first ${count}. The next come once these are approved.`,
  },
};
