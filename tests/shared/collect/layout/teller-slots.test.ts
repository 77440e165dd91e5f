import { describe, expect, it } from 'vitest';
import { joinedLines } from '../../../../shared/collect/layout/joined-lines.ts';
import { piecesOf } from '../../../../shared/collect/layout/pieces.ts';
import { namedElsewhere, namedSlots } from '../../../../shared/collect/layout/teller-slots.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';

const story = 'Han sang for fuglene hver morgen ved hegnet, og alle de andre sang med.';

/** Whom a text names at the only story in it, and where. */
function slotsIn(text: string): readonly string[] {
  const lines = joinedLines(plainLines(text.replace('…', story)));
  const pieces = piecesOf(lines);
  const first = pieces.findIndex((piece) => piece.text === story);
  return namedSlots(pieces, [{ first, end: first + 1 }], 0, namedElsewhere(lines)).map(
    ({ name, slot }) => `${slot}: ${name}`,
  );
}

describe('who is named at a story of a document', () => {
  it.each([
    ['Lis Dam\n…', 'above 1: Lis Dam'],
    ['LIS DAM\n…', 'above 1: Lis Dam'],
    ['Plejefar Bo sagde:\n…', 'above 1: Bo'],
    ['Lene Hald og Bo Lund\n…', 'above 1: Lene Hald og Bo Lund'],
    ['Lis – …', 'lead: Lis'],
    ['4/12 LMK\n…', 'above 1: LMK'],
    ['… (Lis Dam)', 'tail: Lis Dam'],
    ['…\n\nFortalt af Lis Dam', 'below 1: Lis Dam'],
    ['…\n\nhr. Lund', 'below 1: hr. Lund'],
    ['Så kommer Per. Han skriver kort, men godt:\n…', 'above 1: Per'],
    ['OG SÅ SAGDE ELSEBETH:\n…', 'above 1: Elsebeth'],
    ['Fam. Yde (Svend):\n…', 'above 1: Svend'],
    ['Tekst C (Maiken)\n…', 'above 1: Maiken'],
    ['Nu: LMK\n…', 'above 1: LMK'],
    ['…\n\nPedellen', 'below 1: Pedellen'],
    ['… Lis D.', 'tail: Lis D'],
  ])('is read off %j', (text, slot) => {
    expect(slotsIn(text)).toContain(slot);
  });

  it.each([
    '“Når jeg synger,” sagde Allan. “Der var en dag, hvor ingen sang med mig.”',
    'Karla Friis siger, at hun sad hos en mand på trappen.',
    'Så ringede jeg til viceleder Bjørn Hauge. Han fortalte: Vi gik en tur.',
  ])('is who is said to tell at the beginning of it: %s', (text) => {
    const pieces = piecesOf(plainLines(text));
    const slots = namedSlots(pieces, [{ first: 0, end: 1 }], 0, namedElsewhere([]));
    expect(slots.map(({ slot }) => slot)).toEqual(['said']);
  });

  it('has the whole name of who is named by initials', () => {
    expect(slotsIn('LD = Lis Dam, BL = Bo Lund\n\nLD:\n…')).toContain('above 1: Lis Dam');
    expect(slotsIn('Her er Lis Dams. Jeg ringede til Lis Dam i går.\n\nLD:\n…')).toContain(
      'above 1: Lis Dam',
    );
    expect(slotsIn('Anna Friis var der.\n\nAf Bo Lund\n…')).toContain('above 1: Bo Lund');
    expect(slotsIn('Lis Dam, Bo Lund og Leo Dorf\n\nLD:\n…')).toContain('above 1: LD');
  });

  it('may be in a list of contents, by the title', () => {
    const text = `Indhold\nLygten – Lis Dam 3\nFuglene – Bo Lund 4\n\nFuglene\n…`;
    expect(slotsIn(text)).toContain('contents: Bo Lund');
  });

  it.each(['Nøglen\n…', 'Tema: konflikter\n…', 'Historien: …', 'Punkt 3\n…'])(
    'is nobody in %j',
    (text) => {
      expect(slotsIn(text)).toEqual([]);
    },
  );

  it('is nobody for sure where that is said', () => {
    expect(slotsIn('Anonym:\n…')).toEqual(['above 1: ']);
  });
});
