import type { Messages } from '../messages.ts';

const stories = (count: number) => (count === 1 ? '1 story' : `${count} stories`);

/** The published website: what stands around the stories. */
export const site: Messages['site'] = {
  skipToContent: 'Skip to the content',
  navigation: 'Site',
  allStories: 'All stories',
  audience: 'For',
  organisation: 'From',
  published: 'Published',
  contains: 'Holds',
  storyCount: stories,
  keyFigures: 'Key figures',
  fromTheStory: 'From the story',
  stories: 'The stories',
  noStories: 'There are no stories here yet.',
  facets: { method: 'Method', outcome: 'Outcome', area: 'Area' },
  kinds: { good: '', learning: 'A story to learn from', consequence: 'What it cost' },
  filter: {
    title: 'Choose tags',
    more: (count) => `Show ${count} more`,
    clear: 'Clear the choice',
    some: 'Showing {count} of {total} stories',
    none: 'No story has all of the chosen tags. Remove one of them to see more.',
  },
  story: {
    parts: { told: 'Told by', wrote: 'Written by', commented: 'Commented by' },
    and: 'and',
    readingTime: (minutes) => `${minutes} min read`,
    facts: 'In short',
    targetGroup: 'For whom',
    need: 'Need',
    work: 'Work',
    conditions: 'Conditions',
    result: 'Result',
    figures: 'The figures of the story',
    ownWords: 'In their own words',
    reflections: 'The worker’s reflections',
    tags: 'Tags',
    transcript: 'Read what is said',
    watch: 'Watch the film',
    related: 'Read also',
    neighbours: 'Previous and next story',
    previous: 'Previous',
    next: 'Next',
  },
  figure: { before: 'Before', after: 'After', source: 'Source' },
  costs: {
    title: 'What the alternative costs',
    item: 'Item',
    amount: 'Amount',
    source: 'Source',
    sum: 'In all',
  },
  tag: {
    description: (label) => `Stories with the tag ${label}`,
    others: { method: 'Other methods', outcome: 'Other outcomes', area: 'Other areas' },
  },
  about: {
    title: 'About the stories',
    lead: 'The stories come from everyday social work. They are told by those who were there, and were made safe to share before anyone outside read them.',
    safeTitle: 'How they were made safe',
    safe: [
      'The stories are pseudonymised and reviewed: Names, numbers, addresses and whatever else could point to a certain person were taken out or rewritten. Citizens appear under a pseudonym or without a name.',
      'A person read each story through and approved it before it came here.',
      'Those who told a story decided for themselves whether their name, their profession or neither should stand by it.',
      'Where a citizen could still recognise themselves, the story is here only because they said yes.',
      'The pages collect nothing about you who read. They fetch nothing from the net and set no cookies.',
    ],
    scopeTitle: 'Where may they be shown?',
    scopes: {
      internal: 'Consent to this publication holds within the workplace. Do not pass it on.',
      meeting: 'Consent to this publication holds for meetings. Do not put it on the web.',
      print: 'Consent to this publication holds for print. Do not put it on the web.',
      web: 'Consent to this publication holds for the web. You are welcome to pass the pages on.',
      press:
        'Consent to this publication holds for the press. You are welcome to quote the stories.',
      teaching: 'Consent to this publication holds for teaching. Do not put it on the web.',
    },
    useTitle: 'How they can be used',
    use: [
      'Read one story aloud when the meeting begins. It takes a few minutes and changes the talk that follows.',
      'Ask: what had to be in place for this to succeed? The answer is often found under conditions.',
      'Find more with the same tag to see whether it was luck or a pattern.',
      'Print a page. It is set so that it can hang on a wall too.',
    ],
    tagsTitle: 'How to read the tags',
    tags: {
      method: 'what the workers did',
      outcome: 'what came of it',
      area: 'where in social work it happened',
    },
    doubtTitle: 'Is something wrong?',
    doubt: (organisation) =>
      organisation === ''
        ? 'If you recognise yourself or somebody else, tell the one who gave you the pages, so that the story can be taken out.'
        : `If you recognise yourself or somebody else, tell ${organisation}, so that the story can be taken out.`,
    fontsTitle: 'Typefaces',
    fonts:
      'The pages are set in Source Serif 4 and Source Sans 3, drawn for Adobe and free to use under the SIL Open Font License 1.1. The licences are beside the fonts:',
  },
};
