import type { Messages } from '../messages.ts';

const stories = (count: number) =>
  count === 1 ? '1 story' : `${count.toLocaleString('en-GB')} stories`;
const were = (count: number) => `${stories(count)} ${count === 1 ? 'was' : 'were'}`;

/** The place where stories are made into a site and a booklet. */
export const publish: Messages['publish'] = {
  form: 'New publication',
  what: 'What is to be published?',
  everything: 'All approved stories',
  scope: 'Where is it to be shown?',
  scopeHint: 'A story only goes where every consent to it reaches.',
  scopes: {
    internal: 'Internally',
    meeting: 'At meetings',
    print: 'In print',
    web: 'On the web',
    press: 'In the press',
    teaching: 'In teaching',
  },
  preparing: 'Looking at what can come along …',
  included: (count) =>
    count === 0 ? 'No stories can come along' : `${stories(count)} will come along`,
  heldBack: (count) => `${stories(count)} will be held back`,
  unapproved: (count) =>
    `${stories(count)} ${count === 1 ? 'is' : 'are'} not approved yet and will not come along.`,
  missingStory: 'A story that was deleted',
  untitled: 'Untitled',
  formats: 'What is it to become?',
  formatNames: { site: 'Website', pdf: 'Booklet' },
  formatHints: {
    site: 'A folder for the web, a shared drive or a USB stick.',
    pdf: 'A PDF to print or to send.',
  },
  formatMissing: 'Choose at least one of them.',
  words: 'The words around the stories',
  titleLabel: 'Title',
  audience: 'Who is it for?',
  introduction: 'Introduction',
  introductionHint: 'A few lines to those who will read it.',
  accent: 'Colour',
  accentHint: 'Made darker or lighter where it would be hard to read.',
  ownAccent: 'Use the program’s own',
  cprAround: (text) => `A CPR number is written here: ${text}. Remove it before you publish.`,
  identifierAround: (text) => `${text} is written here. Should everyone see it?`,
  start: 'Publish …',
  phases: { booklet: 'Setting the booklet …', site: 'Writing the site …' },
  stop: 'Stop',
  stopped: 'Publishing was stopped. What was there before is still there.',
  done: (count) => `${were(count)} published.`,
  report: {
    title: (count) => `${were(count)} published`,
    open: { site: 'See the site', pdf: 'See the booklet' },
    openFolder: { site: 'Open the site’s folder', pdf: 'Open the booklet’s folder' },
    warnings: 'Worth knowing',
    notRecorded: (why) => `The publication was not written into the library: ${why}`,
    close: 'Close',
  },
  earlier: {
    title: 'Earlier publications',
    none: 'Nothing has been published yet',
    noneText: 'This is where you will see what was published when, and what has changed since.',
    when: (time) =>
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(
        new Date(time),
      ),
    stories,
    changed: (count) => `${stories(count)} changed since`,
    gone: (count) => `${stories(count)} deleted since`,
    heldBack: (count) => `${were(count)} held back`,
    show: 'Show the stories',
    changedMark: 'changed since',
    heldBackMark: 'held back',
    goneStory: 'A story that was deleted since',
  },
  panes: 'The publication',
  preview: {
    booklet: 'What the booklet will be',
    page: (number, total) => `Page ${number} of ${total}`,
    beginning: 'This is the beginning. The rest comes along when you publish.',
    notDrawn: 'The booklet cannot be shown on this machine',
    notDrawnText: 'It will be set and published as it should. See it as a PDF afterwards.',
    site: 'What the site will be',
    none: 'There is nothing to show yet',
    noneText:
      'Choose stories that are approved and whose consents reach, and you will see them here.',
    drawing: 'Getting ready to show …',
  },
};
