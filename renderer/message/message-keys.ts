import type { KeyboardEvent } from 'react';
import type { CutAct } from '../../shared/collect/cut/cut-act.ts';
import { isBorder } from '../../shared/collect/cut/recut.ts';
import type { Part } from '../../shared/collect/parts/part.ts';

/** What the keys of a message mean. */
export interface MessageKeys {
  readonly parts: readonly Part[];
  readonly onCut: (act: CutAct) => void;
}

/** Arrows go from stretch to stretch, with Alt they move the border at the stretch, and D splits there. */
export function messageKeys({ parts, onCut }: MessageKeys): (event: KeyboardEvent) => void {
  return (event) => {
    const { key, target, currentTarget, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (ctrlKey || metaKey || shiftKey || !(target instanceof HTMLElement)) return;
    const border = target.dataset.border;
    const at = Number(border ?? target.closest<HTMLElement>('[data-at]')?.dataset.at ?? 'none');
    if (Number.isNaN(at)) return;
    const by = key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : null;
    if (by !== null && altKey) {
      event.preventDefault();
      const nearest = [at, at + 1].find((place) => isBorder(parts, place));
      if (nearest !== undefined) onCut({ act: 'move-border', at: nearest, by });
    } else if (by !== null) {
      event.preventDefault();
      // A border stands above its stretch.
      const next = by === 'up' ? at - 1 : border === undefined ? at + 1 : at;
      currentTarget.querySelector<HTMLElement>(`[data-at="${next}"][data-control]`)?.focus();
    } else if (key.toLowerCase() === 'd' && !altKey) {
      event.preventDefault();
      onCut({ act: 'split', at });
    }
  };
}
