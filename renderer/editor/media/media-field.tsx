import { useState } from 'react';
import type { Media } from '../../../shared/domain/media.ts';
import { newFilmLink } from '../../../shared/domain/new-rows.ts';
import { errorSentence } from '../../ui/error-sentence.ts';
import { useMessages } from '../../ui/messages-context.ts';
import { RowList } from '../fields/row-list.tsx';
import { FormSection } from '../form/form-section.tsx';
import type { AddMedia } from './add-media.ts';
import style from './media-field.module.css';
import { MediaRow } from './media-row.tsx';

/** A story's media, what to do when they change, and the way to more. */
export type MediaFieldProps = {
  readonly media: readonly Media[];
  readonly onChange: (media: readonly Media[]) => void;
  readonly addMedia: AddMedia;
};

/** Pictures, sounds, films and links to films, each with its words and its answered question. */
export function MediaField({ media, onChange, addMedia }: MediaFieldProps) {
  const texts = useMessages();
  const { domain, fields } = texts;
  const [problems, setProblems] = useState<readonly string[]>([]);
  const choose = async () => {
    setProblems([]);
    const outcome = await addMedia();
    if (!outcome.ok) {
      setProblems([errorSentence(outcome.error, texts)]);
      return [];
    }
    setProblems(outcome.value?.setAside.map(({ reason }) => reason) ?? []);
    return outcome.value?.media ?? [];
  };
  return (
    <FormSection title={domain.fields.media} hint={fields.media.hint}>
      <RowList
        place="media"
        rows={media}
        onChange={onChange}
        nameOf={({ kind }, index) =>
          `${domain.mediaKinds[kind].toLowerCase()} ${fields.media.number(index + 1)}`
        }
        additions={[
          { label: fields.media.add, make: choose },
          { label: fields.media.addLink, make: () => [newFilmLink()] },
        ]}
      >
        {(medium, change) => <MediaRow medium={medium} onChange={change} />}
      </RowList>
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem} className={style.problem}>
            {problem}
          </p>
        ))}
      </div>
    </FormSection>
  );
}
