import { Extension, textInputRule } from '@tiptap/core';
import { danishQuotes } from '../../../shared/markdown/danish-quotes.ts';

const [mark = '"'] = danishQuotes;

/** A typed `"` becomes the Danish mark at once; Backspace right after gives the straight one back. */
export const TypedQuotes = Extension.create({
  name: 'typedQuotes',
  addInputRules: () => [textInputRule({ find: /"$/, replace: mark })],
});
