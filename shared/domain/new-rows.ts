import { assertNever } from './assert-never.ts';
import { consentNotAsked } from './consent.ts';
import type { Contributor } from './contributor.ts';
import type { Cost, Figure } from './figure.ts';
import type { Media } from './media.ts';

/** A figure with nothing written in it yet. Every call makes a value of its own. */
export function newFigure(form: Figure['form']): Figure {
  const common = { label: '', unit: '', period: '', source: '' };
  switch (form) {
    case 'value':
      return { form, ...common, value: '' };
    case 'change':
      return { form, ...common, before: '', after: '' };
    case 'comparison':
      return { form, ...common, compare: [newCompared(), newCompared()] };
    default:
      return assertNever(form);
  }
}

/** One line of a comparison. */
export type Compared = Extract<Figure, { form: 'comparison' }>['compare'][number];

/** A line of a comparison with nothing written in it yet. */
export function newCompared(): Compared {
  return { label: '', value: '' };
}

/** A line of costs with nothing written in it yet. */
export function newCost(): Cost {
  return { label: '', amount: '', unit: '', source: '' };
}

/** Somebody who told the story: not named and not asked, until a person says otherwise. */
export function newContributor(): Contributor {
  return { name: '', role: '', part: 'told', attribution: 'anonymous', consent: consentNotAsked };
}

/** A link to a film elsewhere, with no address yet. */
export function newFilmLink(): Media {
  const texts = { file: '', url: '', alt: '', caption: '', transcript: '' };
  return { kind: 'link', ...texts, recognisable: 'unanswered' };
}
