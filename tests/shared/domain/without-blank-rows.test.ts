import { describe, expect, it } from 'vitest';
import {
  newCompared,
  newContributor,
  newCost,
  newFigure,
  newFilmLink,
} from '../../../shared/domain/new-rows.ts';
import { withoutBlankRows } from '../../../shared/domain/without-blank-rows.ts';

describe('withoutBlankRows', () => {
  it('leaves out rows that nobody wrote in, of every form', () => {
    const figures = [newFigure('value'), newFigure('change'), newFigure('comparison')];
    const costs = [{ ...newCost(), label: '  ' }];
    expect(withoutBlankRows({ figures, costs })).toEqual({ figures: [], costs: [] });
  });

  it('keeps a row with a word anywhere in it', () => {
    const figures = [{ ...newFigure('value'), source: 'skolen' }];
    const costs = [{ ...newCost(), amount: '400.000' }];
    expect(withoutBlankRows({ figures, costs })).toEqual({ figures, costs });
  });

  it('keeps a comparison and leaves out its blank lines', () => {
    const line = { label: 'Her', value: '20–25' };
    const figure = { ...newFigure('comparison'), compare: [newCompared(), line] };
    expect(withoutBlankRows({ figures: [figure] })).toEqual({
      figures: [{ ...figure, compare: [line] }],
    });
  });

  it('leaves out a contributor of whom nothing is known, and keeps every other', () => {
    const nobody = newContributor();
    const asked = { ...nobody, consent: { ...nobody.consent, state: 'refused' as const } };
    const named = { ...nobody, role: 'socialrådgiver' };
    expect(withoutBlankRows({ contributors: [nobody, asked, named] })).toEqual({
      contributors: [asked, named],
    });
  });

  it('leaves out a link without an address, and never a file', () => {
    const link = newFilmLink();
    const written = { ...link, url: 'https://example.dk/film' };
    const picture = { ...link, kind: 'image' as const, file: 'a.png' };
    expect(withoutBlankRows({ media: [link, written, picture] })).toEqual({
      media: [written, picture],
    });
  });

  it('says nothing of fields that did not change', () => {
    expect(withoutBlankRows({ title: 'En dør' })).toEqual({ title: 'En dør' });
  });
});
