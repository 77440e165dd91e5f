import type { MarkedName } from './example.ts';
import { nameOf } from './field-texts.ts';
import type { NumberMark, NumberText } from './number-texts.ts';

/** The sentences of the tests that say where somebody is named, where nobody is, and nothing of the rest. */
export const formTexts = new URL('../../tests/fixtures/anonymise/story-forms.txt', import.meta.url);

/** A text of which some places are marked; what the others are is not said. */
export interface FormText {
  readonly text: string;
  readonly names: readonly MarkedName[];
  /** Where nobody is named. */
  readonly nameless: readonly Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text and what is said of it: what it is, that it is nothing, or neither. */
interface Stretch extends Span {
  readonly own: string;
  readonly says: { readonly type: string } | 'nothing' | null;
}

/** Texts, one a line below a head, `⏎` for a new line within: `⟦PERSON:hans⟧` is somebody, `⟪hans⟫` is nobody. */
export function readFormTexts(source: string): readonly FormText[] {
  return stretchesOfEach(source).map((stretches) => ({
    text: textOf(stretches),
    names: stretches.flatMap(({ start, end, own, says }) => {
      if (says === null || says === 'nothing') return [];
      const name = nameOf(says.type, own);
      return name === null ? [] : [{ start, end, kind: name }];
    }),
    nameless: stretches.filter(({ says }) => says === 'nothing'),
  }));
}

/** The same texts with the ages and days that they mark; of other numbers they say something only where they mark them. */
export function readNumberForms(source: string): readonly NumberText[] {
  return stretchesOfEach(source).map((stretches) => ({
    text: textOf(stretches),
    marks: stretches.flatMap(({ start, end, says }): NumberMark[] => {
      if (says === null) return [{ start, end, role: null }];
      if (says === 'nothing') return [];
      if (says.type === 'AGE') return [{ start, end, role: 'age' }];
      return says.type === 'DATE' ? [{ start, end, role: 'day' }] : [];
    }),
  }));
}

const textOf = (stretches: readonly Stretch[]) => stretches.map(({ own }) => own).join('');

function stretchesOfEach(source: string): readonly (readonly Stretch[])[] {
  const [, ...sections] = source.split(/^# .*\n/m);
  return sections
    .flatMap((section) => section.split('\n'))
    .filter((line) => line !== '')
    .map((line) => stretchesOf(line.replaceAll('⏎', '\n')));
}

function stretchesOf(line: string): readonly Stretch[] {
  let start = 0;
  return line.split(/(⟦[^⟧]+⟧|⟪[^⟫]+⟫|⟨[^⟩]+⟩)/).map((part) => {
    const [, type, own = part] = /^(?:⟦(?:([A-Z_]+):)?|[⟪⟨])(.+)[⟧⟫⟩]$/s.exec(part) ?? [];
    const says = type !== undefined ? { type } : part.startsWith('⟪') ? 'nothing' : null;
    const stretch: Stretch = { start, end: start + own.length, own, says };
    start = stretch.end;
    return stretch;
  });
}
