import type { MenuItemConstructorOptions } from 'electron';
import { type ActionName, actionKeys } from '../../../shared/actions/actions.ts';
import { acceleratorOf } from '../../../shared/actions/keys.ts';
import type { Messages } from '../../../shared/messages/messages.ts';

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The menu, in words of the catalogue; roles give the keys and behaviour each system expects.
 * @param act is told what a person chose of the window's own actions.
 */
export function applicationMenu(
  { menu, actions }: Pick<Messages, 'menu' | 'actions'>,
  act: (name: ActionName) => void,
): MenuItemConstructorOptions[] {
  const action = (name: ActionName): MenuItemConstructorOptions => {
    const keys = actionKeys[name];
    return {
      label: actions.names[name],
      click: () => act(name),
      // The page listens to the keys itself: there it knows whether a person writes just now.
      ...(keys !== undefined && { accelerator: acceleratorOf(keys), registerAccelerator: false }),
    };
  };
  return [
    {
      label: menu.file,
      submenu: [
        action('importFiles'),
        action('pasteText'),
        separator,
        action('openLibrary'),
        action('closeLibrary'),
        separator,
        { role: 'quit', label: menu.quit },
      ],
    },
    {
      label: menu.edit,
      submenu: [
        { role: 'undo', label: menu.undo },
        { role: 'redo', label: menu.redo },
        separator,
        { role: 'cut', label: menu.cut },
        { role: 'copy', label: menu.copy },
        { role: 'paste', label: menu.paste },
        { role: 'selectAll', label: menu.selectAll },
      ],
    },
    {
      label: menu.view,
      submenu: [
        ...(['stories', 'inbox', 'collections', 'publish', 'settings', 'bin'] as const).map(action),
        separator,
        { role: 'zoomIn', label: menu.zoomIn },
        { role: 'zoomOut', label: menu.zoomOut },
        { role: 'resetZoom', label: menu.resetZoom },
        separator,
        { role: 'togglefullscreen', label: menu.fullScreen },
      ],
    },
    { label: menu.help, submenu: [action('palette'), action('keys'), action('about')] },
  ];
}
