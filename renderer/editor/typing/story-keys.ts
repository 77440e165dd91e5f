import { Extension } from '@tiptap/core';

/** The keys of Word and of the web's editors, for what the toolbar has too. */
export const StoryKeys = Extension.create({
  name: 'storyKeys',
  addKeyboardShortcuts() {
    // `editor.commands` belongs to the state at which it is asked for.
    const { editor } = this;
    const heading = (level: number) => () =>
      editor.commands.toggleNode('heading', 'paragraph', { level });
    const lineBreak = () => editor.commands.insertContent({ type: 'hardBreak' });
    return {
      'Mod-b': () => editor.commands.toggleMark('strong'),
      'Mod-i': () => editor.commands.toggleMark('em'),
      'Mod-Shift-s': () => editor.commands.toggleMark('strikethrough'),
      'Mod-Alt-0': () => editor.commands.setNode('paragraph'),
      'Mod-Alt-1': heading(1),
      'Mod-Alt-2': heading(2),
      'Mod-Alt-3': heading(3),
      'Mod-Shift-7': () => editor.commands.toggleList('orderedList', 'listItem'),
      'Mod-Shift-8': () => editor.commands.toggleList('bulletList', 'listItem'),
      'Mod-Shift-9': () => editor.commands.toggleWrap('blockquote'),
      'Shift-Enter': lineBreak,
      'Mod-Enter': lineBreak,
      Enter: () => editor.commands.splitListItem('listItem'),
      // Outside a list the key moves on to the next field, as everywhere else.
      Tab: () => editor.commands.sinkListItem('listItem'),
      'Shift-Tab': () => editor.commands.liftListItem('listItem'),
    };
  },
});
