import type { Messages } from '../messages.ts';

/** The menu of the window. */
export const menu: Messages['menu'] = {
  file: 'File',
  quit: 'Quit',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  resetZoom: 'Normal size',
  fullScreen: 'Full screen',
  help: 'Help',
};
