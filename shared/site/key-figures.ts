import { assertNever } from '../domain/assert-never.ts';
import type { Figure } from '../domain/figure.ts';
import type { PublishedStory } from '../publication/publication-model.ts';
import { drawableQuantities } from './drawable-quantities.ts';

export interface KeyFigure {
  readonly figure: Figure;
  readonly story: PublishedStory;
}

const mostAmounts = 6;

/**
 * The figures that open the front page, in the stories' order: at most one of each story, six
 * amounts or changes at the most, and the comparison of most things, which takes a row of its own.
 */
export function keyFigures(stories: readonly PublishedStory[]): readonly KeyFigure[] {
  const [comparison] = stories
    .flatMap((story) => firstOf(story, (figure) => figure.form === 'comparison'))
    .sort((a, b) => amountsOf(b.figure).length - amountsOf(a.figure).length);
  const amounts = stories
    .filter((story) => story !== comparison?.story)
    .flatMap((story) => firstOf(story, (figure) => figure.form !== 'comparison'))
    .slice(0, mostAmounts);
  return comparison === undefined ? amounts : [...amounts, comparison];
}

/** Only a figure whose amounts can be read as numbers is set large. */
function firstOf(
  story: PublishedStory,
  isWanted: (figure: Figure) => boolean,
): readonly KeyFigure[] {
  const figure = story.figures.find(
    (candidate) =>
      isWanted(candidate) && drawableQuantities(amountsOf(candidate), candidate.unit) !== null,
  );
  return figure === undefined ? [] : [{ figure, story }];
}

function amountsOf(figure: Figure): readonly string[] {
  switch (figure.form) {
    case 'value':
      return [figure.value];
    case 'change':
      return [figure.before, figure.after];
    case 'comparison':
      return figure.compare.map(({ value }) => value);
    default:
      return assertNever(figure);
  }
}
