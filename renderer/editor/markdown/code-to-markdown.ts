import type { Node } from '@tiptap/pm/model';

/** A span of code, fenced by more backticks than stand in it. */
export function codeToMarkdown(text: string): string {
  const fence = '`'.repeat(longestRun(text, /`+/g) + 1);
  // One space on each side is taken off when it is read.
  const needsRoom = /^`|`$|^ .*[^ ].* $/.test(text) || /^ [^ ] $/.test(text);
  return needsRoom ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** A block of code between fences that its own text can't end. */
export function codeBlockToMarkdown(node: Node): string {
  const info = String(node.attrs.info);
  const text = node.textContent;
  // The words behind a fence of backticks can hold none.
  const mark = info.includes('`') ? '~' : '`';
  const fence = mark.repeat(Math.max(3, longestRun(text, mark === '~' ? /~+/g : /`+/g) + 1));
  return [`${fence}${info}`, ...(text === '' ? [] : [text]), fence].join('\n');
}

function longestRun(text: string, run: RegExp): number {
  return Math.max(0, ...(text.match(run) ?? []).map(({ length }) => length));
}
