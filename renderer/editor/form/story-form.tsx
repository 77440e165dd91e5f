import { useMemo } from 'react';
import type { StoryContent } from '../../../shared/domain/story.ts';
import { useMessages } from '../../ui/messages-context.ts';
import { StoryEditor } from '../body/story-editor.tsx';
import { AboutField } from '../fields/about-field.tsx';
import { CostsField } from '../fields/costs-field.tsx';
import { FiguresField } from '../fields/figures-field.tsx';
import { PeopleField } from '../fields/people-field.tsx';
import type { AddMedia } from '../media/add-media.ts';
import { MediaField } from '../media/media-field.tsx';
import { Answers } from './answers.tsx';
import { GrowingText } from './growing-text.tsx';
import style from './story-form.module.css';

/** A story's content, and what to do with the fields that a person changes. */
export type StoryFormProps = {
  readonly story: StoryContent;
  readonly onChange: (changed: Partial<StoryContent>) => void;
};

/** The whole form, with the way to more pictures, sounds and films. */
export type WholeStoryFormProps = StoryFormProps & { readonly addMedia: AddMedia };

/** The whole story, edited as it will be read, with the guide's questions after it. */
export function StoryForm({ story, onChange, addMedia }: WholeStoryFormProps) {
  const { domain, editor } = useMessages();
  const pictures = useMemo(() => story.media.filter(({ kind }) => kind === 'image'), [story.media]);
  return (
    <div className={style.form}>
      <GrowingText
        look="title"
        place="title"
        label={domain.fields.title}
        placeholder={editor.placeholders.title}
        value={story.title}
        // A title is one line.
        onChange={(title) => onChange({ title: title.replace(/\s*\n\s*/g, ' ') })}
      />
      <GrowingText
        look="lead"
        place="lead"
        label={domain.fields.lead}
        placeholder={editor.placeholders.lead}
        value={story.lead}
        onChange={(lead) => onChange({ lead })}
      />
      <StoryEditor
        label={domain.fields.body}
        markdown={story.body}
        onChange={(body) => onChange({ body })}
        pictures={pictures}
      />
      <Answers
        title={editor.voices}
        fields={['quote', 'ownWords']}
        story={story}
        onChange={onChange}
      />
      <Answers
        title={editor.guide}
        hint={editor.guideHint}
        fields={['targetGroup', 'need', 'work', 'conditions', 'result', 'reflections']}
        story={story}
        onChange={onChange}
      />
      <FiguresField figures={story.figures} onChange={(figures) => onChange({ figures })} />
      <CostsField costs={story.costs} onChange={(costs) => onChange({ costs })} />
      <MediaField
        media={story.media}
        onChange={(media) => onChange({ media })}
        addMedia={addMedia}
      />
      <PeopleField story={story} onChange={onChange} />
      <AboutField story={story} onChange={onChange} />
    </div>
  );
}
