import { type Extensions, getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { Picture } from './picture.ts';
import {
  Blockquote,
  CodeBlock,
  HardBreak,
  Heading,
  HorizontalRule,
  Paragraph,
  StoryDocument,
  Text,
} from './story-blocks.ts';
import { BulletList, ListItem, OrderedList } from './story-lists.ts';
import { Code, Emphasis, Link, Strikethrough, Strong } from './story-marks.ts';
import { Verbatim, type VerbatimOptions } from './verbatim.ts';

/** All that a story's text may hold. The editor and the mapping to Markdown stand on the same list. */
export function storyNodes(options: VerbatimOptions): Extensions {
  return [
    StoryDocument,
    Paragraph,
    Heading,
    Blockquote,
    BulletList,
    OrderedList,
    ListItem,
    HorizontalRule,
    CodeBlock,
    Picture,
    Verbatim.configure(options),
    HardBreak,
    Text,
    Link,
    Strong,
    Emphasis,
    Strikethrough,
    Code,
  ];
}

/** The schema, for reading and writing Markdown where no editor is open. */
export const storySchema: Schema = getSchema(storyNodes({ label: '' }));
