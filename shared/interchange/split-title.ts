export interface TitledText {
  readonly title: string;
  readonly body: string;
}

const longestTitleLine = 120;
const longestMadeTitle = 80;
const shortestMadeTitle = 8;

/** “kl. 19”, “ca. to” and “den 3. maj” go on. */
const firstSentence = /^.*?(?:[.!?](?=\s+[^\s\p{Ll}\d]|\s*$)|(?<=\p{L}{3})[.!?](?=\s+\p{Ll}))/u;
/** `1. Hun kom`, in Markdown `1\\. Hun kom`; “2. maj kom hun” begins with a day. */
const pointNumber = /^\d{1,3}\\?[.)]\s+(?=\p{Lu})/u;
/** A time or a number that stands alone says nothing of the story. */
const hasLetter = /\p{L}/u;

/**
 * Finds the title of a text that names none: a heading or a short line that stands alone at the
 * start is taken out of the text; otherwise the beginning of the first sentence serves, and the
 * text stays whole.
 */
export function splitTitle(text: string): TitledText {
  const [first = '', ...rest] = text.split('\n');
  const heading = headingIn(first);
  if (heading !== '') return { title: heading, body: rest.join('\n').trim() };

  const line = first.trim();
  const standsAlone = rest[0]?.trim() === '' && rest.some((other) => other.trim() !== '');
  if (
    standsAlone &&
    line.length <= longestTitleLine &&
    hasLetter.test(line) &&
    !/[.,;:]$/.test(line) &&
    !isPreamble(line)
  ) {
    return { title: line, body: rest.join('\n').trim() };
  }
  return { title: beginning(text), body: text };
}

/** What a heading of Markdown says, without its marks; empty for another line. Each run of signs is looked at once. */
function headingIn(line: string): string {
  const marks = /^#{1,3}[ \t]+(?=\S)/.exec(line)?.[0] ?? '';
  if (marks === '') return '';
  return line
    .slice(marks.length)
    .trimEnd()
    .replace(/(?<!#)#+$/, '')
    .trimEnd();
}

/** A greeting or a line of a mail's head says nothing of the story. */
function isPreamble(line: string): boolean {
  return (
    /^(kære|hej|hejsa|goddag|dear|hi)(?![\p{L}])/iu.test(line) ||
    /^(fra|til|cc|sendt|dato|from|to|sent|date)\s*:/i.test(line)
  );
}

/** The first sentence, with those behind it as long as it says too little: “Ok.” heads nothing. */
function opening(said: string): string {
  let end = 0;
  do {
    const rest = said.slice(end);
    end += (firstSentence.exec(rest)?.[0] ?? rest).length;
  } while (end < shortestMadeTitle && end < said.length);
  return said.slice(0, end);
}

function beginning(text: string): string {
  // A backslash at its end says in Markdown that a line ends there.
  const lines = text.split('\n').map((line) => line.trim().replace(/\\$/, ''));
  const line = lines.find((candidate) => hasLetter.test(candidate) && !isPreamble(candidate)) ?? '';
  const said = line.replace(pointNumber, '');
  const sentence = opening(said);
  const plain = sentence.replace(/^(?:[#>*\-\s]+|(?:emne|subject):\s*)/i, '').replace(/[.]$/, '');
  if (plain.length <= longestMadeTitle) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', longestMadeTitle) + 1 || longestMadeTitle).trimEnd()} …`;
}
