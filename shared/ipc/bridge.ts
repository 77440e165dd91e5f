import type { CallOutcome } from './call-outcome.ts';
import type { CallName, Feature } from './channels.ts';
import type { ArgumentOf, ResultOf } from './contract.ts';

type Call<Argument, Result> = [Argument] extends [undefined]
  ? () => Promise<CallOutcome<Result>>
  : (argument: Argument) => Promise<CallOutcome<Result>>;

/** What a page finds as `window.bridge`: one function a call of the contract, and no other power. */
export type Bridge = {
  readonly [F in Feature]: {
    readonly [C in CallName<F>]: Call<ArgumentOf<F, C>, ResultOf<F, C>>;
  };
};
