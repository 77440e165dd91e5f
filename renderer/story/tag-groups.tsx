import { facets } from '../../shared/domain/taxonomy.ts';
import { useMessages } from '../ui/messages-context.ts';
import { Tag } from '../ui/tag.tsx';
import type { LabelledTag } from '../ui/term-labels.ts';
import style from './details.module.css';

/** A story's tags in words. */
export type TagGroupsProps = { readonly tags: readonly LabelledTag[] };

/** The tags of a story under the names of their facets. */
export function TagGroups({ tags }: TagGroupsProps) {
  const { domain, reading } = useMessages();
  if (tags.length === 0) return null;
  return (
    <section className={style.section}>
      <h3>{reading.tags}</h3>
      <dl className={style.tags}>
        {facets.map((facet) => {
          const own = tags.filter((tag) => tag.facet === facet);
          return own.length === 0 ? null : (
            <div key={facet}>
              <dt>{domain.facets[facet]}</dt>
              {own.map(({ id, label }) => (
                <dd key={id}>
                  <Tag facet={facet} label={label} />
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
