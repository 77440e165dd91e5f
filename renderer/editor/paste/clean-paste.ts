import { Extension } from '@tiptap/core';
import { cleanPastedHtml } from './clean-pasted-html.ts';
import { withoutActingStyles } from './pasted-style.ts';

/** Cleans what is pasted before the editor reads it. */
export const CleanPaste = Extension.create({
  name: 'cleanPaste',
  transformPastedHTML: (html) => {
    const document = new DOMParser().parseFromString(withoutActingStyles(html), 'text/html');
    // What was copied in the editor itself is as it should be, pictures too.
    const isOwn = document.querySelector('[data-pm-slice]') !== null;
    return (isOwn ? document : cleanPastedHtml(document)).body.innerHTML;
  },
});
