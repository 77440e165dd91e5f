import { Menu } from '@mantine/core';
import type { Facet } from '../../shared/domain/taxonomy.ts';
import menu from '../ui/menu.module.css';
import { useMessages } from '../ui/messages-context.ts';
import tag from '../ui/tag.module.css';
import { CheckMark } from './check-mark.tsx';
import style from './choice-menu.module.css';

/** One thing to choose, and how many stories it would show. */
export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
}

/** A kind of choices by name, which are chosen, and what choosing means. */
export type ChoiceMenuProps<Id extends string> = {
  readonly name: string;
  readonly facet?: Facet;
  /** Asked only while the menu is open: counting is dear, and most keystrokes open none. */
  readonly choices: () => readonly Choice<Id>[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: Id) => void;
};

/** A button that opens a list of choices with their numbers; it stays open while one chooses. */
export function ChoiceMenu<Id extends string>(props: ChoiceMenuProps<Id>) {
  const { name, facet, chosen } = props;
  const { list } = useMessages();
  return (
    <Menu
      position="bottom-start"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      closeOnItemClick={false}
      transitionProps={{ duration: 0 }}
      alignItemsLabels="none"
      classNames={{
        dropdown: `${menu.dropdown} ${menu.list}`,
        item: menu.item,
        itemLabel: style.choice,
      }}
    >
      <Menu.Target>
        <button
          type="button"
          className={`${style.button} ${chosen.length > 0 ? style.isChosen : ''}`}
        >
          <span className={facet === undefined ? '' : `${tag.tag} ${tag[facet]}`}>{name}</span>
          {chosen.length > 0 && <span className={style.number}>{list.chosen(chosen.length)}</span>}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Choices {...props} />
      </Menu.Dropdown>
    </Menu>
  );
}

function Choices<Id extends string>({ choices, chosen, onToggle }: ChoiceMenuProps<Id>) {
  const { list } = useMessages();
  // Nothing to find there, and nobody asked for it: it would only be in the way.
  const useful = choices().filter(({ id, count }) => count > 0 || chosen.includes(id));
  return (
    <>
      {useful.length === 0 && <Menu.Item disabled>{list.noTerms}</Menu.Item>}
      {useful.map(({ id, label, count }) => (
        <Menu.CheckboxItem
          key={id}
          checked={chosen.includes(id)}
          onChange={() => onToggle(id)}
          checkIcon={false}
        >
          <CheckMark isChecked={chosen.includes(id)} />
          {label} <span className={style.count}>{count}</span>
        </Menu.CheckboxItem>
      ))}
    </>
  );
}
