import { aboutMail } from './about-mail.ts';
import type { LabelledUnit } from './clean-units.ts';
import { isClosingLine, isNameLine } from './closing-line.ts';
import type { Mailbox } from './mailbox.ts';
import { senseOf } from './sense.ts';
import { isRule } from './separator-line.ts';
import { unitText, wordsOf } from './unit.ts';

/** Each of two stories in a mail tells at least this many words. */
const shortestPart = 25;

const numbered =
  /^(?:(?:den )?(?:historie|fortælling|eksempel|case|story|nr\.?|nummer|no\.?)\s*(?:nr\.?|nummer|no\.?)?\s*(?:\d{1,2}|en|et|to|tre|fire|one|two|three)(?!\p{L})|(?:\d{1,2}\.|den (?:første|anden|tredje|fjerde))\s*(?:historie|fortælling|eksempel|case|story)(?!\p{L})|(?:første|anden|tredje|fjerde) (?:historie|fortælling|eksempel)(?!\p{L}))/iu;
/** A heading that counts on from a first story. */
const countsOn = /2|3|4|to|tre|anden|tredje|two|three/iu;
const oneMore =
  /(?<!\p{L})(?:en|et|endnu en|endnu et|nummer to|nr\.? ?2|den anden|den næste|another|one more)(?: \p{L}+){0,2}? (?:til|mere|historie|fortælling|eksempel|bidrag|story|kommer her|er her|her)(?!\p{L})|(?<!\p{L})(?:en|et) til(?!\p{L})/iu;
const announcesMany =
  /(?<!\p{L})(?:har|er|sender|kommer|får I)(?: \p{L}+){0,2} (?:to|2|tre|3|flere|et par)(?: stykker| stk)?\s*[.:!]|(?<!\p{L})(?:to|tre|fire|flere|et par|nogle|begge|mine|two|three|both|some|a couple of) (?:\p{L}+ ){0,2}(?:historier|fortællinger|eksempler|bidrag|oplevelser|stories|examples)(?!\p{L})/iu;

/**
 * Parts a message that tells several stories: at headings that count them, at a line that announces
 * another, or, where the lead-in speaks of several, at rules. A rule alone only parts a story.
 */
export function splitStories(
  units: readonly LabelledUnit[],
  author: Mailbox,
): readonly (readonly LabelledUnit[])[] {
  const first = units.findIndex(({ kind }) => kind === 'story');
  const leadIn = unitText(units.slice(0, Math.max(0, first)));
  const isMany = announcesMany.test(leadIn);
  const headings = units.filter((unit) => unit.kind === 'story' && isNumbered(unit.text)).length;
  const parts: LabelledUnit[][] = [[]];
  for (const [at, unit] of units.entries()) {
    const last = parts.at(-1) ?? [];
    const isBorder =
      unit.kind === 'story' && at > first && isBorderUnit(unit, isMany, headings > 1);
    if (isBorder && tells(last) && tells(units.slice(at + 1))) {
      trimClosing(last, author);
      const isTitle = isNumbered(unit.text) && wordsOf(unit.text).length > 3;
      parts.push([isTitle ? unit : { ...unit, kind: 'lead-in' }]);
    } else {
      last.push(unit);
    }
  }
  return parts.filter(tells).length > 1 ? parts : [units];
}

function isNumbered(text: string): boolean {
  return text.length < 90 && numbered.test(text.replace(/^[*#\s_]+/, ''));
}

function isBorderUnit({ text }: LabelledUnit, isMany: boolean, isCounted: boolean): boolean {
  if (isNumbered(text) && (isCounted || (text.length < 40 && countsOn.test(text)))) return true;
  if (
    text.length < 60 &&
    /^(?:og )?(?:så )?(?:den|det|min|nummer|nr\.?|her er den)?\s?(?:anden|andet|næste|tredje|2|to|3|tre)(?!\p{L}).{0,40}:$/iu.test(
      text,
    )
  )
    return true;
  if (isMany && /^(?:2|3|4)[.)]\s/.test(text)) return true;
  if (isMany && (isRule(text) || /^[*\s~#•-]{3,}$/.test(text))) return true;
  return text.length < 160 && oneMore.test(text) && (/:\s*$/.test(text) || aboutMail(text, 'head'));
}

function tells(units: readonly LabelledUnit[]): boolean {
  const text = unitText(units.filter(({ kind }) => kind === 'story'));
  return wordsOf(text).length >= shortestPart && senseOf(text).past >= 2;
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
