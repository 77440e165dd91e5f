import { ownCopy } from './own-copy.ts';

/**
 * A pure function of a text that remembers its last answers: the mails of a thread repeat each
 * other's lines many times over. When `most` answers are kept it forgets them all and begins anew.
 */
export function remember<T>(answer: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    // Neither the text nor what is cut out of it for the answer may keep a whole mail.
    const own = ownCopy(text);
    const found = answer(own);
    known.set(own, found);
    return found;
  };
}
