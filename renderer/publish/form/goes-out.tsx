import { useId } from 'react';
import type { PublicationPreparation } from '../../../shared/ipc/publication-calls.ts';
import { withholdingSentence } from '../../../shared/publication/withholding-sentence.ts';
import { useMessages } from '../../ui/messages-context.ts';
import style from './goes-out.module.css';

/** What would go out; undefined until it has been worked out. */
export type GoesOutProps = { readonly preparation: PublicationPreparation | undefined };

/** How many stories go out, and each that does not, with why. */
export function GoesOut({ preparation }: GoesOutProps) {
  const texts = useMessages();
  const { publish } = texts;
  const id = useId();
  if (preparation === undefined) return <p className={style.waiting}>{publish.preparing}</p>;
  const { stories, withheld, unapproved } = preparation;
  return (
    <section className={style.goes} aria-labelledby={id}>
      <div role="status">
        <h2 id={id}>{publish.included(stories.length)}</h2>
      </div>
      {withheld.length > 0 && (
        <details open>
          <summary>{publish.heldBack(withheld.length)}</summary>
          <ul>
            {withheld.map((story) => (
              <li key={story.id}>
                <strong>{story.title || publish.missingStory}</strong>
                {story.reasons.map((reason) => {
                  const sentence = withholdingSentence(reason, texts);
                  return <span key={sentence}>{sentence}</span>;
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {unapproved > 0 && <p>{publish.unapproved(unapproved)}</p>}
    </section>
  );
}
