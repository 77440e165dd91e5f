import { Extension, nodeInputRule, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core';

/** What people who know Markdown type at the start of a line: `## `, `- `, `1. `, `> `, `---`. */
export const TypedBlocks = Extension.create({
  name: 'typedBlocks',
  addInputRules() {
    const { heading, bulletList, orderedList, blockquote, horizontalRule } =
      this.editor.schema.nodes;
    if (!heading || !bulletList || !orderedList || !blockquote || !horizontalRule) return [];
    return [
      textblockTypeInputRule({
        find: /^(#{1,3})\s$/,
        type: heading,
        getAttributes: ([, signs]) => ({ level: signs?.length ?? 2 }),
      }),
      wrappingInputRule({ find: /^[-*·•]\s$/, type: bulletList }),
      wrappingInputRule({
        find: /^(\d{1,3})[.)]\s$/,
        type: orderedList,
        getAttributes: ([, start]) => ({ start: Number(start) }),
      }),
      wrappingInputRule({ find: /^>\s$/, type: blockquote }),
      nodeInputRule({ find: /^---$/, type: horizontalRule }),
    ];
  },
});
