import { useRef, useState } from 'react';
import { type Facet, facets, type Taxonomy, type Term } from '../../shared/domain/taxonomy.ts';
import type { NewTerm } from '../../shared/tags/new-term.ts';
import { NewTermForm } from '../tags/new-term-form.tsx';
import { ChangingButton } from '../ui/changing-button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { Tag } from '../ui/tag.tsx';
import style from './term-settings.module.css';

/** The library's words for tagging. */
export type TermSettingsProps = { readonly taxonomy: Taxonomy };

/** The words for tagging, facet by facet, each of which can be worded anew; stories keep their tags. */
export function TermSettings({ taxonomy }: TermSettingsProps) {
  const { domain, tags } = useMessages();
  const part = useRef<HTMLElement>(null);
  const [edited, setEdited] = useState('');
  const nameOf = (facet: Facet, id: string) => `${facet}/${id}`;
  const close = (name: string) => {
    setEdited('');
    part.current?.querySelector<HTMLElement>(`[data-term="${name}"] > summary`)?.focus();
  };
  const save = async (facet: Facet, id: string, term: NewTerm) => {
    const changed = await window.bridge.tags.editTerm({ facet, id, term });
    if (!changed.ok) return changed.error;
    close(nameOf(facet, id));
    return null;
  };
  return (
    <section ref={part} className={style.part} aria-labelledby="settings-tags">
      <h2 id="settings-tags" tabIndex={-1}>
        {domain.fields.tags}
      </h2>
      <p>{tags.settingsHint}</p>
      {facets.map((facet) => (
        <details key={facet} className={style.facet}>
          <summary>
            <Tag facet={facet} label={domain.facets[facet]} /> ({taxonomy[facet].length})
          </summary>
          {alphabetical(taxonomy[facet]).map((term) => {
            const name = nameOf(facet, term.id);
            return (
              <details key={term.id} data-term={name}>
                <summary>{term.label}</summary>
                {edited === name ? (
                  <NewTermForm
                    title={tags.editTitle(term.label)}
                    send={tags.saveChange}
                    term={term}
                    onSend={(wanted) => save(facet, term.id, wanted)}
                    onCancel={() => close(name)}
                  />
                ) : (
                  <div className={style.term}>
                    <p>{term.description}</p>
                    {term.synonyms.length > 0 && (
                      <p>
                        {tags.synonyms}: {term.synonyms.join(', ')}
                      </p>
                    )}
                    <ChangingButton
                      aria-label={tags.editTitle(term.label)}
                      onClick={() => setEdited(name)}
                    >
                      {tags.editTerm}
                    </ChangingButton>
                  </div>
                )}
              </details>
            );
          })}
        </details>
      ))}
    </section>
  );
}

function alphabetical(terms: readonly Term[]): readonly Term[] {
  return [...terms].sort((a, b) => a.label.localeCompare(b.label, 'da'));
}
