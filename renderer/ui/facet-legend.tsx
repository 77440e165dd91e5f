import { facets } from '../../shared/domain/taxonomy.ts';
import style from './facet-legend.module.css';
import { useMessages } from './messages-context.ts';
import { Tag } from './tag.tsx';

/** The id of the words that introduce the legend. */
export type FacetLegendProps = { readonly labelledBy: string };

/** The three ways a story is tagged, each by hue, shape and word. */
export function FacetLegend({ labelledBy }: FacetLegendProps) {
  const { domain } = useMessages();
  return (
    <ul className={style.legend} aria-labelledby={labelledBy}>
      {facets.map((facet) => (
        <li key={facet}>
          <Tag facet={facet} label={domain.facets[facet]} />
        </li>
      ))}
    </ul>
  );
}
