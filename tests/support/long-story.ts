/** Three thousand words, as the longest stories are, with headings and lists between. */
const paragraph =
  'Hun kom klokken ni, og kaffen stod klar. Ingen spurgte om noget, før hun selv begyndte at fortælle. ';

/** The text of a long story, as Markdown. */
export const longStory = Array.from(
  { length: 40 },
  (_, index) =>
    `## Uge ${index + 1}\n\n${paragraph.repeat(4)}\n\n- ring *først*\n- kom **igen**, "altid"`,
).join('\n\n');

/** Milliseconds between two letters of somebody who types fast. */
export const fastTyping = 40;
