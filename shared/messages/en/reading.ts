import type { Messages } from '../messages.ts';

/** The open story and what can be done with it. */
export const reading: Messages['reading'] = {
  back: 'Back to the list',
  loading: 'Fetching the story …',
  gone: 'The story is no longer there.',
  edit: 'Edit',
  doneEditing: 'Done',
  editingApproved: 'The story is approved. Change it, and it has to be approved again.',
  approvalTakenBack:
    'The story was changed, and its approval is taken back. Approve it again when you are done.',
  archive: 'Archive',
  unarchive: 'Bring back',
  remove: 'Delete',
  removeKeys: 'Delete',
  archived: 'The story is archived.',
  unarchived: 'The story is back.',
  removed: 'Moved to the bin.',
  actions: 'The story',
  anonymous: 'anonymous',
  consent: 'Consent',
  consentGiven: (scopes) => (scopes === '' ? 'consent without a scope' : `consents to ${scopes}`),
  consentStates: {
    'not-needed': 'consent is not needed',
    'not-asked': 'not yet asked for consent',
    refused: 'has said no',
    withdrawn: 'has withdrawn consent',
  },
  citizen: 'The citizen',
  and: 'and',
  facts: 'In brief',
  figures: 'The figures of the story',
  change: (before, after) => `from ${before} to ${after}`,
  costs: 'What the alternative costs',
  ownWords: 'In their own words',
  reflections: 'The professional’s reflections',
  picture: (description) =>
    description === '' ? 'Picture without a description' : `Picture: ${description}`,
  media: 'Pictures and recordings',
  tags: 'Tags',
  source: 'Source',
  origin: 'Where it comes from',
  cameAs: (kind, name, date) =>
    name === '' ? `Came in as ${kind}, ${date}.` : `Came in as ${kind}: ${name}, ${date}.`,
  readBy: (name) => `Read by ${name}. Now somebody else has to read it.`,
  approvedBy: (name, date) => `Pseudonymised and reviewed. Approved by ${name}, ${date}.`,
  gate: {
    title: 'Before it can be approved',
    ready:
      'No numbers or addresses stand in the way. Go through names and places, read the story once more, and choose Approve.',
    unsure:
      'The program is not sure of something about the story, such as who told it or where it ends.',
    look: 'See the message',
    beginning:
      'The title is how the text begins, so the same words appear twice. Give the story a title that makes people read on.',
    name: 'Write a title',
  },
};
