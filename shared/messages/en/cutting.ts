import type { Messages } from '../messages.ts';

const named = (title: string) => (title === '' ? 'the untitled story' : `“${title}”`);

/** The message as it came, beside the story that was cut out of it. */
export const cutting: Messages['cutting'] = {
  open: 'The message',
  close: 'Back to the story',
  title: 'The message behind the story',
  about:
    'What is grey was cut away and is not published. Put it back if it belongs to the story, and cut away what does not. Everything can be undone.',
  fixed:
    'The story has been made ready, so the message can be seen but not cut otherwise. Edit the story itself instead.',
  gone: 'The text as it came is not in the library any longer.',
  loading: 'Fetching the message …',
  message: 'As it came',
  story: 'As it is now',
  from: (author, address) =>
    [author || 'Unknown author', address === '' ? '' : `(${address})`].join(' ').trim(),
  when: (day, source) => [day, source].filter((part) => part !== '').join(' · '),
  kinds: {
    banner: 'Warning from the mail system',
    greeting: 'Opening greeting',
    'lead-in': 'Words before the story',
    title: 'Heading',
    story: 'The story',
    afterword: 'Words after the story',
    closing: 'Closing greeting',
    signature: 'Signature',
    disclaimer: 'Confidentiality notice',
    footer: 'Line from the mail program',
    quoted: 'Earlier mail',
  },
  cutAway: 'Cut away',
  putBack: 'Put back',
  split: 'Split here',
  splitHint: 'From here on it becomes a story of its own',
  stretch: (text) => `: ${text}`,
  all: 'Show all of it',
  begins: 'The story begins here',
  ends: 'The story ends here',
  takeUp: '↑ Take in a sentence',
  cutDown: '↓ Cut a sentence away',
  cutUp: '↑ Cut a sentence away',
  takeDown: '↓ Take in a sentence',
  join: (title) => `Add ${named(title)} here`,
  unsure: {
    mark: 'Have a look',
    why: {
      kind: 'Is it a story? The text may also be a message or a greeting.',
      borders: 'Does the story begin and end in the right places, and is all of it there?',
      joined: 'The story was put together from two mails. Do they belong together?',
      teller: 'Who told the story? The program is not sure.',
      correction:
        'Whoever told the story has sent a correction that the program could not put in. Is everything as it should be?',
      version: 'It is a newer version of a story that was here before. Is it the one to use?',
    },
    tellers: 'Choose who told it',
    teller: (name, isNow) => (isNow ? `${name} (as it says now)` : name),
    seen: 'It is as it should be',
    next: 'Next unsure one',
    nextOf: (count) => `Have a look (${count})`,
  },
  author: {
    open: 'Change the author …',
    title: 'Who told the story?',
    name: 'Name',
    address: 'Mail address',
    hint: 'The name stays in the library with the message. What is published you decide under the people of the story.',
    accept: 'Save',
    cancel: 'Cancel',
  },
  done: {
    'move-border': 'The border was moved. It can be undone.',
    'put-back': 'The passage is back. It can be undone.',
    'cut-away': 'The passage was cut away. It can be undone.',
    split: 'It is two stories now. The new one is in the inbox. It can be undone.',
    join: 'The two stories were put together. It can be undone.',
    'name-author': 'The author was changed.',
    look: 'The mark “Have a look” was taken off.',
  },
};
