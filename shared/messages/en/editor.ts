import type { Messages } from '../messages.ts';

/** The story's editor. */
export const editor: Messages['editor'] = {
  form: 'Edit the story',
  save: {
    savesByItself: 'Saves by itself',
    saving: 'Saving …',
    savedAt: (at) => `Saved ${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`,
    failed: 'Your text is still here, but it could not be saved. We will try again in a moment.',
  },
  placeholders: {
    title: 'Give the story a title',
    lead: 'What is it about? A sentence or two.',
    body: 'Tell what happened …',
  },
  formatting: 'The text',
  tools: {
    strong: 'Bold',
    em: 'Italic',
    heading1: 'Large heading',
    heading2: 'Heading',
    heading3: 'Small heading',
    bulletList: 'Bullets',
    orderedList: 'Numbers',
    blockquote: 'Quote',
    link: 'Link',
  },
  /** Drawn on the buttons; their names are heard. */
  signs: {
    strong: 'B',
    em: 'I',
    heading1: 'A',
    heading2: 'A',
    heading3: 'A',
    bulletList: '•',
    orderedList: '1.',
    blockquote: '”',
  },
  link: {
    title: 'Link',
    address: 'Address',
    hint: 'For example https://www.kommune.dk or an e-mail address.',
    unsafe: 'We can’t link to that address. Use one that begins with https://',
    insert: 'Insert',
    remove: 'Remove link',
    cancel: 'Cancel',
  },
  verbatim: 'Stays as it is written',
  voices: 'The voices of the story',
  guide: 'For those who want to learn from it',
  guideHint: 'Fill in what makes sense.',
  hints: {
    quote: 'The one sentence that people should remember.',
    ownWords: 'The citizen’s own experience, as it was said.',
    targetGroup: 'Who is it about – without anyone being recognised?',
    need: 'What was hard, and what was needed?',
    work: 'What did you do?',
    conditions: 'What made it possible: time, caseload, freedom to act?',
    result: 'What came of it?',
    reflections: 'What have you learnt, and what would you do again?',
  },
};
