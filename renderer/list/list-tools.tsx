import type { RefObject } from 'react';
import { facets, type Taxonomy } from '../../shared/domain/taxonomy.ts';
import type { ChoiceCounts } from '../../shared/search/count-choices.ts';
import { type StoryOrder, storyOrders } from '../../shared/search/sort-summaries.ts';
import type { Standing } from '../../shared/search/standing.ts';
import {
  isFiltering,
  noFilter,
  type StoryFilter,
  toggleStanding,
  toggleTerm,
} from '../../shared/search/story-filter.ts';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { ChoiceMenu } from './choice-menu.tsx';
import style from './list-tools.module.css';
import { SearchField } from './search-field.tsx';

/** What is asked for, what there is to ask for, and what asking means. */
export type ListToolsProps = {
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly filter: StoryFilter;
  readonly onFilter: (filter: StoryFilter) => void;
  readonly order: StoryOrder;
  readonly onOrder: (order: StoryOrder) => void;
  readonly taxonomy: Taxonomy;
  readonly standings: readonly Standing[];
  readonly countChoices: () => ChoiceCounts;
};

/** The search field, the filters and the order of a list. */
export function ListTools(props: ListToolsProps) {
  const { searchRef, filter, onFilter, order, onOrder, taxonomy, standings, countChoices } = props;
  const { list, domain } = useMessages();
  return (
    <div className={style.tools}>
      <div className={style.finding}>
        <SearchField
          inputRef={searchRef}
          value={filter.text}
          onChange={(text) => onFilter({ ...filter, text })}
        />
        <label className={style.order}>
          <span className="visually-hidden">{list.order}</span>
          <select
            value={order}
            onChange={({ target }) => {
              const chosen = storyOrders.find((candidate) => candidate === target.value);
              if (chosen !== undefined) onOrder(chosen);
            }}
          >
            {storyOrders.map((name) => (
              <option key={name} value={name}>
                {list.orders[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't stand in the row. */}
      <div className={style.filters} role="group" aria-label={list.filters}>
        {facets.map((facet) => (
          <ChoiceMenu
            key={facet}
            name={domain.facets[facet]}
            facet={facet}
            choices={() => {
              const counts = countChoices()[facet];
              return taxonomy[facet].map(({ id, label }) => ({ id, label, count: counts.get(id) }));
            }}
            chosen={filter.terms[facet]}
            onToggle={(id) => onFilter(toggleTerm(filter, facet, id))}
          />
        ))}
        <ChoiceMenu
          name={list.standing}
          choices={() => {
            const counts = countChoices().standing;
            return standings.map((id) => ({
              id,
              label: domain.statuses[id],
              count: counts.get(id),
            }));
          }}
          chosen={filter.standings}
          onToggle={(id) => onFilter(toggleStanding(filter, id))}
        />
        {isFiltering(filter) && (
          <Button look="quiet" className={style.clear} onClick={() => onFilter(noFilter)}>
            {list.clear}
          </Button>
        )}
      </div>
    </div>
  );
}
