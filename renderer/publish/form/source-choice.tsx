import { useId } from 'react';
import type { CollectionSummary } from '../../../shared/ipc/collection-calls.ts';
import { useMessages } from '../../ui/messages-context.ts';
import style from './source-choice.module.css';

/** The collections, which is chosen (null for every approved story), and what choosing means. */
export type SourceChoiceProps = {
  readonly collections: readonly CollectionSummary[];
  readonly chosen: string | null;
  readonly onChoose: (collection: CollectionSummary | null) => void;
};

/** Every approved story, or one of the collections. */
export function SourceChoice({ collections, chosen, onChoose }: SourceChoiceProps) {
  const { publish } = useMessages();
  const id = useId();
  return (
    <div className={style.source}>
      <label htmlFor={id}>{publish.what}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ target }) =>
          onChoose(collections.find((collection) => collection.id === target.value) ?? null)
        }
      >
        <option value="">{publish.everything}</option>
        {collections.map((collection) => (
          <option key={collection.id} value={collection.id}>
            {collection.title}
          </option>
        ))}
      </select>
    </div>
  );
}
