import type { Messages } from '../messages.ts';

const stories = (count: number) => (count === 1 ? '1 story' : `${count} stories`);

/** The command line. */
export const cli: Messages['cli'] = {
  usage: `Gode Historier from the command line

  new <library> [--name name] [--organisation name]
  import <library> <file|folder>… [--json]
  check <file|->…|<library> [--json]
  decide <library> <id> --text <what was found> --why not-identifying|consent|looked|open [--json]
  list <library> [--method m] [--outcome o] [--area a] [--status s] [--json]
  approve <library> <id>…|--all --by <name> [--json]
  collection <library> create --title <title> [<id>…|--all] [--introduction text] [--audience who] [--json]
  collection <library> list [--json]
  search <library> <word>… [--json]
  publish <library> [--collection id] [--scope scope] [--site folder] [--pdf file] [--json]
  consent-form <library> <id> --pdf file [--contributor name] [--json]
  withdraw <library> <id> --citizen|--contributor name [--json]
  export <library> <folder> [<id>…|--all] [--json]
  history <library> <id> [--show n|--restore n] [--json]
  bin <library> [<id>] [--json]
  erase-original <library> <id> --confirm <title> [--json]
  backup <library> <folder> [--json]
  restore <backup.zip> <library|new folder> [--story id] [--replace] [--json]
  verify <library> [--repair] [--json]

--language da|en chooses the language. --json writes one JSON document and nothing else.
Scopes: internal, meeting, print, web (unless another is chosen), press, teaching.
Status: inbox, anonymised, approved, archived.`,
  unknownCommand: (name) => `There is no command “${name}”.`,
  unknownOption: (name) => `There is no option ${name} here, or its value is missing.`,
  missing: (what) => `Missing: ${what}.`,
  things: {
    library: 'a library',
    files: 'a file or folder to read',
    storiesOrAll: 'ids of stories or --all',
    by: '--by with the name of who approves',
    title: '--title with the collection’s title',
    query: 'something to search for',
    folder: 'an empty folder to write into',
    formFile: '--pdf with a file for the consent form',
    whose: '--citizen, or --contributor with a name',
    target: '--site with a folder or --pdf with a file',
    story: 'the id of the story',
    foundText: '--text with what was found, as it stands in the story',
    why: '--why with not-identifying, consent, looked or open',
    number: 'the number of the version',
    create: '“create” or “list” after the library',
  },
  badChoice: (option, value, choices) =>
    `${option} cannot be “${value}”. Choose among ${choices.join(', ')}.`,
  unknownTag: (facet, name) => `${facet} “${name}” is not in the library.`,
  failed: (what) => `That went wrong: ${what}`,
  created: (folder) => `The library is ready in ${folder}`,
  reading: (name, number, total) => `Reading ${number} of ${total}: ${name}`,
  imported: (count) => `${stories(count)} in the inbox now.`,
  setAside: (count) => `${count} set aside:`,
  setAsideOf: (file, reason) => `${file}: ${reason}`,
  damagedFile: (file, reason) => `${file} is set aside and was not touched: ${reason}.`,
  noFindings: 'Nothing found.',
  readYourself:
    'No program finds everything, and not every name stops an approval. Read every story yourself.',
  finding: (line, what, text) => `line ${line}: ${what} “${text}”`,
  lookAt: (line, what, text, why) => `line ${line}: perhaps ${what} “${text}” (${why})`,
  notFound: (text, others) =>
    others.length === 0
      ? `“${text}” was not found in the story, and there is nothing else to decide about.`
      : `“${text}” is not among what was found in the story: ${others.map((other) => `“${other}”`).join(', ')}.`,
  mustGo: (text) =>
    `“${text}” points straight at somebody. Write something else instead; then the story can be approved.`,
  decided: (text, open) =>
    open === 0
      ? `“${text}” is decided. All findings in the story have been decided about.`
      : `“${text}” is decided. ${open === 1 ? '1 finding' : `${open} findings`} in the story still wait.`,
  nothingHere: 'No stories here.',
  approved: (count) => `${stories(count)} approved.`,
  refused: (count) => `${stories(count)} cannot be approved yet:`,
  collectionCreated: (title, count) => `The collection “${title}” was made with ${stories(count)}.`,
  collectionLine: (id, title, count) => `${id}  ${title} (${stories(count)})`,
  noCollections: 'No collections yet.',
  noHits: 'No story answers to that.',
  settingBooklet: 'Setting the booklet …',
  writingSite: 'Writing the site …',
  published: (count) => `${stories(count)} published.`,
  site: (path) => `Site: ${path}`,
  pdf: (path) => `Booklet: ${path}`,
  withheld: (count) => `${stories(count)} held back:`,
  exported: (count, folder) => `${stories(count)} written as files into ${folder}`,
  exportHoldsNames:
    'The files hold everything of the stories, names of those who want to be anonymous too. Take care of them.',
  historyFailed: (why) =>
    `It is saved, but what was there before could not be kept in the history (${why}).`,
  notRecorded: (why) => `The publication was not recorded in the library: ${why}`,
};
