import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import type { OpenLibrary } from '../../shared/ipc/library-calls.ts';
import { useAction } from '../actions/actions-context.ts';
import { queries } from '../bridge/queries.ts';
import { useCall } from '../bridge/use-call.ts';
import { LibraryMenu } from './library-menu.tsx';

/** The open library. */
export type OpenLibraryMenuProps = {
  readonly library: Pick<OpenLibrary, 'name' | 'organisation' | 'folder'>;
};

/** The library's menu with its calls. */
export const OpenLibraryMenu = memo(function OpenLibraryMenu({ library }: OpenLibraryMenuProps) {
  const { data: recent } = useQuery(queries.recent());
  const open = useCall((_: undefined) => window.bridge.library.open());
  const reopen = useCall((folder: string) => window.bridge.library.reopen({ folder }));
  const close = useCall((_: undefined) => window.bridge.library.close());
  useAction('openLibrary', () => open.run(undefined));
  useAction('closeLibrary', () => close.run(undefined));
  return (
    <LibraryMenu
      name={library.name}
      organisation={library.organisation}
      others={(recent ?? []).filter(({ folder }) => folder !== library.folder)}
      onReopen={reopen.run}
      onOpen={() => open.run(undefined)}
      onClose={() => close.run(undefined)}
    />
  );
});
