import type { Messages } from '../messages.ts';

const stories = (count: number) => (count === 1 ? '1 story' : `${count} stories`);

/** The moment as people say it, in the time of this machine. */
const clock = (time: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(time),
  );

const size = (bytes: number) =>
  new Intl.NumberFormat('en-GB', {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(Math.max(bytes / 1_000_000, 0.1));

/** Keeping a library from being lost, in the window: where backups go, bringing back, looking through. */
export const safety: Messages['safety'] = {
  place: {
    title: 'Backups',
    none: 'No backups of the library are made. Choose a place, preferably on another disk. Then the program makes one now, whenever the library is opened, and once a day.',
    folder: 'Place',
    last: 'Last backup',
    lastAt: clock,
    kept: 'The newest of each of the last 7 days, 4 weeks and 12 months stays.',
    choose: 'Choose a place …',
    chooseOther: 'Choose another place …',
    make: 'Make one now',
    busy: 'The backup is being made …',
    stop: 'Make no more',
    made: 'The backup was made and read through.',
    stopped: 'No more will be made. Those that are there stay.',
    bringBack: 'Bring something back …',
  },
  notice: {
    ask: 'There is no backup of the library yet, in case the disk fails.',
    notNow: 'Not now',
    answered: 'You will find it in the settings if you want backups later.',
    again: 'Try again',
  },
  restore: {
    title: 'Bring something back',
    list: 'Backups of the library',
    reading: 'Reading …',
    checking: 'The backup is being read through …',
    none: 'There are no backups in the place you have chosen.',
    madeAt: clock,
    facts: (count, bytes) => `${stories(count)} · ${size(bytes)}`,
    elsewhere: 'Choose a backup, and it will be read through.',
    file: 'Choose a file …',
    otherFile: 'Choose another file …',
    close: 'Close',
    back: 'Back',
    from: (time) => `The backup of ${clock(time)}`,
    whole: 'The backup was read through, and everything is as it was saved.',
    otherLibrary: (name) => `It is of the library “${name}”.`,
    where: 'Where should it go?',
    here: 'Into this library',
    hereHint: 'What is missing comes back. It can be undone.',
    anew: 'Into a new library of its own',
    anewHint: 'This library is not touched.',
    all: 'Bring everything back',
    allAnew: 'Make a library of the backup …',
    replace: 'Also write back what has changed since',
    find: 'Find a story in the backup',
    more: (count) => `… and ${stories(count)} more`,
    stories: 'The stories in the backup',
    now: { gone: 'deleted since', changed: 'changed since', same: 'as now' },
    untitled: 'Untitled',
    one: 'Bring back',
    oneChanged: 'Write the old one back',
    oneAnew: 'Bring …',
    oneOf: (label, title) => `${label}: ${title}`,
    nothing: 'Everything in the backup is in the library as it was.',
    done: (count) => `${stories(count)} brought back.`,
    doneAnew: (count, folder) => `${stories(count)} now in ${folder}`,
    different: 'These have changed since and were not touched:',
    openIt: 'Open the new library',
    fromBackup: 'Bring back from a backup …',
  },
  check: {
    title: 'Look through the library',
    text: 'The program reads everything and says if something is damaged or missing.',
    run: 'Look through it',
    busy: 'The library is being looked through …',
    mend: 'Mend what is certain',
    mendHint: 'Nothing that can be used is deleted.',
    mended: (count) => (count === 1 ? '1 thing was mended.' : `${count} things were mended.`),
  },
};
