const danishLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
};

/** File names that Windows keeps for its devices, with or without an ending. */
const windowsDevices = /^(con|prn|aux|nul|com\d|lpt\d|clock\$?)$/;

const longestSlug = 60;

/**
 * A title as a name for a file and an address: Danish letters are spelt out (`bør` is `boer`, `bær`
 * is `baer`), the rest is lower-case ASCII joined by hyphens, at most 60 signs, cut between words.
 * Empty where nothing of the title can be written so.
 */
export function slugify(title: string): string {
  const ascii = title
    .toLowerCase()
    .replace(/[æøåäöüßðþ]/g, (letter) => danishLetters[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (ascii.length <= longestSlug) return ascii;
  const cut = ascii.slice(0, longestSlug + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > longestSlug / 2 ? cut.slice(0, lastHyphen) : ascii.slice(0, longestSlug);
}

/**
 * One slug for each title, in the order given; no two are the same, none is empty and none is a
 * device of Windows. The first of several equal titles keeps the plain slug.
 */
export function uniqueSlugs(titles: readonly string[], fallback: string): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const slug = slugify(title);
    const base =
      slug === '' || windowsDevices.test(slug) ? [fallback, slug].filter(Boolean).join('-') : slug;
    let candidate = base;
    for (let count = 2; taken.has(candidate); count += 1) candidate = `${base}-${count}`;
    taken.add(candidate);
    return candidate;
  });
}
