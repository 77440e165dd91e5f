import type { Messages } from '../messages.ts';

/** Tagging a story, and the library's own words for it. */
export const tags: Messages['tags'] = {
  choose: 'Type or choose',
  hint: 'Type a word and we find the tag. Other words for the same thing work too.',
  also: (synonym) => `also called “${synonym}”`,
  make: (label) => `Make a new tag: “${label}”`,
  nothingFits: 'No tags here yet. Type the first one.',
  remove: (label) => `Remove ${label}`,
  added: (label) => `${label} is added.`,
  removed: (label) => `${label} is removed.`,
  cameWith: 'Came with the story:',
  makeTag: (label) => `Make the tag “${label}”`,
  newTag: (facet) => `New tag: ${facet.toLowerCase()}`,
  label: 'What shall it be called?',
  description: 'What does it mean? One sentence.',
  synonyms: 'Other words for the same thing',
  synonymsHint: 'With commas between them. This can wait.',
  labelMissing: 'Write what the tag shall be called.',
  descriptionMissing: 'Write a sentence on what the tag means, so that others use it alike.',
  save: 'Make the tag',
  cancel: 'Cancel',
  edit: 'Tag',
  done: 'Done with tags',
  none: 'The story has no tags yet.',
};
