/** Whether the list below a field is open, and which of its options Enter would choose; -1 is none. */
export interface ComboboxState {
  readonly isOpen: boolean;
  readonly active: number;
}

/** What a key does: it moves in the list, chooses the active option, or is the field's own. */
export type ComboboxStep = ComboboxState | 'choose' | null;

/** How the keys of a combobox work (WAI-ARIA Authoring Practices, editable combobox with a list). */
export function comboboxStep(
  key: string,
  { isOpen, active }: ComboboxState,
  count: number,
): ComboboxStep {
  const at = Math.min(active, count - 1);
  switch (key) {
    case 'ArrowDown':
      return { isOpen: true, active: isOpen ? (at + 1) % Math.max(count, 1) : 0 };
    case 'ArrowUp':
      return { isOpen: true, active: isOpen && at > 0 ? at - 1 : count - 1 };
    case 'Enter':
      return isOpen && at >= 0 ? 'choose' : null;
    case 'Escape':
      return isOpen ? { isOpen: false, active: -1 } : null;
    default:
      return null;
  }
}
