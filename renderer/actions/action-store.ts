import type { ActionName } from '../../shared/actions/actions.ts';

/** The actions that can be set off just now; each view that can do something says so while it stands. */
export class ActionStore {
  readonly #runs = new Map<ActionName, () => void>();
  readonly #refusals = new Map<ActionName, string>();

  /** Answers with how to take the action away again. */
  offer(name: ActionName, run: () => void): () => void {
    this.#runs.set(name, run);
    return () => {
      if (this.#runs.get(name) === run) this.#runs.delete(name);
    };
  }

  /** Says why an action can't be done for as long as that is so; answers with how to take it back. */
  refuse(name: ActionName, why: string): () => void {
    this.#refusals.set(name, why);
    return () => {
      if (this.#refusals.get(name) === why) this.#refusals.delete(name);
    };
  }

  /** The sentence that says why an action can't be done; null where nobody knows. */
  whyNot(name: ActionName): string | null {
    return this.#refusals.get(name) ?? null;
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
