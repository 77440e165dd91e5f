/** A text with the names in it, as training and scoring read it. */
export interface Example {
  readonly text: string;
  readonly names: readonly MarkedName[];
}

export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly kind: 'PER' | 'LOC' | 'ORG';
}

/** Texts one after the other, with a sign between them. */
export function joined(examples: readonly Example[], between: string): Example {
  let text = '';
  const names: MarkedName[] = [];
  for (const example of examples) {
    if (text !== '') text += between;
    for (const name of example.names) {
      names.push({ ...name, start: name.start + text.length, end: name.end + text.length });
    }
    text += example.text;
  }
  return { text, names };
}

/** The same text with each sign replaced by one as long. */
export function rewritten(example: Example, rewrite: (text: string) => string): Example {
  const text = rewrite(example.text);
  return text.length === example.text.length ? { ...example, text } : example;
}

/** The text with other names in the places of its own. */
export function renamed(
  example: Example,
  nameFor: (own: string, name: MarkedName) => string,
): Example {
  let text = '';
  let from = 0;
  const names: MarkedName[] = [];
  for (const name of example.names) {
    text += example.text.slice(from, name.start);
    const written = nameFor(example.text.slice(name.start, name.end), name);
    names.push({ ...name, start: text.length, end: text.length + written.length });
    text += written;
    from = name.end;
  }
  return { text: text + example.text.slice(from), names };
}
