import type { Messages } from '../messages.ts';

/** A moment as people say it, in the time of this machine. */
const clock = (time: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(time),
  );

/** Why something is refused, set aside or held back: each says what, where and what helps. */
export const reasons: Messages['reasons'] = {
  approval: {
    titleMissing: 'The story has no title.',
    textMissing: 'The story has no text.',
    archived: 'The story is archived. Take it out again before it is approved.',
    identifier: (what, text, where) =>
      `${where} holds ${text} (${what}). It must go before the story is approved.`,
    original: (text, where) =>
      `${where} holds ${text} from the text as it came. Replace it, or answer in the review that it may stay.`,
    contributorConsent: (name) =>
      name === '' ? 'A contributor has not consented yet.' : `${name} has not consented yet.`,
    citizenConsent: 'The citizen’s consent is missing.',
    secondReader: (by) => `${by} has read the story. Now somebody else has to read and approve it.`,
    mediaUnanswered: (number) =>
      `Answer whether anyone can be recognised in image or recording no. ${number}.`,
    altMissing: (number) => `Image no. ${number} has no text for those who cannot see it.`,
  },
  withholding: {
    notApproved: 'The story is not approved.',
    archived: 'The story is archived.',
    storyMissing: 'The collection points to a story that is no longer there.',
    contributorConsent: (name, scope) =>
      `The consent of ${name === '' ? 'a contributor' : name} does not reach ${scope}.`,
    citizenConsent: (scope) => `The citizen’s consent does not reach ${scope}.`,
    identifier: (text) => `The story holds ${text}. It must go before the story is published.`,
  },
  setAsideFile: {
    empty: 'the file is empty',
    'not-json': 'the file is cut off or damaged',
    damaged: 'its content does not fit the format',
    'newer-format': 'the file was written by a newer version of the program',
    'wrong-id': 'the file’s name and content do not belong together',
    unreadable: 'the file cannot be read',
  },
  collect: {
    notFound: 'There is no such file. Check the spelling of its name.',
    unreadable: (cause) => `The file cannot be read (${cause}). Is it open elsewhere?`,
    tooLarge: (megabytes) =>
      `The file is larger than ${megabytes} MB. Divide it, or take the pictures out.`,
    empty: 'The file holds no text.',
    unknownType: (ending) =>
      `Files ${ending === '' ? 'without an ending' : `of type ${ending}`} cannot be read. Save the text as .docx, .txt or .md, or the mail as .eml or .msg.`,
    oldWord: 'The file is from an older Word. Open it in Word and save it as .docx.',
    password: 'The document is locked with a password. Remove it in Word and save it again.',
    notAFile: 'That is a folder or a device, not a file that can be read.',
    notText:
      'The file is not text, although its name says so. Open it in the program it was made in and save the text.',
    notDocx:
      'The file is not a complete Word document. Open it in Word and save it again as .docx.',
    swells: (megabytes) =>
      `The file takes more than ${megabytes} MB when unpacked and is not opened. Ask for the story by itself.`,
    notMail: 'The file is not a complete mail. Open it in the mail program and save it again.',
    mailHeader: 'The mail’s header is too long to be read. Copy the text and paste it.',
    truncated: 'The file is cut off or damaged. Save the mail again from Outlook.',
    encrypted: 'The mail or file is encrypted. Open it where you have the key and copy the text.',
    calendar:
      'That is an appointment or a contact. If there is a story in it, copy the text and paste it.',
    tooNested:
      'There are mails inside mails inside mails here. Save the innermost by itself and fetch it.',
    tooMany: (limit) =>
      `${limit} mails were fetched; the rest was not read. Fetch them by themselves.`,
    notZip: 'The zip file is cut off or damaged. Unpack it and fetch the folder.',
    damagedInZip:
      'The file is damaged within the zip file. Fetch it from where it came, or ask for it again.',
    cancelled: 'The fetching was stopped. Nothing came in.',
    message: {
      thanks: 'That is a thank-you, not a story.',
      refusal: 'That is a no, thank you, not a story.',
      'auto-reply': 'That is an automatic reply.',
      'see-attached': 'The mail points to something attached.',
      invitation: 'That is the invitation to write, not a story.',
      correction: 'That is a correction without the whole story. Correct it in the story.',
      question: 'That is a question, not a story.',
      empty: 'The mail has no text.',
      unsure: 'That does not look like a story. Check whether it is one.',
      'unknown-author': 'That is quoted without saying who wrote it.',
    },
    corrected: (title) => `The correction was put into the story “${title}”.`,
    correctionUnsure: {
      'no-words': () =>
        'That is a correction that does not say what it corrects. Look at the story and correct it.',
      'no-story': (words) =>
        `That is a correction of “${words}”, but the person’s story is not here. Fetch it, or correct it yourself.`,
      'no-place': (words) =>
        `That is a correction of “${words}”, but that is not in the person’s story. Look and correct it.`,
      'many-places': (words) =>
        `That is a correction of “${words}”, but that is in several places. Look at the story and correct the right one.`,
    },
    alreadyHere: (title) => `The story is here already: “${title}”.`,
    frontMatterOpen: 'The fields at the top never end: the line --- is missing after them.',
    frontMatterSyntax: (line) =>
      `The fields at the top cannot be read near line ${line}. Often a text with a colon lacks quotation marks.`,
    frontMatterField: (field) => `The field “${field}” cannot be read as it stands.`,
    mediaAlone:
      'A picture or a recording does not become a story by itself. Put it in while you edit the story; if the picture shows a story, type it out.',
    mediaMissing: (name) =>
      `The image or recording ${name} is not beside the story. The story came in without it.`,
    mediaType: (name) =>
      `${name} is not an image or a recording that can be shown. The story came in without it.`,
  },
  disk: {
    notAllowed: (path) => `You are not allowed to read or write here: ${path}`,
    full: (path) => `The disk is full. There is no room for ${path}`,
    failed: (path, code) => `${path} cannot be read or written (${code}).`,
  },
  library: {
    notALibrary: (folder) => `${folder} is not a library. Make one with “new”, or check the path.`,
    folderInUse: (folder) =>
      `${folder} is not empty. Choose a new folder, so that nothing is mixed up.`,
    documentUnreadable: (file, why) => `${file} cannot be read: ${why}. The file was not touched.`,
    locked: (user, since) =>
      `The library has been open with ${user} on this machine since ${clock(since)}. Close it there and try again.`,
    readOnly: {
      asked: 'The library was opened for reading and cannot be changed.',
      'not-writable':
        'Nothing can be written in the library’s folder, so it can be read but not changed. Get permission to write there, or copy the folder elsewhere.',
      full: 'The disk is full, so the library can be read but not changed. Make room, and open it again.',
      newer:
        'The library was written by a newer version of the program, so it can be read but not changed here. Get the newest version.',
    },
    writeFailed: (file, cause) => `${file} could not be saved (${cause}). Nothing was changed.`,
    diskFailed: (cause) =>
      `The disk does not answer as it should (${cause}). Nothing was changed. Try again in a while.`,
    erasingFailed: (file, cause) =>
      `${file} could not be deleted entirely (${cause}). Try again until it can.`,
    storyNotFound: (id) => `There is no story with id ${id}.`,
    consentWithdrawn: (title) =>
      `The consent to ${title === '' ? 'the story without a title' : `“${title}”`} was taken back, so it cannot be in a collection.`,
    collectionNotFound: (id) => `There is no collection with id ${id}.`,
    termTaken: (name, by) =>
      name.toLowerCase() === by.toLowerCase()
        ? `There is already a tag “${by}”. Choose that one instead.`
        : `“${name}” is already another word for the tag “${by}”. Choose that one instead.`,
    termNotFound: (id) => `The tag ${id} is no longer there.`,
    notApprovable: 'The story cannot be approved yet.',
    findingGone: (text) =>
      `“${text}” is no longer in the story. It has changed since, so look through it again.`,
    versionNotFound: (number) =>
      `Version ${number} is not there any longer. Old versions are thinned out with time.`,
    notInBin: (id) => `There is no deleted story with id ${id} in the bin.`,
    changedSince:
      'It was changed elsewhere since and cannot be undone here. See the earlier versions of the story.',
    notRecut: {
      'not-in-inbox':
        'The story has been made ready, so the message behind it stays as it is. Write the change in the story itself.',
      erased: 'The text as it came has been erased. Write the change in the story itself.',
      'not-there': 'The message looks different now. Look at it again, and try once more.',
      'nothing-left':
        'Nothing would be left of the story. Delete it instead, if it should not be there.',
      edited:
        'The passage is not found in the story, as the text was edited since. Write the change in the story itself.',
      'nothing-to-join': 'The other story cannot be added. It was deleted or made ready.',
    },
    nothingToUndo: 'There is nothing more to undo.',
    nothingToRedo: 'There is nothing more to redo.',
    openElsewhere: (user, machine, since) =>
      `The library may also be open with ${user} on ${machine} since ${clock(since)}. Do not edit the same stories at once.`,
  },
};
