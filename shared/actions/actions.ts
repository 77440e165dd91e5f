/** What a person can set off from anywhere: by a key, from the menu and from the palette. */
export const actionNames = [
  'stories',
  'inbox',
  'collections',
  'publish',
  'settings',
  'bin',
  'importFiles',
  'pasteText',
  'edit',
  'message',
  'nextUnsure',
  'undo',
  'redo',
  'openLibrary',
  'closeLibrary',
  'palette',
  'keys',
  'about',
  'danish',
  'english',
] as const;
export type ActionName = (typeof actionNames)[number];

/**
 * The keys of those that have some: a key as `KeyboardEvent.key` names it, and before it `Mod` (Ctrl,
 * on a Mac Cmd) and `Shift`. Undo and redo keep the system's own keys, as every text field has them.
 */
export const actionKeys: Readonly<Partial<Record<ActionName, string>>> = {
  stories: 'Mod+1',
  inbox: 'Mod+2',
  collections: 'Mod+3',
  publish: 'Mod+4',
  settings: 'Mod+5',
  bin: 'Mod+6',
  importFiles: 'Mod+O',
  edit: 'F2',
  message: 'F9',
  nextUnsure: 'F8',
  palette: 'Mod+K',
  keys: 'F1',
};
