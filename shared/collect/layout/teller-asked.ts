import { wordsOf } from '../parts/unit.ts';
import { isGivenName } from '../people/given-name.ts';
import { mayBeOne } from '../people/people.ts';
import { type Feature, named } from '../reading/feature.ts';
import type { Line } from '../thread/line.ts';
import { isRole, ofOneself } from './names-on.ts';
import type { Piece } from './pieces.ts';
import { type NamedSlot, namedElsewhere, namedSlots, type PieceSpan } from './teller-slots.ts';

/** Who may have told a story of a document: somebody named at it, who told the one before, or nobody who is named. */
export interface LayoutCandidate {
  /** Empty for nobody. */
  readonly name: string;
  readonly features: readonly Feature[];
}

/** The stories of a document with everybody who is named at them, as whom each is told by is asked. */
export class TellersAsked {
  readonly #slots: readonly (readonly NamedSlot[])[];
  readonly #shares = new Map<string, number>();

  /** What stands just above each story. */
  readonly #above: readonly (readonly string[])[];
  /** Whether the first story has a name just above it, and the last one just below. */
  readonly #sides: string;

  constructor(pieces: readonly Piece[], spans: readonly PieceSpan[], lines: readonly Line[]) {
    const elsewhere = namedElsewhere(lines);
    this.#slots = spans.map((_, at) => namedSlots(pieces, spans, at, elsewhere));
    this.#above = spans.map(({ first }, at) =>
      pieces.slice(Math.max(spans[at - 1]?.end ?? 0, first - 2), first).map(({ text }) => text),
    );
    const isAbove = this.#slots[0]?.some((one) => one.isAlone && /^(?:above|lead)/.test(one.slot));
    const isBelow = this.#slots
      .at(-1)
      ?.some((one) => one.isAlone && /^(?:below|tail)/.test(one.slot));
    this.#sides = `${isAbove === true ? 'above' : ''} ${isBelow === true ? 'below' : ''}`;
    for (const own of this.#slots) {
      for (const slot of new Set(own.map((one) => one.slot))) {
        this.#shares.set(slot, (this.#shares.get(slot) ?? 0) + 1 / spans.length);
      }
    }
  }

  /** The candidates of one story; `before` told the one above it. */
  candidatesOf(at: number, before: string | null): readonly LayoutCandidate[] {
    const own = this.#slots[at] ?? [];
    const people = new Map<string, NamedSlot[]>();
    for (const one of own) {
      if (one.name === '') continue;
      const key = this.#keyIn(people, one.name);
      people.set(key, [...(people.get(key) ?? []), one]);
    }
    const best = Math.max(0, ...own.map(({ slot }) => this.#shares.get(slot) ?? 0));
    const nobody = [
      'nobody',
      `nobody ${shareOf(best)}`,
      `nobody of ${Math.min(people.size, 3)}`,
      ...own.filter(({ name }) => name === '').map(({ slot }) => `nameless ${slot}`),
      ...(this.#above[at]?.some((text) => ofOneself.test(text)) === true ? ['own words'] : []),
      `nobody sides ${this.#sides}`,
    ];
    const again =
      before === null || before === ''
        ? []
        : [
            {
              name: before,
              features: [
                'again',
                `again of ${Math.min(people.size, 3)}`,
                `again ${shareOf(best)}`,
                ...this.#wordsAbove(at).map((word) => `again ${word}`),
              ].map((name) => named(name)),
            },
          ];
    const merged = [...people].map(([name, slots]) => ({
      name: fullest(slots.map((one) => one.name)) || name,
      features: this.#featuresOf(slots, name === before).map((one) => named(one)),
    }));
    return [
      { name: '', features: nobody.map((name) => named(name)) },
      ...again.filter((one) => !merged.some(({ name }) => mayBeOne(name, one.name))),
      ...merged,
    ];
  }

  #wordsAbove(at: number): readonly string[] {
    return wordsOf(this.#above[at]?.at(-1) ?? '').slice(0, 6);
  }

  #keyIn(people: ReadonlyMap<string, unknown>, name: string): string {
    return [...people.keys()].find((key) => mayBeOne(key, name)) ?? name;
  }

  #featuresOf(slots: readonly NamedSlot[], isBefore: boolean): readonly string[] {
    const features = slots.flatMap(({ name, slot, piece, isAlone }) => {
      const share = shareOf(this.#shares.get(slot) ?? 0);
      const words = wordsOf(piece.text);
      const of = words.indexOf(wordsOf(name)[0] ?? '');
      const before = of > 0 ? (words[of - 1] ?? '') : 'start';
      const kind = kindOf(name);
      const alone = isAlone ? 'alone' : 'said';
      return [
        `slot ${slot}`,
        `slot ${slot} ${share}`,
        `slot ${slot} ${alone}`,
        `slot ${slot} ${alone} ${share}`,
        `${alone} ${share}`,
        `kind ${kind}`,
        `listed ${isGivenName(name.split(/[ .]/, 1)[0] ?? '')} ${alone} ${slot.replace(/ \d/, '')}`,
        ...(/^\p{Lu}\p{Ll}+(?:en|et|erne)$/u.test(name) ? ['definite'] : []),
        `kind ${kind} ${slot} ${alone}`,
        `behind ${before}`,
        `then ${of < 0 ? 'none' : (words[of + wordsOf(name).length] ?? 'end')}`,
        `behind ${before} ${slot.replace(/ \d/, '')}`,
        `piece ${piece.kind} ${slot}`,
        `sides ${slot} ${alone} ${this.#sides}`,
      ];
    });
    return [
      ...features,
      `slots ${Math.min(slots.length, 3)}`,
      ...(isBefore ? ['before', ...slots.map(({ slot }) => `before ${slot}`)] : []),
      ...(slots.length === 1 ? [`only ${slots[0]?.slot}`] : []),
    ];
  }
}

function shareOf(share: number): string {
  return share > 0.9 ? 'all' : share > 0.6 ? 'most' : share > 0.3 ? 'some' : 'few';
}

function kindOf(name: string): string {
  if (isRole(name)) return 'role';
  if (/^\p{Lu}{2,4}$|\./u.test(name)) return 'initials';
  if (/ (?:og|&) /u.test(name)) return 'two';
  return name.includes(' ') ? 'whole' : 'first';
}

function fullest(names: readonly string[]): string {
  return names.reduce((one, other) => (other.length > one.length ? other : one), '');
}
