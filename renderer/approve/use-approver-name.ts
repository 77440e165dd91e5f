import { useState } from 'react';

const key = 'approver';

/** Who approved last on this machine, and how the next one is remembered. */
export function useApproverName(): readonly [string, (name: string) => void] {
  const [name] = useState(() => localStorage.getItem(key) ?? '');
  return [name, (next) => localStorage.setItem(key, next)];
}
