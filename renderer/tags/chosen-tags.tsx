import type { Facet, Term } from '../../shared/domain/taxonomy.ts';
import { useMessages } from '../ui/messages-context.ts';
import { Tag } from '../ui/tag.tsx';
import style from './tag-picker.module.css';

/** The tags that are chosen in one facet, and what removing one means. */
export type ChosenTagsProps = {
  readonly facet: Facet;
  readonly terms: readonly Term[];
  readonly chosen: readonly string[];
  readonly onRemove: (id: string) => void;
};

/** Chosen tags, each with a button that removes it. */
export function ChosenTags({ facet, terms, chosen, onRemove }: ChosenTagsProps) {
  const { tags } = useMessages();
  if (chosen.length === 0) return null;
  const labels = new Map(terms.map(({ id, label }) => [id, label]));
  return (
    <ul className={style.chosen}>
      {chosen.map((id) => {
        // A term that the taxonomy no longer holds still shows, by its id, so that it can go.
        const label = labels.get(id) ?? id;
        return (
          <li key={id}>
            <Tag facet={facet} label={label} />
            <button type="button" aria-label={tags.remove(label)} onClick={() => onRemove(id)}>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
