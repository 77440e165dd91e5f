import type { LabelledUnit } from '../parts/labelled-unit.ts';
import type { PartKind } from '../parts/part.ts';
import { greets } from '../parts/tail-line.ts';
import { wordsOf } from '../parts/unit.ts';
import { passedOnIn } from './passes-on.ts';
import { type Teller, tellerIn } from './teller.ts';
import { isNotOwn } from './teller-cues.ts';
import { aroundIn, type ToldContext, wholeOf } from './told.ts';
import { tellsOfSomebody } from './told-above.ts';

/** No lead-in has more paragraphs than this. */
const longestLeadIn = 2;
/** What points at the text below, as nobody does within a story. */
export const pointsBelow =
  /(?<!\p{L})(?:her (?:er|kommer|får)|hermed|denne|den her|det her|nedenstående|nedenfor|følgende|here (?:is|are)|this one|below)(?!\p{L})/iu;

/** Who the words above the story say told it; they may have been taken for its beginning. */
export function ledIn(
  units: readonly LabelledUnit[],
  context: ToldContext,
): { readonly teller: Teller; readonly units: readonly LabelledUnit[] } | null {
  const around = aroundIn(context);
  const above = units
    .slice(
      0,
      units.findIndex(({ kind }) => kind === 'story'),
    )
    .filter(({ kind }) => kind === 'greeting' || kind === 'lead-in')
    .map(({ kind, text }) => (kind === 'greeting' || greets(text) ? withoutVocative(text) : text));
  const teller = tellerIn(above.join('\n'), around);
  if (teller !== null) return isOfStory(teller, units) ? null : { teller, units };
  const called = passedOnIn(above.at(-1) ?? '');
  const caller = called === null || called.isWhole ? called?.name : wholeOf(called.name, context);
  if (caller?.includes(' ') === true) return { teller: calling(caller), units };
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
