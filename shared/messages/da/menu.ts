/** The menu of the window. */
export const menu = {
  file: 'Filer',
  quit: 'Afslut',
  edit: 'Rediger',
  undo: 'Fortryd',
  redo: 'Gentag',
  cut: 'Klip',
  copy: 'Kopiér',
  paste: 'Sæt ind',
  selectAll: 'Markér alt',
  view: 'Vis',
  zoomIn: 'Større',
  zoomOut: 'Mindre',
  resetZoom: 'Almindelig størrelse',
  fullScreen: 'Fuld skærm',
  help: 'Hjælp',
};
