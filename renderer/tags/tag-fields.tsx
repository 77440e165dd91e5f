import { useRef, useState } from 'react';
import { type Facet, facets, type Taxonomy, type Term } from '../../shared/domain/taxonomy.ts';
import { findTerm } from '../../shared/interchange/match-tags.ts';
import type { CallError } from '../../shared/ipc/call-error.ts';
import type { CallOutcome } from '../../shared/ipc/call-outcome.ts';
import type { NewTerm } from '../../shared/tags/new-term.ts';
import { useMessages } from '../ui/messages-context.ts';
import { NewTermForm } from './new-term-form.tsx';
import { ProposedTags } from './proposed-tags.tsx';
import { type TagContent, withoutProposal, withoutTag, withTag } from './tag-changes.ts';
import style from './tag-fields.module.css';
import { TagPicker } from './tag-picker.tsx';

/** The words there are, and how a new one is made in the library. */
export type Tagging = {
  readonly taxonomy: Taxonomy;
  readonly makeTerm: (facet: Facet, term: NewTerm) => Promise<CallOutcome<Term>>;
};

/** A story's tags, and what to do with those that a person changes. */
export type TagFieldsProps = Tagging & {
  readonly story: TagContent;
  readonly onChange: (changed: Partial<TagContent>) => void;
};

/** The three facets, each picked by typing; a word that is missing is made where it is missed. */
export function TagFields({ taxonomy, makeTerm, story, onChange }: TagFieldsProps) {
  const { domain, tags } = useMessages();
  const fields = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<{ readonly facet: Facet; readonly label: string }>();
  const [said, setSaid] = useState('');

  const add = (facet: Facet, { id, label }: Pick<Term, 'id' | 'label'>, proposal = label) => {
    onChange(withTag(story, facet, id, proposal));
    setSaid(tags.added(label));
  };
  const remove = (facet: Facet, id: string) => {
    onChange(withoutTag(story, facet, id));
    setSaid(tags.removed(taxonomy[facet].find((term) => term.id === id)?.label ?? id));
  };
  const takeUp = (facet: Facet, label: string) => {
    const known = findTerm(taxonomy[facet], label);
    if (known === null) setWanted({ facet, label });
    else add(facet, known, label);
  };
  const close = (facet: Facet) => {
    setWanted(undefined);
    fields.current?.querySelector<HTMLElement>(`[data-facet=${facet}] [role=combobox]`)?.focus();
  };
  const make = async (facet: Facet, term: NewTerm): Promise<CallError | null> => {
    const made = await makeTerm(facet, term);
    if (!made.ok) return made.error;
    add(facet, made.value, wanted?.label);
    close(facet);
    return null;
  };

  return (
    <div className={style.facets} ref={fields}>
      {facets.map((facet) => (
        <div key={facet} className={style.facet} data-facet={facet}>
          <TagPicker
            facet={facet}
            terms={taxonomy[facet]}
            chosen={story.tags[facet]}
            onAdd={(term) => add(facet, term)}
            onRemove={(id) => remove(facet, id)}
            onNew={(label) => setWanted({ facet, label })}
          />
          <ProposedTags
            labels={story.proposedTags[facet]}
            onTakeUp={(label) => takeUp(facet, label)}
            onForget={(label) => onChange(withoutProposal(story, facet, label))}
          />
          {wanted?.facet === facet && (
            <NewTermForm
              key={wanted.label}
              title={tags.newTag(domain.facets[facet])}
              send={tags.save}
              term={{ label: wanted.label, description: '', synonyms: [] }}
              onSend={(term) => make(facet, term)}
              onCancel={() => close(facet)}
            />
          )}
        </div>
      ))}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
