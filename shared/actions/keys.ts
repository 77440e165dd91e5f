/** What of a key press tells which keys were down; a browser's `KeyboardEvent` fits. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether a press is those keys, such as `Mod+K`, and no other with them. */
export function isPressed(keys: string, press: KeyPress): boolean {
  const { key, needsMod, needsShift } = read(keys);
  return (
    key !== '' &&
    press.key.toLowerCase() === key.toLowerCase() &&
    (press.ctrlKey || press.metaKey) === needsMod &&
    press.shiftKey === needsShift &&
    !press.altKey
  );
}

/** Keys as a person reads them off the keyboard: `Mod+Shift+K` as "Ctrl+Shift+K". */
export function shownKeys(keys: string): string {
  return keys.replace('Mod', 'Ctrl');
}

/** Keys as a menu of Electron's takes them. */
export function acceleratorOf(keys: string): string {
  return keys.replace('Mod', 'CmdOrCtrl');
}

function read(keys: string) {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    needsMod: parts.includes('Mod'),
    needsShift: parts.includes('Shift'),
  };
}
