import type { KeyboardEvent } from 'react';
import { stepInList } from './step-in-list.ts';

/** Where a person is in a list, and what its keys mean. */
export interface ListKeys {
  readonly at: number;
  readonly count: number;
  /** How many rows are in sight. */
  readonly page: () => number;
  readonly onGoTo: (index: number) => void;
  readonly onRead: () => void;
  readonly onToggle: (index: number) => void;
  /** Ticks every row between two, both of them too. */
  readonly onExtend: (from: number, to: number) => void;
  /** Keys that are not about moving, reading or ticking. */
  readonly onOther: (event: KeyboardEvent) => void;
}

/**
 * Answers a list's keys: the arrows and their kin move, Enter reads, Space ticks, moving with Shift
 * ticks on the way, and Ctrl+A ticks all.
 */
export function listKeys(keys: ListKeys): (event: KeyboardEvent) => void {
  const { at, count, page, onGoTo, onRead, onToggle, onExtend, onOther } = keys;
  return (event) => {
    if (event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'a' || event.shiftKey) return;
      event.preventDefault();
      onExtend(0, count - 1);
      return;
    }
    const step = stepInList(event.key, at, count, page());
    if (step === null && event.key !== 'Enter' && event.key !== ' ') {
      onOther(event);
      return;
    }
    event.preventDefault();
    if (step === null) {
      if (event.key === 'Enter') onRead();
      else onToggle(at);
      return;
    }
    if (event.shiftKey) onExtend(at, step);
    onGoTo(step);
  };
}
