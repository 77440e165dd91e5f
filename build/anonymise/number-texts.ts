/** A text in which the numbers that tell an age or a day are marked; all others tell neither. */
export interface NumberText {
  readonly text: string;
  readonly marks: readonly NumberMark[];
}

export interface NumberMark {
  readonly start: number;
  readonly end: number;
  /** `null` where it does not matter what is made of it. */
  readonly role: 'age' | 'day' | null;
}

/** Sentences, one a line, with ages in braces and days in angle brackets: `Sofie er {14} den <3. maj>`. */
export function readNumberSentences(source: string): readonly NumberText[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) =>
      marked(line.replaceAll('\\n', '\n'), /(\{[^}]+\}|<[^>]+>)/, (part) =>
        part.startsWith('{')
          ? { own: part.slice(1, -1), role: 'age' }
          : part.startsWith('<')
            ? { own: part.slice(1, -1), role: 'day' }
            : null,
      ),
    );
}

const roles: Readonly<Record<string, 'age' | 'day'>> = { AGE: 'age', DATE: 'day' };

/** Paragraphs of texts in which every identifier is marked, see `readFieldTexts`. */
export function readNumberParagraphs(source: string): readonly NumberText[] {
  return source
    .split(/^# .*\n/m)
    .flatMap((text) => text.split(/\n[ \t]*\n/))
    .map((paragraph) => paragraph.trimEnd())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) =>
      marked(paragraph, /(⟦[^⟧]+⟧)/, (part) => {
        const [, type = '', isOptional, own] =
          /^⟦([A-Z_]+)(?:\.[\w-]+)?(\?)?:([\s\S]+)⟧$/.exec(part) ?? [];
        if (own === undefined) return null;
        return { own, role: isOptional === undefined ? roles[type] : null };
      }),
    );
}

function marked(
  source: string,
  parts: RegExp,
  read: (part: string) => { own: string; role: NumberMark['role'] | undefined } | null,
): NumberText {
  const marks: NumberMark[] = [];
  let text = '';
  for (const part of source.split(parts)) {
    const mark = read(part);
    if (mark === null) text += part;
    else {
      const { own, role } = mark;
      if (role !== undefined)
        marks.push({ start: text.length, end: text.length + own.length, role });
      text += own;
    }
  }
  return { text, marks };
}
