import type { Messages } from '../messages.ts';

/** A day as people say it, in the time of this machine. */
const day = (time: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(time));

/** Going through what was found in a story, group by group. */
export const reviewing: Messages['reviewing'] = {
  side: 'The review',
  original: {
    open: 'See the original',
    close: 'Hide the original',
    title: 'The original',
    struck: 'What is struck out is no longer in the story.',
    erased: (time) =>
      time === '' ? 'The original is erased.' : `The original was erased on ${day(time)}.`,
  },
  open: 'Go through names and places',
  groups: (count) => (count === 1 ? '1 thing to decide about' : `${count} things to decide about`),
  done: 'All that was found has been decided about. Read the story once more.',
  places: (count) => (count === 1 ? '1 place' : `${count} places`),
  certainty: { found: 'Found', look: 'Take a look' },
  placesOf: (name) => `Where ${name} appears`,
  written: (text, field) => `${text} · ${field}`,
  replace: (words) => `Replace with “${words}”`,
  becomes: 'becomes',
  goes: 'goes',
  other: 'Write something else',
  wordsMissing: 'Write what should be there instead.',
  nobody: 'Not a person',
  harmless: 'May stay',
  consent: 'Keep, with consent',
  looked: 'Seen',
  decided: (count) => `Decided (${count})`,
  verdicts: { 'not-identifying': 'may stay', consent: 'stays, with consent', looked: 'seen' },
  takeBack: 'Decide again',
  takeBackOf: (name) => `: ${name}`,
  saidReplaced: (name, count) =>
    count === 1 ? `${name} is replaced.` : `${name} is replaced in ${count} places.`,
  saidKept: (name) => `${name} stays.`,
  saidOpen: (name) => `${name} is back on the list.`,
};
