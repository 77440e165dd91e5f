import type { Messages } from '../messages.ts';

/** Publishing: what stands on a publication that has no collection, what went with it, what stopped it. */
export const publishing: Messages['publishing'] = {
  allStoriesTitle: (library) => `Good stories from ${library}`,
  warnings: {
    'media-missing': (title) =>
      `An image or recording of “${title}” is not in the library and was left out.`,
    'media-unreadable': (title) => `An image of “${title}” cannot be read and was left out.`,
    'media-unanswered': (title) =>
      `An image or recording of “${title}” was left out: nobody has answered whether anyone can be recognised.`,
    identifierAround: (text) =>
      `The words around the stories (title, introduction, workplace or tags) hold ${text}. Is everyone to see it?`,
    signsMissing: (signs) => `The booklet’s typefaces cannot draw these signs: ${signs.join(' ')}`,
  },
  nothingToPublish: (scope) =>
    `There are no approved stories whose consent reaches ${scope}. Nothing was published.`,
  busy: 'A publication is already under way. Wait until it is done, or stop it.',
  cprAroundStories: (text) =>
    `The words around the stories (title, introduction, workplace or tags) hold a CPR number: ${text}. Remove it. Nothing was published.`,
  leak: {
    found: (text, from, where) =>
      from === ''
        ? `${where} holds ${text}.`
        : `${where} holds ${text} from the text behind “${from}” as it came.`,
    inStory: (title, field) => `“${title}” (${field})`,
    inFrame: {
      title: 'The publication’s title',
      introduction: 'The introduction',
      audience: 'The line on whom it is for',
      organisation: 'The workplace’s name',
      tags: 'A tag',
    },
    inFile: (path) => `The file ${path}`,
    inFileName: (path) => `The name of the file ${path}`,
    more: (count) => (count === 1 ? 'And one place more.' : `And ${count} places more.`),
    nothingPublished: 'Replace it, or answer for it in the review. Nothing was published.',
  },
  foreignFiles: (folder, files) =>
    `${folder} holds files that are not from an earlier publication: ${files.join(', ')}. Choose an empty folder. Nothing was changed.`,
  notAFolder: (folder) => `${folder} is a file. Choose a folder for the site.`,
  bookletFailed: (details) =>
    `The booklet could not be set. This is a fault of the program, and it looks like this: ${details.join('; ')}`,
};
