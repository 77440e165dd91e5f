import { describe, expect, it } from 'vitest';
import type { LabelledUnit } from '../../../../shared/collect/mail/labelled-unit.ts';
import { storyBorders } from '../../../../shared/collect/mail/story-borders.ts';

const ferry = [
  'En færgemand på 61 år ville ikke have hjælp af kommunen. Han tog imod mig i maskinrummet, hvor ingen kunne høre, hvad vi sagde.',
  'Han skruede, mens jeg spurgte. Efter et år rakte han mig en skruenøgle, og så svarede han. Han sejler stadig.',
];
const garden = [
  'En pige på ti i vores skolehave ville kun plante gulerødder. Hun sagde, at de andre grøntsager så på hende.',
  'Hun er gartner i dag. I hendes butik vender kålhovederne ind mod væggen.',
];

function units(...paragraphs: readonly string[]): readonly LabelledUnit[] {
  return paragraphs.map((text) => ({
    text,
    markdown: null,
    isApart: true,
    isSignature: false,
    kind: 'story',
  }));
}

function starts(...given: Parameters<typeof storyBorders>): readonly number[] {
  return storyBorders(...given).starts;
}

describe('where one story ends and the next begins', () => {
  it('somebody else is brought in, and nothing is in common', () => {
    expect(starts(units(...ferry, ...garden), 'asks for some')).toEqual([2]);
    expect(starts(units(...garden, ...ferry), 'asks for some')).toEqual([2]);
  });

  it('a title leads to what stands below it', () => {
    expect(starts(units(...ferry, 'Gulerødder', ...garden), 'asks for some')).toEqual([2]);
  });

  it.each([
    'Så er der Ingrid, som kun ville plante gulerødder. Hun sagde, at de andre grøntsager så på hende.',
    'Og endelig Ingrid, der kun ville plante gulerødder. Hun sagde, at de andre grøntsager så på hende.',
    'Så var der hende med gulerødderne. Hun sagde, at de andre grøntsager så på hende.',
  ])('a paragraph goes on to the next of several: %j', (next) => {
    expect(starts(units(...ferry, next, garden[1] ?? ''), 'asks for some')).toEqual([2]);
  });

  it.each([
    'Så var der ikke mere at skrue i. Han satte sig ned og tog sin kaffe frem.',
    'Så er der kun det tilbage, at han holdt op med at råbe.',
  ])('but none that only goes on: %j', (next) => {
    expect(starts(units(...ferry, next), 'asks for some')).toEqual([]);
  });

  it('no border is set within a story', () => {
    expect(starts(units(...ferry), 'nothing')).toEqual([]);
    expect(starts(units(...garden), 'asks for some')).toEqual([]);
  });

  it('no part is left that tells nothing', () => {
    const short = 'En kvinde på 40 år.';
    expect(starts(units(...ferry, short), 'many', 2)).not.toContain(2);
  });

  it('as many are found as are said to be there', () => {
    const all = units(...ferry, ...garden);
    expect(starts(all, 'many', 2)).toEqual([2]);
    expect(starts(all, 'many', 4)).not.toHaveLength(3);
  });

  it('nothing is found in nothing', () => {
    expect(storyBorders([], 'nothing')).toEqual({ starts: [], isUnsure: false });
  });
});
