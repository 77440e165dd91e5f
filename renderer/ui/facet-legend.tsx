import style from './facet-legend.module.css';
import { useMessages } from './messages-context.ts';

const facets = ['method', 'outcome', 'area'] as const;

/** The id of the words that introduce the legend. */
export type FacetLegendProps = { readonly labelledBy: string };

/** The three ways a story is tagged, each by hue, shape and word. */
export function FacetLegend({ labelledBy }: FacetLegendProps) {
  const { app } = useMessages();
  return (
    <ul className={style.legend} aria-labelledby={labelledBy}>
      {facets.map((facet) => (
        <li key={facet} className={style[facet]}>
          {app.facets[facet]}
        </li>
      ))}
    </ul>
  );
}
