import { useId } from 'react';
import { useMessages } from '../ui/messages-context.ts';
import { TagFields, type TagFieldsProps } from './tag-fields.tsx';
import style from './tag-section.module.css';

/** The tags of a story that is edited, under their own heading. */
export function TagSection(props: TagFieldsProps) {
  const { domain, tags } = useMessages();
  const id = useId();
  return (
    <section className={style.section} aria-labelledby={id}>
      <h2 id={id}>{domain.fields.tags}</h2>
      <p>{tags.hint}</p>
      <TagFields {...props} />
    </section>
  );
}
