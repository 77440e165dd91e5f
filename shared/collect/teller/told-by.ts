import { isClosingLine } from '../parts/closing-line.ts';
import type { LabelledUnit } from '../parts/labelled-unit.ts';
import type { PartKind } from '../parts/part.ts';
import { greets } from '../parts/tail-line.ts';
import { wordsOf } from '../parts/unit.ts';
import { firstWord, wholeNameIn } from '../people/first-name.ts';
import { isGivenName } from '../people/given-name.ts';
import { type People, sameName } from '../people/people.ts';
import { bylinesIn, personIn } from '../people/person-line.ts';
import type { QuotedHead } from '../thread/header-block.ts';
import type { Mailbox } from '../thread/mailbox.ts';
import { isNobodys } from './account.ts';
import { introducedIn } from './introduced.ts';
import { nextTeller } from './next-teller.ts';
import { passedOnIn } from './passes-on.ts';
import { signerIn } from './signature.ts';
import { type AroundLeadIn, creditIn, speaksOfOwn, type Teller, tellerIn } from './teller.ts';
import { isNotOwn } from './teller-cues.ts';
import { tellersInOrder } from './tellers-in-order.ts';
import { tellsOfSomebody } from './told-above.ts';

/** What a heap knows of a message whose story it is asked for. */
export interface ToldContext {
  /** The message's sender. */
  readonly author: Mailbox;
  readonly head: QuotedHead;
  readonly people: People;
  /** Whole names of everybody in the heap. */
  readonly known: readonly string[];
}

/** Whose a story is and when it was told, and the message without what says so. */
export interface Told {
  readonly author: Mailbox;
  readonly at: string;
  readonly units: readonly LabelledUnit[];
}

/** Who told a message's story and when: its sender, unless the words around it name another. */
export function toldBy(units: readonly LabelledUnit[], context: ToldContext): Told {
  const { author, head, people } = context;
  const isOther = (name: string) => name !== '' && sameName(name) !== sameName(author.name);
  const of = (name: string, at = head.at, told = units): Told => ({
    author: people.complete({ name, address: '' }),
    at,
    units: told,
  });

  const order = orderAbove(units);
  if (order !== null) {
    const [name = ''] = order;
    return name === '' ? { author, at: head.at, units } : of(wholeOf(name, context));
  }
  const around = units.filter(({ kind }) => kind !== 'story').map(({ text }) => text);
  const { behalf = '' } = head.from;
  if (behalf !== '' && isWrittenFor(behalf, author.name, around)) return of(behalf);
  const introduced = isNobodys(author) ? introducedIn(units, context.known) : '';
  if (introduced !== '') return { author: { ...author, name: introduced }, at: head.at, units };

  const byline = bylineAround(units);
  if (byline?.names.every(isOther) === true)
    return of(byline.names[0] ?? '', head.at, byline.units);

  const passedOn = signerWithin(units, author.name);
  if (isOther(passedOn)) return of(passedOn);

  const led = ledIn(units, context);
  if (led === null) {
    const credited = creditBelow(units, context);
    if (isOther(credited)) return of(credited);
  }
  if (led === null || !isOther(led.teller.name)) return { author, at: head.at, units };
  const { name, isSender, isYesterday } = led.teller;
  if (isSender) return { author: { ...author, name }, at: head.at, units: led.units };
  return of(name, isYesterday ? dayBefore(head.at.slice(0, 10)) : head.at, led.units);
}

/**
 * Whose the story at `index` of the same message is: another's whom the line above it names, or the
 * sender's own; otherwise it is told by who told the first.
 */
export function toldNext(
  units: readonly LabelledUnit[],
  index: number,
  first: Told,
  context: ToldContext,
): Told {
  const above = units.slice(
    0,
    units.findIndex(({ kind }) => kind === 'story'),
  );
  const named = above.map(({ text }) => tellerOn(text)).findLast((name) => name !== null) ?? null;
  const led = above.at(-1)?.text.trim() ?? '';
  const teller = named === null && led.endsWith(':') ? tellerIn(led, aroundIn(context)) : null;
  const isTheirs = teller !== null && !teller.isSender && !isOfStory(teller, units);
  const next = named ?? (isTheirs ? teller.name : (orderAbove(first.units)?.[index] ?? null));
  const { author, head, people } = context;
  if (next === null) return { ...first, units };
  if (next === '') return { author, at: head.at, units };
  return {
    author: people.complete({ name: wholeOf(next, context), address: '' }),
    at: head.at,
    units,
  };
}

/**
 * Whether a mail of which the header says that one sent it for another is the other's: a person's whose
 * secretary does not speak in it, or of whose name it speaks itself. A shared mailbox is nobody whom its
 * user would name.
 */
function isWrittenFor(behalf: string, sender: string, around: readonly string[]): boolean {
  const said = wordsOf(around.join('\n'));
  if (said.includes(firstWord(behalf))) return true;
  return (
    personIn(behalf) !== '' && isGivenName(firstWord(behalf)) && !said.includes(firstWord(sender))
  );
}

/** Whose the stories of a message are, where the words above the first say so in their order. */
function orderAbove(units: readonly LabelledUnit[]): readonly string[] | null {
  const end = units.findIndex(({ kind }) => kind === 'story');
  return tellersInOrder(
    units
      .slice(0, Math.max(end, 0))
      .map(({ text }) => text)
      .join('\n'),
  );
}

/** A name as the subject or the heap completes it. */
function wholeOf(name: string, { head, known }: ToldContext): string {
  return wholeNameIn(name, [head.subject], known) || name;
}

function tellerOn(text: string): string | null {
  return nextTeller(text) ?? passedOnIn(text)?.name ?? null;
}

/** “Af Anna Holm” above the story, or “Fortalt af Anna Holm” just below it. */
function bylineAround(units: readonly LabelledUnit[]) {
  const last = units.findLastIndex(({ kind }) => kind === 'story');
  for (const [at, { kind, text }] of units.entries()) {
    if (!/^(?:greeting|lead-in|title)$/.test(kind) && at !== last && at !== last + 1) continue;
    const lines = kind === 'story' ? [text] : text.split('\n');
    const names = lines.map(bylinesIn).find((found) => found.length > 0);
    if (names === undefined) continue;
    return { names, units: kind === 'story' ? relabelled(units, [at], 'afterword') : units };
  }
  return null;
}

/** A lead-in that brings what another wrote says so in these words. */
const brings =
  /(?<!\p{L})(?:fra|af|fik|fået|modtog|modtaget|videresend\p{L}*|sendt|skrev|skrevet|from|by|received|forward\p{L}*)(?!\p{L})/iu;

/**
 * Who signed the story above the sender's own closing, where the words before it say that it comes
 * from another: “Den her fik jeg af en kollega”. Empty for a letter within a story of the sender's.
 */
function signerWithin(units: readonly LabelledUnit[], sender: string): string {
  const [first, last] = [
    units.findIndex(({ kind }) => kind === 'story'),
    units.findLastIndex(({ kind }) => kind === 'story'),
  ];
  const above = units.slice(0, Math.max(first, 0)).map(({ text }) => text);
  const leadIn = above.join('\n');
  if (!pointsBelow.test(leadIn) || !brings.test(leadIn) || speaksOfOwn(leadIn)) return '';
  const below = units.slice(last + 1).flatMap(({ text }) => text.split('\n'));
  const closings = [...below.keys()].filter((at) => isClosingLine(below[at] ?? ''));
  const end =
    closings[1] ??
    below.findIndex((text) => sameName(text).startsWith(sameName(firstWord(sender))));
  if (closings[0] === undefined || end <= closings[0]) return '';
  return signerIn(below.slice(0, end));
}

/** Who told it, as a sentence below the story says. */
function creditBelow(units: readonly LabelledUnit[], context: ToldContext): string {
  const last = units.findLastIndex(({ kind }) => kind === 'story');
  const below = units.slice(last + 1).filter(({ kind }) => kind === 'afterword');
  for (const { text } of below) {
    const name = creditIn(text, aroundIn(context));
    if (name !== '' && !isSpokenOfIn(units, name)) return name;
  }
  return '';
}

function aroundIn({ head, known }: ToldContext): AroundLeadIn {
  return { subject: head.subject, addressees: head.to.map(({ name }) => name), known };
}

/** No lead-in has more paragraphs than this. */
const longestLeadIn = 2;
/** What points at the text below, as nobody does within a story. */
const pointsBelow =
  /(?<!\p{L})(?:her (?:er|kommer|får)|hermed|denne|den her|det her|nedenstående|nedenfor|følgende|here (?:is|are)|this one|below)(?!\p{L})/iu;

/** Who the words above the story say told it; they may have been taken for its beginning. */
function ledIn(
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
function isOfStory({ name, isSpokenOf }: Teller, units: readonly LabelledUnit[]): boolean {
  return isSpokenOf && isSpokenOfIn(units, name);
}

/** Whether the story speaks of somebody by a part of the name. */
function isSpokenOfIn(units: readonly LabelledUnit[], name: string): boolean {
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

function relabelled(
  units: readonly LabelledUnit[],
  places: readonly number[],
  kind: PartKind,
): readonly LabelledUnit[] {
  return units.map((unit, at) => (places.includes(at) ? { ...unit, kind } : unit));
}

function dayBefore(day: string): string {
  if (day === '') return '';
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - 1);
  return noon.toISOString().slice(0, 10);
}
