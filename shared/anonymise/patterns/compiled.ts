const compiled = new WeakSet<RegExp>();

/**
 * V8 compiles a pattern to bytecode first, and to machine code when it is used again; for long patterns
 * the first takes three times as long as the second. A text of this length it holds worth machine
 * code at once (`JSRegExp::kTierUpForSubjectLengthValue`).
 */
const long = ' '.repeat(1_000);

/** A pattern, compiled once. It changes nothing but the time that its first use takes. */
export function compiledOnce<Pattern extends RegExp>(pattern: Pattern): Pattern {
  if (compiled.has(pattern)) return pattern;
  compiled.add(pattern);
  const { lastIndex } = pattern;
  // A search that begins there ends there.
  pattern.lastIndex = long.length;
  pattern.test(long);
  pattern.lastIndex = lastIndex;
  return pattern;
}
