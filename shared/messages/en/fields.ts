import type { Messages } from '../messages.ts';

/** The fields of a story that are not running text. */
export const fields: Messages['fields'] = {
  rows: {
    up: (name) => `Move ${name} up`,
    down: (name) => `Move ${name} down`,
    remove: (name) => `Remove ${name}`,
    removed: (name) => `Removed: ${name}.`,
    undo: 'Undo',
  },
  figures: {
    title: 'The figures of the story',
    hint: 'Write them as you would say them: 20–25, about 50, 12.5.',
    add: { value: 'A figure', change: 'Before and after', comparison: 'A comparison' },
    number: (number) => `figure ${number}`,
    label: 'What was counted',
    value: 'Figure',
    before: 'Before',
    after: 'After',
    unit: 'Unit',
    period: 'Period',
    source: 'Source',
    compared: 'Who or where',
    comparedNumber: (number) => `line ${number}`,
    addCompared: 'One more to compare with',
  },
  costs: {
    hint: 'What would have happened otherwise, and what would it have cost? Line by line, with a source.',
    add: 'A cost',
    number: (number) => `cost ${number}`,
    label: 'What',
    amount: 'Amount',
    unit: 'Unit',
    source: 'Source',
    sum: 'In all',
  },
};
