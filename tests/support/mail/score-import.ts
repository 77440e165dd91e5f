/** What a thread's gold says: the stories, and how many messages of each kind are none. */
export interface GoldStory {
  /** Null where the thread does not say. */
  readonly author: string | null;
  readonly authorEmail: string | null;
  /** `YYYY-MM-DD`, or null where the thread does not say. */
  readonly date: string | null;
  readonly text: string;
}

export interface ImportedText {
  readonly author: string;
  readonly authorEmail: string;
  readonly date: string;
  /** What stands as its title; empty or left out where it has none. */
  readonly title?: string;
  readonly text: string;
}

/** Counts over one or many threads; `add` sums them. */
export interface Score {
  readonly gold: number;
  readonly imported: number;
  /** Imported stories with the right author and a text at least 0.9 like the gold's. */
  readonly right: number;
  readonly wrongAuthor: number;
  /** Imported texts that are no story of the gold. */
  readonly strangers: number;
  /** Of those, how many repeat a story that came in already. */
  readonly repeats: number;
  /** Stories of the gold that came in without any author. */
  readonly unnamed: number;
  /** Stories of the gold that were set aside as something else. */
  readonly refused: number;
  readonly importedSigns: number;
  /** Signs imported that are not their author's story. */
  readonly leaked: number;
  readonly goldSigns: number;
  /** Signs of the gold's stories that did not come in. */
  readonly lost: number;
  readonly rightDates: number;
  readonly matched: number;
  /** Imported texts with a sign that no decoding should leave. */
  readonly broken: number;
  readonly faults: readonly string[];
}

export const noScore: Score = {
  gold: 0,
  imported: 0,
  right: 0,
  wrongAuthor: 0,
  strangers: 0,
  repeats: 0,
  unnamed: 0,
  refused: 0,
  importedSigns: 0,
  leaked: 0,
  goldSigns: 0,
  lost: 0,
  rightDates: 0,
  matched: 0,
  broken: 0,
  faults: [],
};

const sameText = 0.9;

/** Compares what an import brought with what a thread's people told. */
export function scoreImport(
  name: string,
  gold: readonly GoldStory[],
  imported: readonly ImportedText[],
  setAside: readonly string[] = [],
): Score {
  const faults: string[] = [];
  const left = new Set(gold.keys());
  const score = { ...noScore, gold: gold.length, imported: imported.length };
  for (const story of gold) score.goldSigns += signs(story.text).length;
  const pairs = imported
    .flatMap((text, at) =>
      gold.map((story, index) => ({
        at,
        index,
        match: matchOf(signsFor(text, story), signs(story.text)),
      })),
    )
    .filter(({ match }) => match.shared > 30)
    .sort((a, b) => b.match.likeness - a.match.likeness);
  const paired = new Map<number, { index: number; match: Match }>();
  for (const { at, index, match } of pairs) {
    if (paired.has(at) || !left.has(index)) continue;
    left.delete(index);
    paired.set(at, { index, match });
  }
  for (const [at, text] of imported.entries()) {
    if (/[\ufffd\u0080-\u009f]|Ã[\u00a0-\u00bf]/.test(text.text)) score.broken += 1;
    const pair = paired.get(at);
    const story = pair === undefined ? undefined : gold[pair.index];
    const length = signsFor(text, story).length;
    score.importedSigns += length;
    if (pair === undefined || story === undefined) {
      score.strangers += 1;
      const isRepeat = pairs.some((one) => one.at === at && one.match.shared > length * 0.5);
      if (isRepeat) score.repeats += 1;
      score.leaked += length;
      faults.push(`${name}: no story: ${text.author}: ${start(text.text)}`);
      continue;
    }
    score.matched += 1;
    score.leaked += length - pair.match.shared;
    score.lost += signs(story.text).length - pair.match.shared;
    const isAuthor = isSamePerson(text, story);
    if (!isAuthor) {
      score.wrongAuthor += 1;
      if (text.author === '' && text.authorEmail === '') score.unnamed += 1;
      faults.push(
        `${name}: author ${text.author} <${text.authorEmail}> for ${story.author} <${story.authorEmail}>`,
      );
    }
    if (isAuthor && pair.match.likeness >= sameText) score.right += 1;
    if (pair.match.likeness < 0.985) {
      faults.push(
        `${name}: text ${pair.match.likeness.toFixed(3)} (${story.author}):\n   got  ${text.text.replace(/\n/g, '⏎')}\n   gold ${story.text.replace(/\n/g, '⏎')}`,
      );
    }
    if (text.date === (story.date ?? '')) score.rightDates += 1;
    else faults.push(`${name}: date ${text.date} for ${story.date} (${story.author})`);
  }
  for (const index of left) {
    const story = gold[index];
    if (story === undefined) continue;
    score.lost += signs(story.text).length;
    const beginning = signs(story.text).slice(0, 40);
    if (setAside.some((text) => signs(text).includes(beginning))) score.refused += 1;
    faults.push(`${name}: missing: ${story.author}: ${start(story.text)}`);
  }
  return { ...score, faults };
}

export function addScores(a: Score, b: Score): Score {
  const sum = { ...a, faults: [...a.faults, ...b.faults] };
  for (const key of Object.keys(noScore) as (keyof Score)[]) {
    if (key !== 'faults') Object.assign(sum, { [key]: a[key] + b[key] });
  }
  return sum;
}

/** What a score comes to, as shares of 1. */
export interface ImportShares {
  readonly precision: number;
  readonly recall: number;
  readonly leak: number;
  readonly loss: number;
  readonly dates: number;
}

/** The shares that the goals are set for. */
export function sharesOf(score: Score): ImportShares {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    precision: share(score.right, score.imported),
    recall: share(score.right, score.gold),
    leak: 1 - share(score.importedSigns - score.leaked, score.importedSigns),
    loss: 1 - share(score.goldSigns - score.lost, score.goldSigns),
    dates: share(score.rightDates, score.matched),
  };
}

function start(text: string): string {
  return text.slice(0, 160).replace(/\n/g, '⏎');
}

/** Some hands wrote a story's title into its gold and others did not; what stands as its title is not lost. */
function signsFor({ title = '', text }: ImportedText, story: GoldStory | undefined): string {
  const [heading, own] = [signs(title), signs(text)];
  const isOfGold = story !== undefined && signs(story.text).startsWith(heading);
  return isOfGold && !own.startsWith(heading) ? signs(`${title}\n${text}`) : own;
}

/** Quoting changes white space, dashes and quotation marks; the rest counts. */
function signs(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[“”„»«"]/g, '"')
    .replace(/[‘’´`]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .trim();
}

interface Match {
  readonly shared: number;
  /** Twice the shared signs by all signs, as difflib's ratio. */
  readonly likeness: number;
}

function matchOf(a: string, b: string): Match {
  const shared = sharedSigns(words(a), words(b));
  return { shared, likeness: (2 * shared) / Math.max(1, a.length + b.length) };
}

function words(text: string): readonly string[] {
  return text.match(/\S+\s?/g) ?? [];
}

/** The signs of the longest common run of words, not necessarily side by side. */
function sharedSigns(a: readonly string[], b: readonly string[]): number {
  let before = new Float64Array(b.length + 1);
  for (const word of a) {
    const now = new Float64Array(b.length + 1);
    for (let at = 0; at < b.length; at += 1) {
      const isSame = word.trim() === b[at]?.trim();
      now[at + 1] = isSame
        ? (before[at] ?? 0) + Math.min(word.length, b[at]?.length ?? 0)
        : Math.max(before[at + 1] ?? 0, now[at] ?? 0);
    }
    before = now;
  }
  return before.at(-1) ?? 0;
}

function isSamePerson(a: ImportedText, b: GoldStory): boolean {
  if (b.author === null && b.authorEmail === null) return a.author === '' && a.authorEmail === '';
  const [one, two] = [a.authorEmail.toLowerCase(), b.authorEmail?.toLowerCase() ?? ''];
  if (one !== '' && one === two) return true;
  return plainName(a.author) !== '' && plainName(a.author) === plainName(b.author ?? '');
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
