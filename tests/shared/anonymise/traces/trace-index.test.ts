import { describe, expect, test } from 'vitest';
import { keyedHash } from '../../../../main/library/traces/keyed-hash.ts';
import { TraceIndex, type TraceScan } from '../../../../shared/anonymise/traces/trace-index.ts';
import { tracesOf } from '../../../../shared/anonymise/traces/traces.ts';
import { currentFormat } from '../../../../shared/domain/format.ts';
import { makeStory } from '../../../support/make-story.ts';

const { id } = makeStory();
const hash = keyedHash('ab'.repeat(32));
const everywhere: TraceScan = { countsAlone: () => true, isAnswered: () => false };

function found(originals: readonly string[], text: string, scan = everywhere): readonly string[] {
  const strings = originals.map((own) => ({ text: own, type: 'replaced' as const }));
  const index = new TraceIndex(
    [{ format: currentFormat, id, erasedAt: '', traces: tracesOf(strings, hash) }],
    hash,
  );
  return index.find(text, scan).map((hit) => hit.text);
}

describe('an original string is met', () => {
  test.each([
    ['Sofie', 'Så kom Sofie.', 'Sofie'],
    ['Sofie', 'Det var Sofies cykel.', 'Sofies'],
    ['Sofie', 'SOFIE VAR GLAD', 'SOFIE'],
    ['Sofies', 'Så kom Sofie.', 'Sofie'],
    ['Jens', 'Det var Jens’ cykel.', 'Jens'],
    ['Jens', 'Det var Jens’s cykel.', 'Jens’s'],
    ['Sofie Lund Holm', 'Her bor sofie  lund\nholms mor.', 'sofie lund holms'],
    ['Anne-Grethe Fuglevig', 'Anne Grethe Fuglevig', 'Anne Grethe Fuglevig'],
    ['Zoë', 'Zoe\u0308 ringede.', 'Zoë'],
    ['20 30 40 50', 'Ring på 20304050', '20304050'],
    ['+45 20304050', 'tlf. 20-30-40-50.', '20304050'],
    ['20 30 40 50', '+4520304050', '20304050'],
    ['010190-1234', 'cpr 0101901234', '0101901234'],
    ['jonas.b@example.dk', 'skriv til Jonas.B@example.dk', 'Jonas B example dk'],
    ['Nørregade 12, 2. tv.', 'på nørregade 12 2 tv', 'nørregade 12 2 tv'],
    ['bo', 'Han hed bo.', 'bo'],
  ])('%s in “%s”', (original, text, expected) => {
    expect(found([original], text)).toEqual([expected]);
  });
});

describe('nothing is met', () => {
  test.each([
    ['Bo', 'De skal bo sammen i boet.'],
    ['Hans', 'Han kom tit.'],
    ['Ro', 'Robert fik ro.'],
    ['23', 'Vi hjalp 23 familier kl. 23.'],
    ['24/123', 'Den 24/123 er 24 og 123.'],
    ['A', 'Hun kom i A-kassen. A!'],
    ['S.', 'S-toget og S’s perron'],
    ['Sofie Lund', 'Sofie gik i lunden.'],
    ['20 30 40 50', 'Det er 20 eller 30, ikke 40 og 50 000.'],
  ])('%s in “%s”', (original, text) => {
    expect(found([original], text)).toEqual([]);
  });

  test('where somebody has answered for it', () => {
    const isAnswered = (_: string, folded: string) => folded === 'bo';
    expect(found(['Bo'], 'Bo kom. Bos mor også.', { ...everywhere, isAnswered })).toEqual([]);
  });

  test('of one word alone where that does not count', () => {
    const scan = { ...everywhere, countsAlone: () => false };
    expect(found(['Maja', 'Maja Lund'], 'Maja kom.', scan)).toEqual([]);
    expect(found(['Maja', 'Maja Lund'], 'Maja Lund kom.', scan)).toEqual(['Maja Lund']);
  });
});

test('a trace holds nothing that can be read', () => {
  const strings = [{ text: 'Sofie Lund, 20 30 40 50', type: 'replaced' as const }];
  expect(JSON.stringify(tracesOf(strings, hash))).not.toMatch(/sofie|lund|2030|40/i);
});

test('another key gives other hashes', () => {
  expect(keyedHash('cd'.repeat(32))('sofie')).not.toBe(hash('sofie'));
});
