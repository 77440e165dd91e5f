import type { MenuItemConstructorOptions } from 'electron';
import type { Messages } from '../../../shared/messages/messages.ts';

/** The menu, in words of the catalogue; roles give the keys and behaviour each system expects. */
export function applicationMenu(texts: Messages['menu']): MenuItemConstructorOptions[] {
  return [
    { label: texts.file, submenu: [{ role: 'quit', label: texts.quit }] },
    {
      label: texts.edit,
      submenu: [
        { role: 'undo', label: texts.undo },
        { role: 'redo', label: texts.redo },
        { type: 'separator' },
        { role: 'cut', label: texts.cut },
        { role: 'copy', label: texts.copy },
        { role: 'paste', label: texts.paste },
        { role: 'selectAll', label: texts.selectAll },
      ],
    },
    {
      label: texts.view,
      submenu: [
        { role: 'zoomIn', label: texts.zoomIn },
        { role: 'zoomOut', label: texts.zoomOut },
        { role: 'resetZoom', label: texts.resetZoom },
        { type: 'separator' },
        { role: 'togglefullscreen', label: texts.fullScreen },
      ],
    },
  ];
}
