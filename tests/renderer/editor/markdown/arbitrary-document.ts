import type { Mark, Node } from '@tiptap/pm/model';
import { storySchema } from '../../../../renderer/editor/schema/story-schema.ts';
import { fc } from '../../../support/properties.ts';

const { nodes, marks } = storySchema;

/** Letters, and all that Markdown could take for something else. */
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('a', 'ø', 'Z', '7', ' ', '  ', 'og ', '. ') },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ...Array.from('*_~`[]()<>!#+-=|\\&;:.,"”’/^$–…'),
          '😀',
          '\u00a0',
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '1. ',
          '- ',
          '> ',
          '## ',
          '&amp;',
          '<http://a.dk>',
          '](x)',
          '---',
        ),
      },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const link = fc
  .record({
    href: fc.constantFrom('https://a.dk/', 'mailto:a@b.dk', 'b%20c', 'a(b)c', '', '?a=1&amp=2'),
    title: fc.constantFrom(null, 'Se "her"', 'a\\b'),
  })
  .map((attrs) => marks.link?.create(attrs));

const markSet = fc
  .tuple(
    fc.option(link, { freq: 4 }),
    fc.subarray([marks.strong, marks.em, marks.strikethrough]),
    fc.integer({ max: 6, min: 0 }),
  )
  .map(([linked, chosen, code]) =>
    [linked, ...chosen.map((type) => type?.create()), code === 0 ? marks.code?.create() : null]
      .filter((mark) => mark !== null && mark !== undefined)
      .reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []),
  );

const letters = fc.tuple(text, markSet).map(([letter, set]) => storySchema.text(letter, set));
const lineBreak = markSet.map((set) =>
  storySchema.node(
    'hardBreak',
    null,
    [],
    set.filter(({ type }) => type.name !== 'code'),
  ),
);

const paragraph = fc
  .array(fc.oneof({ weight: 5, arbitrary: letters }, { weight: 1, arbitrary: lineBreak }), {
    maxLength: 5,
  })
  .map((content) => storySchema.node('paragraph', null, content));

const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.array(letters, { maxLength: 3 }))
  .map(([level, content]) => storySchema.node('heading', { level }, content));

const codeBlock = fc
  .tuple(fc.constantFrom('', 'ts', 'a`b'), fc.option(text, { nil: '' }))
  .map(([info, code]) =>
    storySchema.node('codeBlock', { info }, code ? storySchema.text(code) : []),
  );

const picture = fc
  .record({
    file: fc.constant(`${'a'.repeat(64)}.png`),
    alt: fc.oneof(
      fc.constant(''),
      text.map((words) => words.trim().replace(/\s+/g, ' ')),
    ),
    title: fc.constantFrom(null, 'Se "her"'),
  })
  .map((attrs) => storySchema.node('picture', attrs));

const rule = fc.constant(storySchema.node('horizontalRule'));

const { block } = fc.letrec<{ block: Node; list: Node; quote: Node }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'block' },
    { weight: 5, arbitrary: paragraph },
    { weight: 2, arbitrary: tie('list') },
    { weight: 1, arbitrary: tie('quote') },
    { weight: 1, arbitrary: heading },
    { weight: 1, arbitrary: codeBlock },
    { weight: 1, arbitrary: rule },
    { weight: 1, arbitrary: picture },
  ),
  quote: fc
    .array(tie('block'), { minLength: 1, maxLength: 3, depthIdentifier: 'block' })
    .map((content) => storySchema.node('blockquote', null, content)),
  list: fc
    .record({
      type: fc.constantFrom('bulletList', 'orderedList'),
      tight: fc.boolean(),
      start: fc.constantFrom(1, 0, 2, 9, 99),
      items: fc.array(
        fc.tuple(paragraph, fc.array(tie('block'), { maxLength: 2, depthIdentifier: 'block' })),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map(({ type, tight, start, items }) =>
      storySchema.node(
        type,
        nodes.orderedList?.name === type ? { tight, start } : { tight },
        items.map(([first, rest]) => storySchema.node('listItem', null, [first, ...rest])),
      ),
    ),
}));

/** A document as a person could make it in the editor, with text that looks like Markdown. */
export const arbitraryDocument = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((content) => storySchema.node('doc', null, content));
