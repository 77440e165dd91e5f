import type { Messages } from '../messages.ts';

/** Going through what was found in a story, group by group. */
export const reviewing: Messages['reviewing'] = {
  open: 'Go through names and places',
  groups: (count) => (count === 1 ? '1 thing to decide about' : `${count} things to decide about`),
  done: 'All that was found has been decided about. Read the story once more.',
  places: (count) => (count === 1 ? '1 place' : `${count} places`),
  certainty: { found: 'Found', look: 'Take a look' },
  placesOf: (name) => `Where ${name} stands`,
  written: (text, field) => `${text} · ${field}`,
  replaceWith: 'Write instead',
  replace: (words) => `Replace with “${words}”`,
  other: 'Write something else',
  wordsMissing: 'Write what is to stand there instead.',
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
