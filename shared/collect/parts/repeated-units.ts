import { senseOf } from '../reading/sense.ts';
import { textKey } from '../stories/comparable-text.ts';
import type { Unit } from './unit.ts';

interface Writing {
  readonly sender: string;
  readonly house: string;
  /** When it was sent, `YYYY-MM-DDTHH:MM`; less or nothing where it does not say. */
  readonly at?: string;
  /** What the message says, unit by unit. */
  readonly units: readonly Unit[];
}

/** What is kept of a message that somebody sent. */
interface Written {
  readonly sender: string;
  readonly at: string;
  /** Which of its texts stand in others as well, and how many letters each has. */
  readonly shared: ReadonlyMap<number, number>;
  /** How many letters all of its texts have. */
  readonly length: number;
}

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

/**
 * What speaks of him or her is a house's from three of its people on: two have it where one passes on what the other
 * told, with words about it. It is told by who sent it first.
 */
const fewestTold = 3;

/** Houses where nobody is a colleague of anybody. */
const publicHouses =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|mail|protonmail|proton|webspeed|youmail|stofanet|post\d?|jubii|ofir)\.\p{L}+(?:\.\p{L}+)?$/u;

/**
 * Finds what senders and houses put word for word under their mails, without a list: a unit near the
 * end of two messages that are otherwise not the same. A story that somebody sends again, or that a
 * colleague passes on, does not count, because those two messages are.
 */
export class RepeatedUnits {
  /** At most two messages for every text. */
  readonly #bySender = new Map<string, Map<number, Written[]>>();
  readonly #byHouse = new Map<string, Map<number, Written[]>>();

  /** Of a text that a single message holds, as most of a heap's are, nothing is kept. */
  constructor(writings: readonly Writing[]) {
    const keys = keysOf(writings);
    const known = saidTwice(keys.hashes);
    let from = 0;
    for (const writing of writings) {
      this.#add(writing, keys, from, known);
      from += writing.units.length;
    }
  }

  #add(
    { sender, house, at: sent = '', units }: Writing,
    keys: Keys,
    from: number,
    known: ReadonlySet<number>,
  ): void {
    if (sender === '') return;
    const end = from + units.length;
    const written = writtenBy({ sender, at: sent }, keys, from, end, known);
    const isOfNoHouse = house === '' || publicHouses.test(house);
    for (let at = Math.max(from, end - tail); at < end; at += 1) {
      const hash = keys.hashes[at] ?? 0;
      const length = keys.lengths[at] ?? 0;
      if (length < 3 || !known.has(hash)) continue;
      const seen = entry(
        entry(this.#bySender, sender, () => new Map<number, Written[]>()),
        hash,
        (): Written[] => [],
      );
      if (seen.length < 2 && !seen.some((other) => isSame(other, written, mostShared))) {
        seen.push(written);
      }
      if (length < ownWords || isOfNoHouse) continue;
      const ofHouse = entry(
        entry(this.#byHouse, house, () => new Map<number, Written[]>()),
        hash,
        (): Written[] => [],
      );
      const isKnown = (one: Written) =>
        one.sender === sender || isSame(one, written, mostSharedInHouse);
      if (ofHouse.length < fewestTold && !ofHouse.some(isKnown)) ofHouse.push(written);
    }
  }

  /** Whether a sender's text near the end of a message is one that is put there every time. */
  isRepeated(sender: string, house: string, text: string): boolean {
    const { hash } = textKey(text);
    if ((this.#bySender.get(sender)?.get(hash)?.length ?? 0) >= 2) return true;
    const ofHouse = this.#byHouse.get(house)?.get(hash) ?? [];
    if (ofHouse.length < 2) return false;
    const isHouses = ofHouse.length >= fewestTold || senseOf(text).third === 0;
    return isHouses || firstOf(ofHouse)?.sender !== sender;
  }
}

function firstOf(written: readonly Written[]): Written | undefined {
  return written.toSorted((a, b) => (a.at || '9999').localeCompare(b.at || '9999'))[0];
}

/** The keys of all units of a heap, one behind the other. */
interface Keys {
  readonly hashes: Float64Array;
  readonly lengths: Uint32Array;
}

function keysOf(writings: readonly Writing[]): Keys {
  const count = writings.reduce((sum, { units }) => sum + units.length, 0);
  const hashes = new Float64Array(count);
  const lengths = new Uint32Array(count);
  let at = 0;
  for (const { units } of writings) {
    for (const { text } of units) {
      const { hash, length } = textKey(text);
      hashes[at] = hash;
      lengths[at] = length;
      at += 1;
    }
  }
  return { hashes, lengths };
}

/** The texts that stand in more than one place. */
function saidTwice(hashes: Float64Array): ReadonlySet<number> {
  const sorted = hashes.toSorted();
  return new Set(sorted.filter((hash, index) => index > 0 && sorted[index - 1] === hash));
}

function writtenBy(
  sent: Pick<Written, 'sender' | 'at'>,
  keys: Keys,
  from: number,
  end: number,
  known: ReadonlySet<number>,
): Written {
  const lengths = new Map<number, number>();
  for (let at = from; at < end; at += 1) lengths.set(keys.hashes[at] ?? 0, keys.lengths[at] ?? 0);
  const length = [...lengths.values()].reduce((sum, one) => sum + one, 0);
  return { ...sent, shared: new Map([...lengths].filter(([hash]) => known.has(hash))), length };
}

/** Nobody sends two mails in a minute: what an answer within a quote made longer is the mail that it quotes. */
function isSame(a: Written, b: Written, most: number): boolean {
  if (a.sender === b.sender && a.at.includes('T') && a.at === b.at) return true;
  let shared = 0;
  for (const [hash, length] of a.shared) if (b.shared.has(hash)) shared += length;
  return shared > Math.max(a.length, b.length) * most;
}

function entry<K, T>(map: Map<K, T>, key: K, make: () => T): T {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
