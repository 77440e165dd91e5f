import type { PublicationSummary } from '../../../shared/ipc/publication-calls.ts';
import { useMessages } from '../../ui/messages-context.ts';
import { OpenOutput } from '../open-output.tsx';
import style from './earlier-publications.module.css';

/** One publication. */
export type EarlierPublicationProps = { readonly publication: PublicationSummary };

/** When, where and what was published, and what is no longer as it was then. */
export function EarlierPublication({ publication }: EarlierPublicationProps) {
  const { publish } = useMessages();
  const { earlier } = publish;
  const { id, at, title, scope, outputs, stories, withheld } = publication;
  const changed = stories.filter(({ since }) => since === 'changed').length;
  const gone = stories.filter(({ since }) => since === 'gone').length;
  const since = [
    ...(changed === 0 ? [] : [earlier.changed(changed)]),
    ...(gone === 0 ? [] : [earlier.gone(gone)]),
  ];
  const facts = [
    earlier.when(at),
    publish.scopes[scope],
    earlier.stories(stories.length),
    ...(withheld.length === 0 ? [] : [earlier.heldBack(withheld.length)]),
  ];
  return (
    <li>
      <h2>{title || publish.untitled}</h2>
      <p className={style.facts}>{facts.join(' · ')}</p>
      {since.length > 0 && <p className={style.since}>{since.join(' · ')}</p>}
      <dl className={style.outputs}>
        {outputs.map(({ format, path, canOpen }) => (
          <div key={format}>
            <dt>{publish.formatNames[format]}</dt>
            <dd>{path}</dd>
            {canOpen && (
              <dd>
                <OpenOutput publication={id} format={format} />
              </dd>
            )}
          </div>
        ))}
      </dl>
      <details className={style.stories}>
        <summary>{earlier.show}</summary>
        <ul>
          {stories.map((story) => (
            <li key={story.id}>
              {story.since === 'gone' ? earlier.goneStory : story.title || publish.untitled}
              {story.since === 'changed' && (
                <span className={style.mark}> ({earlier.changedMark})</span>
              )}
            </li>
          ))}
          {withheld.map((story) => (
            <li key={story.id}>
              {story.title || publish.missingStory}
              <span className={style.mark}> ({earlier.heldBackMark})</span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
