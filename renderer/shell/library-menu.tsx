import { Menu } from '@mantine/core';
import type { RecentLibrary } from '../../shared/ipc/library-calls.ts';
import menu from '../ui/menu.module.css';
import { useMessages } from '../ui/messages-context.ts';
import style from './library-menu.module.css';

/** The open library, the others of late, and what each item means. */
export type LibraryMenuProps = {
  readonly name: string;
  readonly organisation: string;
  readonly others: readonly RecentLibrary[];
  readonly onReopen: (folder: string) => void;
  readonly onOpen: () => void;
  readonly onClose: () => void;
};

/** The library's name, and under it the ways to another one. */
export function LibraryMenu(props: LibraryMenuProps) {
  const { name, organisation, others, onReopen, onOpen, onClose } = props;
  const { shell, start } = useMessages();
  return (
    <Menu
      position="bottom-start"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: menu.dropdown, item: menu.item }}
    >
      <Menu.Target>
        <button type="button" className={style.library}>
          <span className="visually-hidden">{shell.libraryMenu}</span>
          <span className={style.name}>{name}</span>
          {organisation !== '' && <span className={style.organisation}>{organisation}</span>}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map((other) => (
          <Menu.Item key={other.folder} title={other.folder} onClick={() => onReopen(other.folder)}>
            {other.name}
          </Menu.Item>
        ))}
        {others.length > 0 && <Menu.Divider className={menu.divider} />}
        <Menu.Item onClick={onOpen}>{start.open.choose}</Menu.Item>
        <Menu.Item onClick={onClose}>{shell.closeLibrary}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
