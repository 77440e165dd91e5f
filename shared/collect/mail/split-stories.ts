import { bringsAnother, speaksOfOneMore } from './another-story.ts';
import { isClosingLine, isNameLine } from './closing-line.ts';
import { labelTalk } from './label-talk.ts';
import type { LabelledUnit } from './labelled-unit.ts';
import type { Mailbox } from './mailbox.ts';
import { nextTeller } from './next-teller.ts';
import { passedOnIn } from './passes-on.ts';
import { topicsOf } from './sense.ts';
import { isRule } from './separator-line.ts';
import { storyBorders } from './story-borders.ts';
import { opensStory } from './story-opening.ts';
import { saidIn, storySpan } from './story-span.ts';
import { talkOdds } from './talk-odds.ts';
import { unitText, wordsOf } from './unit.ts';

/** Each of two stories in a mail has at least so many words, and tells by at least so much. */
const shortestPart = 14;
const leastTelling = 2;

const longestAnnouncement = 120;

const numbered =
  /^(?:(?:den )?(?:historie|fortælling|eksempel|case|story|nr\.?|nummer|no\.?)\s*(?:nr\.?|nummer|no\.?)?\s*(?:\d{1,2}|en|et|to|tre|fire|one|two|three)(?!\p{L})|(?:\d{1,2}\.|den (?:første|anden|tredje|fjerde))\s*(?:historie|fortælling|eksempel|case|story)(?!\p{L})|(?:første|anden|tredje|fjerde) (?:historie|fortælling|eksempel)(?!\p{L}))/iu;
/** A heading that counts on from a first story. */
const countsOn = /2|3|4|to|tre|anden|tredje|two|three/iu;
const announcesMany =
  /(?<!\p{L})(?:får|sender|har) (?:I|du|jeg|hermed) (?:dem|dem alle|alle)(?!\p{L})|(?:I|du) får (?:dem|alle)(?!\p{L})|(?<!\p{L})(?:har|er|får|får I|sender|kommer)(?: \p{L}+){0,2} (?:to|2|tre|3|flere|et par)(?: (?:stykker|stk|korte|små|fra mig|fra os))?\s*[.,:!]|(?<!\p{L})(?:to|tre|fire|flere|et par|nogle|begge|mine|two|three|both|some|a couple of) (?:\p{L}+ ){0,2}(?:historier|fortællinger|eksempler|bidrag|oplevelser|stories|examples)(?!\p{L})/iu;
const numberWords: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:to|2|et par|begge|two|both|a couple)(?![\p{L}\d])/iu, 2],
  [/(?<!\p{L})(?:tre|3|three)(?![\p{L}\d])/iu, 3],
  [/(?<!\p{L})(?:fire|4|four)(?![\p{L}\d])/iu, 4],
];
/** “Jeg har skrevet mine to ned:”, in the last words above the stories. */
const leadsToMany =
  /(?<!\p{L})(?<!kl\.? |klokken )(?:to|tre|fire|et par)(?: stykker| stk\.?| korte| små| ned| her| selv)*\s*[,:](?:[^.!?]*:)?\s*$/iu;
/** “Her er min:”, whatever was said of others' before. */
const leadsToOne = /(?<!\p{L})(?:min|mit|den|det|historien|fortællingen|bidraget)(?: her)?:\s*$/iu;
/** `2.`, `Og 3`, `nr. to`: a line that is nothing but a number; one in words is announced as such. */
const bareNumber =
  /^(?:(og|og så|så)\s)?(?:(nr\.?|nummer|no\.?)\s?)?(\d{1,2}|en|et|to|tre|fire)(?: så)?\s?[.):]*$/iu;
const numberNames: Readonly<Record<string, number>> = { en: 1, et: 1, to: 2, tre: 3, fire: 4 };
/** `Den anden:`, `Nummer to:` and what counts on without a word of the story. */
const ordinalLine =
  /^(?:og )?(?:så )?(?:den|det|min|nummer|nr\.?|her er den)?\s?(?:anden|andet|næste|tredje|sidste|2|to|3|tre)(?!\p{L}).{0,40}:$/iu;
const firstLine = /^(?:den|det|min|nummer|nr\.?)?\s?(?:ene|første|1|et)(?!\p{L}).{0,40}:$/iu;
const ofFirst = /^(?:den|det) (?:ene|første)(?!\p{L})/iu;
const ofSecond = /^(?:og )?(?:den|det) (?:anden|andet|næste|tredje|sidste)(?!\p{L})/iu;

export interface SplitStories {
  readonly stories: readonly (readonly LabelledUnit[])[];
  /** Whether it could as well be parted otherwise, so that a person should look. */
  readonly isUnsure: boolean;
}

/**
 * Parts a message that tells several stories: at headings and numbers that count them, at a line that
 * announces another, or, where the lead-in speaks of several, at rules and at as many paragraphs as it
 * names. A rule alone only parts a story, unless somebody new comes in below it. What brought the message
 * may have announced them (`announcement`).
 */
export function splitStories(
  units: readonly LabelledUnit[],
  author: Mailbox,
  announcement = '',
): SplitStories {
  const { borders, from, isUnsure } = bordersIn(units, announcement);
  if (borders.size === 0) return { stories: [withoutNumber(units)], isUnsure };
  const parts: LabelledUnit[][] = [[]];
  for (const [at, unit] of units.entries()) {
    const last = parts.at(-1) ?? [];
    if (borders.has(at) && tells(last) && tells(units.slice(at))) {
      trimClosing(last, author);
      parts.push([isHeading(unit) ? { ...unit, kind: headingKind(unit) } : unit]);
    } else {
      last.push(unit);
    }
  }
  if (parts.filter(tells).length < 2) return { stories: [withoutNumber(units)], isUnsure };
  const stories = parts.map((part, at) => (at === 0 ? withoutHeading(ledIn(part, from)) : part));
  return { stories: stories.map((part, at) => withoutTalk(part, at, parts.length)), isUnsure };
}

/**
 * What is said to the readers between two stories belongs to neither. Above the first and below the
 * last it was cut off before, and better, since the place in the mail told of it.
 */
function withoutTalk(
  units: readonly LabelledUnit[],
  at: number,
  count: number,
): readonly LabelledUnit[] {
  const cut = labelTalk(units, (told) => {
    const { said, from, to } = storySpan(saidIn(told));
    return { said, from: at === 0 ? 0 : from, to: at === count - 1 ? said.length : to };
  });
  return tells(cut) ? cut : units;
}

/** What announces the stories is none of the first. */
function ledIn(units: readonly LabelledUnit[], from: number): readonly LabelledUnit[] {
  return units.map((unit, at) =>
    unit.kind === 'story' && at < from ? { ...unit, kind: 'lead-in' } : unit,
  );
}

/** Where stories begin after the first, and where the first begins below a line that announces them. */
function bordersIn(
  units: readonly LabelledUnit[],
  announcement: string,
): {
  readonly borders: ReadonlySet<number>;
  readonly from: number;
  readonly isUnsure: boolean;
} {
  const all = [...units.keys()].filter((at) => units[at]?.kind === 'story');
  const announcing = all.slice(0, 2).findLast((at) => isAnnouncement(units[at]?.text ?? ''));
  const told = all.filter((at) => announcing === undefined || at > announcing);
  const [first = 0] = told;
  const leadIn = `${announcement}\n${unitText(units.slice(0, first))}`.trim();
  const texts = told.map((at) => units[at]?.text ?? '');
  const isMany =
    announcing !== undefined ||
    announcement !== '' ||
    (!leadsToOne.test(leadIn) && (announcesMany.test(leadIn) || leadsToMany.test(leadIn)));
  const isCounted = texts.filter(isNumbered).length > 1;
  const counts = countedOn(texts);
  // What stands above `Eksempel 1` leads to it.
  const heading = isCounted ? told.find((at) => isNumbered(units[at]?.text ?? '')) : undefined;
  const isFirst = /(?<!\d)1(?!\d)|første|first/iu.test(units[heading ?? -1]?.text ?? '');
  const hasFirst = texts.some((text) => ofFirst.test(text)) || ofFirst.test(leadIn);
  const passedOn = new Set(passedOnAt(units));
  const found = told.filter((at, index) => {
    const text = units[at]?.text ?? '';
    if (isFirst && at === heading) return false;
    return (
      counts.has(index) ||
      (isRule(text) && opensStory(texts[index + 1] ?? '')) ||
      (isNumbered(text) && (isCounted || (text.length < 40 && countsOn.test(text)))) ||
      (text.length < 60 && ordinalLine.test(text)) ||
      nextTeller(text) !== null ||
      passedOn.has(at) ||
      (hasFirst && ofSecond.test(text)) ||
      (isMany && (/^(?:2|3|4)[.)]\s/.test(text) || isRule(text) || /^[*\s~#•-]{3,}$/.test(text))) ||
      bringsAnother(text) ||
      (text.length < 160 && speaksOfOneMore(text) && (/:\s*$/.test(text) || talkOdds(text) > 0))
    );
  });
  const counted = found.length > 0 || !isMany ? found : paragraphsOf(units, told, leadIn);
  const start = isFirst && heading !== undefined ? heading : first;
  const from = announcing === undefined && start === first ? 0 : start;
  if (counted.length > 0) return { borders: new Set(counted), from, isUnsure: false };
  const count = isMany ? (numberWords.find(([word]) => word.test(leadIn))?.[1] ?? null) : null;
  const announced = isMany ? 'many' : asksForStories(units) ? 'asks for some' : 'nothing';
  const judged = storyBorders(
    units.map((unit, at) => (at < from ? { ...unit, kind: 'lead-in' as const } : unit)),
    announced,
    count,
  );
  return { borders: new Set(judged.starts), from, isUnsure: judged.isUnsure };
}

/** Whether what stands around the stories asks the others for theirs. */
function asksForStories(units: readonly LabelledUnit[]): boolean {
  const around = units.filter(({ kind }) => kind === 'lead-in' || kind === 'afterword');
  const topics = topicsOf(unitText(around));
  return topics.has('invitation-sure');
}

/** The places of lines that count on, by nothing but a number, from one above them. */
function countedOn(texts: readonly string[]): ReadonlySet<number> {
  const numbers = texts.map(numberIn);
  return new Set(
    [...texts.keys()].filter((at) => {
      const one = numbers[at] ?? null;
      if (one === null || one.number < 2) return false;
      return one.isSaid || numbers.slice(0, at).some((other) => other?.number === one.number - 1);
    }),
  );
}

/** The number that a line is, and whether words such as “og nr.” say that it counts. */
function numberIn(text: string): { readonly number: number; readonly isSaid: boolean } | null {
  const match = bareNumber.exec(text.trim());
  if (match === null) return null;
  const [, and = '', no = '', said = ''] = match;
  const isSaid = and !== '' || no !== '';
  const number = numberNames[said.toLowerCase()] ?? Number(said);
  return Number.isNaN(number) || (!isSaid && !/\d/.test(said)) ? null : { number, isSaid };
}

/** The lines by which another tells what stands below; by a first name alone only one of several. */
function passedOnAt(units: readonly LabelledUnit[]): readonly number[] {
  const lines = [...units.keys()].filter((at) => {
    const below = units[at + 1];
    return below?.isApart === true && passedOnIn(units[at]?.text ?? '') !== null;
  });
  const isWhole = (at: number) => passedOnIn(units[at]?.text ?? '')?.isWhole === true;
  return lines.length > 1 ? lines : lines.filter(isWhole);
}

function isAnnouncement(text: string): boolean {
  return text.length < longestAnnouncement && announcesMany.test(text);
}

/** “Her er to korte” above two paragraphs, or above more of which the second story opens one. */
function paragraphsOf(
  units: readonly LabelledUnit[],
  told: readonly number[],
  leadIn: string,
): readonly number[] {
  const count = numberWords.find(([word]) => word.test(leadIn))?.[1];
  const starts = told.filter((at) => units[at]?.isApart === true || at === told[0]);
  if (count === undefined || starts.length === count)
    return count === undefined ? [] : starts.slice(1);
  const opened = starts.slice(1).filter((at) => opensStory(units[at]?.text ?? ''));
  return opened.length === count - 1 ? opened : [];
}

function isNumbered(text: string): boolean {
  return text.length < 90 && numbered.test(text.replace(/^[*#\s_]+/, ''));
}

/** Whether a line only says that a story begins. */
function isHeading({ text }: LabelledUnit): boolean {
  return (
    isNumbered(text) ||
    numberIn(text) !== null ||
    isRule(text) ||
    /^[^\p{L}]+$/u.test(text) ||
    nextTeller(text) !== null ||
    passedOnIn(text) !== null ||
    bringsAnother(text) ||
    (text.length < 160 && (ordinalLine.test(text) || speaksOfOneMore(text)))
  );
}

/** A heading of some words is the story's title. */
function headingKind({ text }: LabelledUnit): 'title' | 'lead-in' {
  if (isFirstItem(text)) return 'title';
  return isNumbered(text) && wordsOf(text).length > 2 ? 'title' : 'lead-in';
}

/** The first story's own heading, and what stands above it, are no part of it. */
function withoutHeading(units: readonly LabelledUnit[]): LabelledUnit[] {
  const at = units.findIndex(
    (unit) =>
      unit.kind === 'story' &&
      (isNumbered(unit.text) ||
        numberIn(unit.text) !== null ||
        (unit.text.length < 60 && (firstLine.test(unit.text) || isFirstItem(unit.text)))),
  );
  if (at < 0 || tells(units.slice(0, at)) || !tells(units.slice(at + 1))) return [...units];
  return units.map((unit, index) => {
    if (unit.kind !== 'story' || index > at) return unit;
    return { ...unit, kind: index === at ? headingKind(unit) : 'lead-in' };
  });
}

/** “Nr. 1 så” above the only story of a mail is no part of it. */
function withoutNumber(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
  const first = units.find(({ kind }) => kind === 'story');
  if (first === undefined || numberIn(first.text)?.isSaid !== true) return units;
  return units.map((unit) => (unit === first ? { ...unit, kind: 'lead-in' } : unit));
}

/** `1. Paraplyen`: a title under a number, no sentence. */
function isFirstItem(text: string): boolean {
  return /^1[.)]\s/.test(text) && !/[.!?:,;]["”»)]*$/.test(text);
}

function tells(units: readonly LabelledUnit[]): boolean {
  const story = units.filter(({ kind }) => kind === 'story');
  const telling = saidIn(story).reduce((sum, { odds }) => sum - odds, 0);
  return wordsOf(unitText(story)).length >= shortestPart && telling >= leastTelling;
}

/** A greeting between two stories belongs to neither. */
function trimClosing(units: LabelledUnit[], author: Mailbox): void {
  for (let at = units.length - 1; at >= 0 && units.length - at <= 6; at -= 1) {
    const unit = units[at];
    if (unit === undefined) return;
    if (!isClosingLine(unit.text) && !isNameLine(unit.text, author) && !isRule(unit.text)) continue;
    for (let below = at; below < units.length; below += 1) {
      const lower = units[below];
      if (lower !== undefined && lower.kind === 'story')
        units[below] = { ...lower, kind: 'closing' };
    }
  }
}
