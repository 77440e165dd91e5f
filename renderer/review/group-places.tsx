import type { FindingGroup } from '../../shared/anonymise/groups/finding-group.ts';
import type { StoryTarget } from '../../shared/approval/reason-target.ts';
import { useMessages } from '../ui/messages-context.ts';
import style from './group-card.module.css';

/** A group, and what choosing one of its places means. */
export type GroupPlacesProps = {
  readonly group: FindingGroup;
  readonly onGo: (target: StoryTarget) => void;
};

/** Every place of a group as it is written there; each leads to it. */
export function GroupPlaces({ group, onGo }: GroupPlacesProps) {
  const { domain, reviewing } = useMessages();
  return (
    <ul className={style.places} aria-label={reviewing.placesOf(group.name)}>
      {group.places.map((target) => (
        <li key={`${JSON.stringify(target.place)} ${target.finding.start}`}>
          <button type="button" onClick={() => onGo(target)}>
            {reviewing.written(target.finding.text, domain.fields[target.place.field])}
          </button>
        </li>
      ))}
    </ul>
  );
}
