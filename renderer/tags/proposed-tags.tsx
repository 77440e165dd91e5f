import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import style from './tag-fields.module.css';

/** Labels that came with the story and name no term, and what taking one up or letting it go means. */
export type ProposedTagsProps = {
  readonly labels: readonly string[];
  readonly onTakeUp: (label: string) => void;
  readonly onForget: (label: string) => void;
};

/** Offers to make terms of the labels that a file brought along. */
export function ProposedTags({ labels, onTakeUp, onForget }: ProposedTagsProps) {
  const { tags } = useMessages();
  if (labels.length === 0) return null;
  return (
    <div className={style.proposed}>
      <p>{tags.cameWith}</p>
      <ul>
        {labels.map((label) => (
          <li key={label}>
            <Button look="quiet" onClick={() => onTakeUp(label)}>
              {tags.makeTag(label)}
            </Button>
            <Button look="quiet" aria-label={tags.remove(label)} onClick={() => onForget(label)}>
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
