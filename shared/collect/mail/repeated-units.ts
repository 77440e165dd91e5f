import { comparableText } from './comparable-text.ts';
import { remember } from './remember.ts';
import type { Unit } from './unit.ts';

interface Writing {
  readonly sender: string;
  readonly house: string;
  /** What the message says, unit by unit. */
  readonly units: readonly Unit[];
}

/** A message that somebody sent, as the texts it is made of. */
interface Written {
  readonly sender: string;
  readonly whole: ReadonlySet<string>;
}

/** The same lines stand under mail after mail. */
const comparable = remember(comparableText, 10_000);
/** Only so many units from the end are looked at. */
const tail = 14;
/** From this many letters on a text is no accident when a second person of the house writes it. */
const ownWords = 14;
/** Messages of one sender are the same one that share more than this of the longer. */
const mostShared = 0.5;
/**
 * A colleague passes a story on as it is. Two short mails of a house may share much in what stands
 * below them, so that those two must share more.
 */
const mostSharedInHouse = 0.75;

/** Houses where nobody is a colleague of anybody. */
const publicHouses =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|mail|protonmail|proton|webspeed|youmail|stofanet|post\d?|jubii|ofir)\.\p{L}+(?:\.\p{L}+)?$/u;

/**
 * Finds what senders and houses put word for word under their mails, without a list: a unit near the
 * end of two messages that are otherwise not the same. A story that somebody sends again, or that a
 * colleague passes on, does not count, because those two messages are.
 */
export class RepeatedUnits {
  readonly #bySender = new Map<string, Map<string, Set<string>[]>>();
  readonly #byHouse = new Map<string, Map<string, Written[]>>();

  add({ sender, house, units }: Writing): void {
    if (sender === '') return;
    const whole = new Set(units.map(({ text }) => comparable(text)).filter((text) => text !== ''));
    for (const unit of units.slice(-tail)) {
      const text = comparable(unit.text);
      if (text.length < 3) continue;
      const seen = entry(
        entry(this.#bySender, sender, () => new Map<string, Set<string>[]>()),
        text,
        (): Set<string>[] => [],
      );
      if (seen.length < 2 && !seen.some((other) => isSame(other, whole, mostShared))) {
        seen.push(whole);
      }
      if (text.length < ownWords || house === '' || publicHouses.test(house)) continue;
      const written = entry(
        entry(this.#byHouse, house, () => new Map<string, Written[]>()),
        text,
        (): Written[] => [],
      );
      const isKnown = (one: Written) =>
        one.sender === sender || isSame(one.whole, whole, mostSharedInHouse);
      if (written.length < 2 && !written.some(isKnown)) written.push({ sender, whole });
    }
  }

  /** Whether a sender's text near the end of a message is one that is put there every time. */
  isRepeated(sender: string, house: string, text: string): boolean {
    const known = comparable(text);
    if ((this.#bySender.get(sender)?.get(known)?.length ?? 0) >= 2) return true;
    return (this.#byHouse.get(house)?.get(known)?.length ?? 0) >= 2;
  }
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>, most: number): boolean {
  let shared = 0;
  for (const text of a) if (b.has(text)) shared += text.length;
  return shared > Math.max(lengthOf(a), lengthOf(b)) * most;
}

function lengthOf(texts: ReadonlySet<string>): number {
  let length = 0;
  for (const text of texts) length += text.length;
  return length;
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
