import type { Port } from '../../main/service/port.ts';

/** Two ends of a channel in one process; messages cross as copies, as between processes. */
export function pairedPorts(): readonly [Port, Port] {
  const listeners: ((message: unknown) => void)[][] = [[], []];
  const end = (own: number, other: number): Port => ({
    send(message) {
      const copy = structuredClone(message);
      queueMicrotask(() => {
        for (const listener of listeners[other] ?? []) listener(copy);
      });
    },
    onMessage(listener) {
      listeners[own]?.push(listener);
    },
  });
  return [end(0, 1), end(1, 0)];
}
