import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../bridge/queries.ts';
import { ChangingButton } from '../ui/changing-button.tsx';
import menu from '../ui/menu.module.css';
import { useMessages } from '../ui/messages-context.ts';
import style from './add-to-collection.module.css';
import { NewCollectionDialog } from './new-collection-dialog.tsx';
import { useCollectionActions } from './use-collection-actions.ts';

/** The stories to add, and what follows when they are. */
export type AddToCollectionProps = {
  readonly stories: readonly string[];
  readonly onAdded?: () => void;
};

/** A button that opens the collections, and lays stories in the one chosen or in a new one. */
export function AddToCollection({ stories, onAdded }: AddToCollectionProps) {
  const texts = useMessages().collections;
  const { data: collections } = useQuery(queries.collections());
  const { add, create } = useCollectionActions();
  const [isNaming, setIsNaming] = useState(false);
  return (
    <>
      <Menu
        position="bottom-end"
        withinPortal={false}
        withInitialFocusPlaceholder={false}
        transitionProps={{ duration: 0 }}
        classNames={{
          dropdown: `${menu.dropdown} ${menu.list} ${style.collections}`,
          item: menu.item,
        }}
      >
        <Menu.Target>
          <ChangingButton look="quiet" disabled={stories.length === 0}>
            {texts.add}
          </ChangingButton>
        </Menu.Target>
        <Menu.Dropdown>
          {collections?.map(({ id, title }) => (
            <Menu.Item
              key={id}
              onClick={() => {
                add({ id, title, stories });
                onAdded?.();
              }}
            >
              {title}
            </Menu.Item>
          ))}
          {collections !== undefined && collections.length > 0 && (
            <Menu.Divider className={menu.divider} />
          )}
          <Menu.Item onClick={() => setIsNaming(true)}>{texts.addToNew}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isNaming && (
        <NewCollectionDialog
          storyCount={stories.length}
          onClose={() => setIsNaming(false)}
          onAccept={(title) => {
            setIsNaming(false);
            create({ title, stories });
            onAdded?.();
          }}
        />
      )}
    </>
  );
}
