import type { LabelledUnit } from '../parts/labelled-unit.ts';
import type { PartKind } from '../parts/part.ts';
import { greets } from '../parts/tail-line.ts';
import { wordsOf } from '../parts/unit.ts';
import { firstWord } from '../people/first-name.ts';
import { isGivenName } from '../people/given-name.ts';
import { isHouseName } from '../people/house-name.ts';
import { personIn } from '../people/person-line.ts';
import { passedOnIn } from './passes-on.ts';
import { putsDown, type Teller, tellerIn } from './teller.ts';
import { isNotOwn } from './teller-cues.ts';
import { aroundIn, type ToldContext, wholeOf } from './told.ts';
import { tellsOfSomebody } from './told-above.ts';

/** No lead-in has more paragraphs than this. */
const longestLeadIn = 2;
/** What points at the text below, as nobody does within a story. */
export const pointsBelow =
  /(?<!\p{L})(?:her (?:er|kommer|får)|hermed|denne|den her|det her|nedenstående|nedenfor|følgende|here (?:is|are)|this one|below)(?!\p{L})/iu;

interface LedIn {
  readonly teller: Teller;
  readonly units: readonly LabelledUnit[];
  /** Whether the line right above the story lets that person tell, as such lines do between several. */
  readonly isOnLine?: boolean;
}

/** Who the words above the story say told it; they may have been taken for its beginning. */
export function ledIn(units: readonly LabelledUnit[], context: ToldContext): LedIn | null {
  const around = aroundIn(context);
  const above = units
    .slice(
      0,
      units.findIndex(({ kind }) => kind === 'story'),
    )
    .filter(({ kind }) => kind === 'greeting' || kind === 'lead-in')
    .map(({ kind, text }) => (kind === 'greeting' || greets(text) ? withoutVocative(text) : text));
  const teller = tellerIn(above.join('\n'), around);
  const caller = callerOn(above.at(-1) ?? '', context);
  // The line right above lets one tell, whoever else is only spoken of.
  if (teller !== null && (caller === '' || !teller.isSpokenOf))
    return isOfStory(teller, units) ? null : { teller, units };
  if (caller !== '') return { teller: calling(caller), units, isOnLine: true };
  const story = [...units.keys()].filter((at) => units[at]?.kind === 'story');
  for (let count = 1; count <= longestLeadIn && count < story.length; count += 1) {
    const [last, next] = [units[story[count - 1] ?? -1], units[story[count] ?? -1]];
    if (!leadsOn(last?.text ?? '') || next?.isApart !== true) continue;
    const begun = story.slice(0, count);
    // Below what is told of somebody, another speaks in the story.
    if (begun.slice(0, -1).some((at) => tellsOfSomebody(units[at]?.text ?? ''))) break;
    const text = begun.map((at) => units[at]?.text ?? '').join('\n');
    const told = passedOnIn(last?.text ?? '');
    const within =
      told?.isWhole === true
        ? calling(told.name)
        : pointsBelow.test(text) || isNotOwn.test(text)
          ? tellerIn(text, around)
          : null;
    if (within !== null) return { teller: within, units: relabelled(units, begun, 'lead-in') };
  }
  return null;
}

/** Whether a paragraph brings the one below it as another's, whatever it was taken for. */
function leadsOn(text: string): boolean {
  return /:\s*$/.test(text) || isNotOwn.test(text);
}

const ofOwn = /(?<!\p{L})(?:min|mit|mine|jeg selv)(?!\p{L})/iu;

/** Whom the line right above a story lets tell it; empty for any other line. */
function callerOn(line: string, context: ToldContext): string {
  const called = passedOnIn(line);
  if (called === null) return nameAlone(line, context);
  // “Anna skrev, jeg kørte, og nu er jeg hjemme:” tells of the sender.
  if (ofOwn.test(line) || (/(?<!\p{L})jeg(?!\p{L})/iu.test(line) && !putsDown(line))) return '';
  const name = called.isWhole ? called.name : wholeOf(called.name, context);
  return name.includes(' ') ? name : '';
}

/** “Anna:”, “Anna Holm:” and nothing else, of somebody whom the mail is not written to. */
function nameAlone(line: string, context: ToldContext): string {
  const said = /^(\p{Lu}[^:\n]{1,60}):$/u.exec(line.trim())?.[1] ?? '';
  const isTo = context.head.to.some(({ name }) => firstWord(name) === firstWord(said));
  if (isTo || isHouseName(said) || !isGivenName(firstWord(said))) return '';
  return said.includes(' ') ? personIn(said) : wholeOf(said, context);
}

function calling(name: string): Teller {
  return { name, isSender: false, isYesterday: false, isSpokenOf: false };
}

/** Whether somebody of whom the words above only speak is spoken of in the story as well: it is about them. */
export function isOfStory({ name, isSpokenOf }: Teller, units: readonly LabelledUnit[]): boolean {
  return isSpokenOf && isSpokenOfIn(units, name);
}

/** Whether the story speaks of somebody by a part of the name. */
export function isSpokenOfIn(units: readonly LabelledUnit[], name: string): boolean {
  const told = units.filter(({ kind }) => kind === 'story').flatMap(({ text }) => wordsOf(text));
  const said = new Set(told);
  return wordsOf(name).some((part) => part.length > 2 && (said.has(part) || said.has(`${part}s`)));
}

/** A greeting without whom it greets, who told nothing. */
function withoutVocative(text: string): string {
  return text.replace(
    /^\s*\p{L}+(?:,?\s+(?:\p{Lu}[\p{L}-]*|og|alle|jer|med|du|i|kære))*\s*(?:[,.!:–—]|-(?=\s)|$)/u,
    '',
  );
}

/** Units of which those at some places are of another kind. */
export function relabelled(
  units: readonly LabelledUnit[],
  places: readonly number[],
  kind: PartKind,
): readonly LabelledUnit[] {
  return units.map((unit, at) => (places.includes(at) ? { ...unit, kind } : unit));
}
