import type { ActionName } from '../../shared/actions/actions.ts';

/** The actions that can be set off just now; each view that can do something says so while it stands. */
export class ActionStore {
  readonly #runs = new Map<ActionName, () => void>();

  /** Answers with how to take the action away again. */
  offer(name: ActionName, run: () => void): () => void {
    this.#runs.set(name, run);
    return () => {
      if (this.#runs.get(name) === run) this.#runs.delete(name);
    };
  }

  has(name: ActionName): boolean {
    return this.#runs.has(name);
  }

  /** Sets an action off; false where nobody offers it now. */
  run(name: ActionName): boolean {
    const run = this.#runs.get(name);
    run?.();
    return run !== undefined;
  }
}
