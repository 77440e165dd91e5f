import { isClosingLine } from '../parts/closing-line.ts';
import type { LabelledUnit } from '../parts/labelled-unit.ts';
import { wordsOf } from '../parts/unit.ts';
import { firstWord } from '../people/first-name.ts';
import { isGivenName } from '../people/given-name.ts';
import { sameName } from '../people/people.ts';
import { bylinesIn, personIn } from '../people/person-line.ts';
import { isNobodys } from './account.ts';
import { introducedIn } from './introduced.ts';
import { isOfStory, isSpokenOfIn, ledIn, pointsBelow, relabelled } from './led-in.ts';
import { nextTeller } from './next-teller.ts';
import { passedOnIn } from './passes-on.ts';
import { signerIn } from './signature.ts';
import { creditIn, speaksOfOwn, tellerIn } from './teller.ts';
import { tellersInOrder } from './tellers-in-order.ts';
import { aroundIn, type Told, type ToldContext, wholeOf } from './told.ts';

/** Who told a message's story and when: its sender, unless the words around it name another. */
export function toldBy(units: readonly LabelledUnit[], context: ToldContext): Told {
  const { author, head, people } = context;
  const isOther = (name: string) => name !== '' && sameName(name) !== sameName(author.name);
  const of = (by: string, name: string, at = head.at, told = units): Told => ({
    author: people.complete({ name, address: '' }),
    at,
    units: told,
    by,
  });
  const own: Told = { author, at: head.at, units, by: '' };

  const order = orderAbove(units);
  if (order !== null) {
    const [name = ''] = order;
    return name === '' ? { ...own, by: 'order' } : of('order', wholeOf(name, context));
  }
  const around = units.filter(({ kind }) => kind !== 'story').map(({ text }) => text);
  const { behalf = '' } = head.from;
  if (behalf !== '' && isWrittenFor(behalf, author.name, around)) return of('behalf', behalf);
  const introduced = isNobodys(author) ? introducedIn(units, context.known) : '';
  if (introduced !== '') {
    return { ...own, author: { ...author, name: introduced }, by: 'introduced' };
  }

  const first = units.findIndex(({ kind }) => kind === 'story');
  if (nextTeller(units[first - 1]?.text ?? '') === '') return { ...own, by: 'own' };

  const byline = bylineAround(units, isOther);
  if (byline !== null) return of('byline', byline.names[0] ?? '', head.at, byline.units);

  const passedOn = signerWithin(units, author.name);
  if (isOther(passedOn)) return of('signer', passedOn);

  const led = ledIn(units, context);
  if (led === null) {
    const credited = creditBelow(units, context);
    if (isOther(credited)) return of('credit', credited);
  }
  if (led === null || !isOther(led.teller.name)) return own;
  const { name, isSender, isYesterday, isSpokenOf } = led.teller;
  if (isSender) return { ...own, author: { ...author, name }, units: led.units, by: 'guest' };
  const at = isYesterday ? dayBefore(head.at.slice(0, 10)) : head.at;
  const by = led.isOnLine === true ? 'line' : isSpokenOf ? 'spoken of' : 'led';
  return of(by, name, at, led.units);
}

/** Whose the first of several stories is: a byline that stands at a later one says nothing of it. */
export function toldFirst(
  units: readonly LabelledUnit[],
  ruled: Told,
  { author, head }: ToldContext,
): Told {
  const isLater = ruled.by === 'byline' && bylineAround(units, () => true) === null;
  return isLater ? { author, at: head.at, units, by: '' } : { ...ruled, units };
}

/**
 * Whose the story at `index` of the same message is: another's whom a byline of its own or the line above it names, or the
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
  const byline = bylineAround(units, (name) => sameName(name) !== sameName(author.name));
  if (byline !== null) {
    const [name = ''] = byline.names;
    return {
      author: people.complete({ name, address: '' }),
      at: head.at,
      units: byline.units,
      by: 'byline',
    };
  }
  if (next === null) return { ...first, units, by: first.author === author ? '' : 'first' };
  if (next === '') return { author, at: head.at, units, by: 'own' };
  return {
    author: people.complete({ name: wholeOf(next, context), address: '' }),
    at: head.at,
    units,
    by: 'next',
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

function tellerOn(text: string): string | null {
  return nextTeller(text) ?? passedOnIn(text)?.name ?? null;
}

const inBrackets = /^\s*\(([^()]*)\)\s*$/;

/** “Af Anna Holm” above the story, or “Fortalt af Anna Holm” just below it, where it names another than its sender. */
function bylineAround(units: readonly LabelledUnit[], isOther: (name: string) => boolean) {
  const last = units.findLastIndex(({ kind }) => kind === 'story');
  for (const [at, { kind, text }] of units.entries()) {
    if (!/^(?:greeting|lead-in|title)$/.test(kind) && at !== last && at !== last + 1) continue;
    const lines = kind === 'story' ? [text] : text.split('\n');
    const names = lines
      .map((line) => bylinesIn(line.replace(inBrackets, '$1')))
      .find((found) => found.length > 0 && found.every(isOther));
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

function dayBefore(day: string): string {
  if (day === '') return '';
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - 1);
  return noon.toISOString().slice(0, 10);
}
