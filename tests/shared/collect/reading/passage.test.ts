import { describe, expect, it } from 'vitest';
import { passageOf } from '../../../../shared/collect/reading/passage.ts';

describe('a paragraph', () => {
  it.each([
    ['En mand stod ved lågen.', 'article'],
    ['Hun lo.', 'third'],
    ['Der lå en nøgle.', 'it'],
    ['Jeg så den.', 'first'],
    ['Vi gik derind.', 'we'],
    ['Bagefter lo vi.', 'joining'],
    ['Da det blev lyst, gik vi.', 'when'],
    ['På trappen lå et brev.', 'place'],
    ['Ringede hun?', 'past'],
    ['Nøglen lå der.', 'definite'],
    ['17 gange gik vi derhen.', '#'],
    ['A man stood at the gate.', 'article'],
    ['She laughed.', 'third'],
    ['There was a key.', 'it'],
    ['My colleague saw it.', 'first'],
    ['We went in.', 'we'],
    ['When it was light, they left.', 'when'],
  ])('opens as %j does', (text, opens) => {
    expect(passageOf(text).opens).toBe(opens);
  });

  it('speaks of somebody who was brought in before, or in it', () => {
    expect(passageOf('Så rakte hun mig nøglen.').firstThird).toBe('known');
    expect(passageOf('En nabo rakte mig sin nøgle, og han lo.').firstThird).toBe('new');
    expect(passageOf('Nøglen lå på bordet.').firstThird).toBe('none');
    expect(passageOf('Then she gave me the key.').firstThird).toBe('known');
    expect(passageOf('A neighbour gave me his key.').firstThird).toBe('new');
  });

  it('speaks of nobody of whom only speech does', () => {
    const { firstThird, anyThird } = passageOf('“Han kommer,” sagde jeg.');
    expect([firstThird, anyThird]).toEqual(['known', 'none']);
  });

  it('goes on from another where a word of its first ones joins', () => {
    expect(passageOf('Næste dag kom brevet.').firstJoins).toBe(true);
    expect(passageOf('Brevet lå på trappen.').firstJoins).toBe(false);
  });

  it('ends in what was, in what is, or in both', () => {
    expect(passageOf('Han kommer. Så lo han.').lastTense).toBe('then');
    expect(passageOf('Så lo han og kom. Det er hans.').lastTense).toBe('now');
    expect(passageOf('Han kom, og nu er han her.').lastTense).toBe('both');
    expect(passageOf('Stille.').lastTense).toBe('none');
  });

  it('tells age, name and title by their form', () => {
    expect(passageOf('En dreng på ni kom forbi.').saysAge).toBe(true);
    expect(passageOf('Der var en gris, som hed Frants.').saysName).toBe(true);
    expect(passageOf('Grisen ved åen').isTitle).toBe(true);
    expect(passageOf('Grisen gik.')).toMatchObject({
      isTitle: false,
      saysAge: false,
      saysName: false,
    });
  });

  it('counts whom it speaks of, and keeps names, roles and the beginnings of words that mean', () => {
    const { he, she, names, roles, stems } = passageOf(
      'Pedellen fik Bodils cykel, og han lo, da hun og drengen rakte ham pumpen.',
    );
    expect([he, she]).toEqual([2, 1]);
    expect([...names]).toEqual(['bodil']);
    expect([...roles]).toEqual(['dren']);
    expect(stems.has('pedel')).toBe(true);
  });
});
