import type { Messages } from '../messages.ts';

/** What a person is told when a call was refused or failed, by its code. */
export const callErrors: Messages['callErrors'] = {
  'foreign-sender': 'The program refused a message that did not come from its own window.',
  'bad-argument': (fields) =>
    fields.length === 0
      ? 'Something that was sent could not be read. Nothing was changed.'
      : `This could not be read: ${fields.join(', ')}. Nothing was changed.`,
  'no-library': 'No library is open. Open one, or make a new one.',
  unexpected: 'Something went wrong that we did not foresee. Try again, or restart the program.',
};
