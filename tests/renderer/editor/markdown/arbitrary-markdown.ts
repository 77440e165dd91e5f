import { fc } from '../../../support/properties.ts';

const fragments = [
  ...['a', 'ord ', 'Ærø', '7', ' ', '   ', '\t', '\u00a0', '\n', '\n\n', '\n    ', '\n  ', '  \n'],
  ...['*', '**', '_', '__', '~~', '~', '`', '```', '\n```\n', '\n~~~\n', '\\', '\\\n', '&amp;'],
  ...['\n# ', '\n#### ', '\n> ', '\n- ', '\n* ', '\n+ ', '\n1. ', '\n3) ', '\n---\n', '\n===\n'],
  ...[
    '[',
    ']',
    '(',
    ')',
    '](https://a.dk)',
    '![b](c.png)',
    `![b *c* \\[d](${'a'.repeat(64)}.png)`,
    `\n\n![To kopper](${'b'.repeat(64)}.png "t")\n\n`,
    '[n]',
    '\n[n]: /x "t"\n',
    '<https://a.dk>',
  ],
  ...['|', '\n| a | b |\n|---|---|\n| 1 | 2 |\n', '<b>', '<!-- x -->', '&#42;', '\0', '\r\n', '😀'],
  ...[
    '"',
    "'",
    '\\"',
    '”',
    '!',
    '.',
    ':',
    '-',
    '=',
    '(c)',
    '...',
    '\n- [ ] x',
    '\n1. - a',
    '\u2028',
  ],
];

/** Markdown that no one meant: every sign of the language, anywhere. */
export const arbitraryMarkdown = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.constantFrom(...fragments), fc.string()), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));
