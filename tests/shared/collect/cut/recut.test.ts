import { describe, expect, test } from 'vitest';
import { messageParts, wholeOf } from '../../../../shared/collect/cut/message-parts.ts';
import { isBorder, isTold, recut } from '../../../../shared/collect/cut/recut.ts';
import { type Part, partKinds } from '../../../../shared/collect/parts/part.ts';
import { fc } from '../../../support/properties.ts';

const message: readonly Part[] = [
  { kind: 'greeting', text: 'Kære alle' },
  { kind: 'lead-in', text: 'Tak for en god dag. Her er min.' },
  { kind: 'story', text: 'Aksel kom aldrig om mandagen. Vi flyttede mødet til tirsdag.' },
  { kind: 'story', text: 'Nu kommer han hver gang. Sig til, hvis den er for lang.' },
  { kind: 'closing', text: 'Hilsen Rikke' },
];

const told = (parts: readonly Part[]) => parts.filter(isTold).map(({ text }) => text);

describe('a border', () => {
  test('moves up by a sentence, which comes into the story', () => {
    const { parts, at } = recut(message, { act: 'move-border', at: 2, by: 'up' });
    expect(told(parts)[0]).toBe('Her er min.');
    expect(parts[at]?.text).toBe('Her er min.');
    expect(isBorder(parts, at)).toBe(true);
  });

  test('moves up at the end of the story, and what is cut off came after it', () => {
    const { parts, at } = recut(message, { act: 'move-border', at: 4, by: 'up' });
    expect(told(parts).at(-1)).toBe('Nu kommer han hver gang. ');
    expect(parts[at]).toEqual({ kind: 'afterword', text: 'Sig til, hvis den er for lang.' });
  });

  test('moves down past a whole stretch', () => {
    const { parts, at } = recut(message, { act: 'move-border', at: 4, by: 'down' });
    expect(told(parts).at(-1)).toBe('Hilsen Rikke');
    expect(at).toBe(5);
  });

  test('that moves down and up again is where it was, as one stretch each', () => {
    const down = recut(message, { act: 'move-border', at: 2, by: 'down' });
    expect(told(down.parts)[0]).toBe('Vi flyttede mødet til tirsdag.');
    const up = recut(down.parts, { act: 'move-border', at: down.at, by: 'up' });
    expect(up).toEqual({ parts: message, at: 2 });
  });

  test('moves past white space in one step', () => {
    const blank: readonly Part[] = [
      { kind: 'story', text: 'Hun kom.' },
      { kind: 'banner', text: '\n\n ' },
      { kind: 'story', text: 'Hun blev.' },
    ];
    const { parts } = recut(blank, { act: 'move-border', at: 2, by: 'up' });
    expect(told(parts).join('')).toBe('Hun kom.\n\n Hun blev.');
  });

  test('is refused where there is none, and where the story would be gone', () => {
    expect(() => recut(message, { act: 'move-border', at: 3, by: 'up' })).toThrow('not-there');
    expect(() => recut(message, { act: 'move-border', at: 9, by: 'up' })).toThrow('not-there');
    const short: readonly Part[] = [
      { kind: 'greeting', text: 'Hej' },
      { kind: 'story', text: 'En sætning.' },
    ];
    expect(() => recut(short, { act: 'move-border', at: 1, by: 'down' })).toThrow('nothing-left');
  });
});

test('a part is put back, and another cut away as what leads in or comes after', () => {
  expect(told(recut(message, { act: 'put-back', at: 1 }).parts)[0]).toBe(message[1]?.text);
  expect(recut(message, { act: 'cut-away', at: 2 }).parts[2]?.kind).toBe('lead-in');
  expect(recut(message, { act: 'cut-away', at: 3 }).parts[3]?.kind).toBe('afterword');
  expect(() => recut(message, { act: 'put-back', at: 2 })).toThrow('not-there');
  expect(() => recut(message, { act: 'cut-away', at: 0 })).toThrow('not-there');
});

const text = fc.stringMatching(/^[A-Zaæøå.!? \n]{1,40}$/);
const parts = fc.array(fc.record({ kind: fc.constantFrom(...partKinds), text }), {
  minLength: 1,
  maxLength: 8,
});
const act = fc.oneof(
  fc.record({
    act: fc.constant('move-border' as const),
    at: fc.nat(9),
    by: fc.constantFrom('up' as const, 'down' as const),
  }),
  fc.record({ act: fc.constantFrom('put-back' as const, 'cut-away' as const), at: fc.nat(9) }),
);

test('no sign is ever lost, whatever is done, and a border that moved is still a border or at an end', () => {
  fc.assert(
    fc.property(parts, fc.array(act, { maxLength: 20 }), (first, acts) => {
      let now: readonly Part[] = first;
      for (const next of acts) {
        const before = now;
        try {
          const done = recut(now, next);
          now = done.parts;
          expect(done.at).toBeLessThanOrEqual(now.length);
        } catch {
          expect(now).toBe(before);
        }
        expect(wholeOf(now)).toBe(wholeOf(first));
        expect(now.every((part) => part.text !== '')).toBe(true);
      }
    }),
  );
});

test('a message of which nothing was cut is its paragraphs, with every sign of it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab \n]{0,60}$/), (whole) => {
      fc.pre(whole.trim() !== '');
      expect(wholeOf(messageParts({ parts: [], text: whole }, 'a'))).toBe(whole);
    }),
  );
  expect(messageParts({ parts: [], text: '# Kaffe\n\nHun kom.\n\nHun blev.\n' }, 'Kaffe')).toEqual([
    { kind: 'title', text: '# Kaffe\n\n' },
    { kind: 'story', text: 'Hun kom.\n\n' },
    { kind: 'story', text: 'Hun blev.\n' },
  ]);
});
