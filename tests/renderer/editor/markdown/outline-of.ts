import type { Node } from '@tiptap/pm/model';

/**
 * What a document says, without what Markdown has no place for: empty paragraphs, spaces at the
 * edges of lines, emphasis of a space, whether a list is close.
 */
export function outlineOf(node: Node): unknown {
  if (node.inlineContent && node.type.name !== 'codeBlock') {
    return [node.type.name, node.attrs, lettersOf(node)];
  }
  const { tight: _, ...attrs } = node.attrs;
  const children = node.children.filter(
    (child) => !(child.type.name === 'paragraph' && child.textContent.trim() === ''),
  );
  return [node.type.name, attrs, node.isTextblock ? node.textContent : children.map(outlineOf)];
}

function lettersOf(block: Node): string {
  const runs: { text: string; marks: string }[] = [];
  for (const node of block.children) {
    const isCode = node.marks.some(({ type }) => type.name === 'code');
    const parts = isCode ? [node.text ?? ''] : (node.text ?? '\n').match(/\s+|\S+/g);
    for (const text of parts ?? []) {
      const isSpace = text.trim() === '' && !isCode;
      const marks = isSpace ? [] : node.marks;
      const names = JSON.stringify(
        marks.map(({ type, attrs }) => JSON.stringify([type.name, attrs])).sort(),
      );
      const last = runs.at(-1);
      if (last?.marks === names) last.text += text;
      else runs.push({ text, marks: names });
    }
  }
  const letters = runs.map(({ text, marks }) => (marks === '[]' ? text : `⟦${marks}⟧${text}⟦⟧`));
  return letters
    .join('')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
