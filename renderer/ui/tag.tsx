import type { Facet } from '../../shared/domain/taxonomy.ts';
import style from './tag.module.css';

/** A tag's facet and its word. */
export type TagProps = { readonly facet: Facet; readonly label: string };

/** A tag wherever it stands: the facet's shape and hue, and the word. */
export function Tag({ facet, label }: TagProps) {
  return <span className={`${style.tag} ${style[facet]}`}>{label}</span>;
}
