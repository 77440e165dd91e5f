import type { Messages } from '../messages.ts';

/** How a library makes its stories safe. Stories are Danish, and so are the examples. */
export const houseRules: Messages['houseRules'] = {
  title: 'How stories are made safe',
  about:
    'These rules are the library’s own and hold for everyone who works in it. They hold for what is replaced from now on. What was replaced before stays as it is.',
  becomes: 'becomes',
  stays: 'stays',
  names: {
    title: 'People in the story',
    choices: {
      pseudonyms: { label: 'Are called something else', from: 'Sofie', to: 'Maja' },
      descriptions: { label: 'Are called by what they are', from: 'Sofie', to: 'en pige' },
    },
  },
  ages: {
    title: 'Age',
    choices: {
      bands: { label: 'About', from: '14 år', to: 'i teenageårene' },
      exact: { label: 'Exactly as it is written', from: '14 år', to: '14 år' },
    },
  },
  dates: {
    title: 'Dates',
    choices: {
      season: { label: 'The season', from: '12. marts 2024', to: 'i foråret 2024' },
      offset: {
        label: 'Another day, as far from the real one for every date of the story',
        from: '12. marts 2024',
        to: '14. maj 2024',
      },
    },
  },
  readers: {
    title: 'Before a story is approved',
    choices: { one: 'One person has read it', two: 'Two persons have read it, each by themselves' },
  },
  originals: {
    title: 'The original, which is the text before it was made safe',
    choices: {
      'at-approval': 'Is erased when the story is approved',
      'after-days': 'Is erased some time after the story was approved',
      never: 'Stays until you erase it yourselves',
    },
    days: 'Number of days',
    daysRefused: 'Write a whole number from 1 to 365. The old one still holds.',
    hint: 'An original that is erased cannot be brought back.',
  },
  erasing: {
    title: (count) => (count === 1 ? 'Erase 1 original?' : `Erase ${count} originals?`),
    text: (count) =>
      count === 1
        ? 'By that rule there is 1 original to be erased now. It cannot be undone. The story itself stays as it is.'
        : `By that rule there are ${count} originals to be erased now. It cannot be undone. The stories themselves stay as they are.`,
    keep: 'Keep them',
    accept: 'Erase for good',
  },
};
