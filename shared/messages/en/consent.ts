import type { Messages } from '../messages.ts';

/** A day as people say it, in the time of this machine. */
const day = (time: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(time));

/** Consent that is taken back, and the form on which it is given. */
export const consent: Messages['consent'] = {
  noContributor: (name) => `The story has no contributor called ${name}.`,
  withdrawn: (title) => `The consent to “${title}” has been withdrawn.`,
  leftCollections: (titles) =>
    `The story was taken out of: ${titles.map((title) => `“${title}”`).join(', ')}.`,
  notice: 'A consent was withdrawn, so the story may not be shown. It is out of every collection.',
  standsNowhere: 'The story is not in any publication.',
  standsIn: 'The story is still in these publications:',
  publication: (title, time, scope) => `“${title}”, ${day(time)} (${scope})`,
  steps: {
    'publish-anew': 'Publish the website again without the story, and put it online.',
    'collect-booklets': 'Collect the printed booklets, and delete the file where it was shared.',
    'write-press': 'Write to the media that have had the story, and ask them to take it down.',
    'tell-receivers': 'Tell those who were given the story that it may not be used any more.',
  },
  form: {
    made: (path) => `The consent form is in ${path}`,
    title: 'May we use the story?',
    kicker: 'Consent form',
    story: 'The story',
    about: {
      citizen: (organisation) =>
        `${organisation} would like to show the story to others, so that they can see what the work has meant. Names and whatever else points to you have been taken out or replaced. Even so, somebody who knows you may guess that it is you. That is why we ask.`,
      contributor: (organisation) =>
        `${organisation} would like to show the story to others, so that they can see what the work means. You have told it, written it or commented on it. That is why we ask where it may be shown, and how you want to be mentioned.`,
    },
    someone: 'The workplace',
    scopesTitle: 'The story may be shown here',
    scopesHint: 'Tick what you say yes to. You can say yes to one and no to another.',
    scopes: {
      internal: 'Within the workplace',
      meeting: 'At meetings and visits, such as those of politicians',
      print: 'In printed booklets and posters',
      web: 'On the web, where everybody can read it',
      press: 'In the press',
      teaching: 'In teaching',
    },
    mentionTitle: 'How I want to be mentioned',
    mention: {
      anonymous: 'Not at all',
      role: 'By my job or role alone',
      named: 'By name and job',
    },
    withdrawTitle: 'You can always say no again',
    withdraw: {
      citizen:
        'You need not say why, and it means nothing for your case or the help that you get. Say so, call or write to the person below. Then we take the story off the website and out of our collections, and tell those whom we gave it to. What has been printed and handed out we cannot always get back.',
      contributor:
        'You need not say why. Say so, call or write to the person below. Then we take the story off the website and out of our collections, and tell those whom we gave it to. What has been printed and handed out we cannot always get back.',
    },
    contact: 'Contact, telephone and mail',
    name: 'Name',
    date: 'Date',
    signature: 'Signature',
    guardian: 'Signature of a parent or guardian, if you are under 18',
    copy: 'Keep one copy. The workplace keeps the other for as long as the story is used.',
  },
};
