import type { CallName, Feature } from '../../../shared/ipc/channels.ts';
import type { ParsedArgumentOf, ResultOf } from '../../../shared/ipc/contract.ts';

/** What answers the calls of one feature. */
export type FeatureHandlers<F extends Feature> = {
  readonly [C in CallName<F>]: (
    argument: ParsedArgumentOf<F, C>,
  ) => ResultOf<F, C> | Promise<ResultOf<F, C>>;
};

/** One handler for every call of the contract; a call without one does not compile. */
export type Handlers = { readonly [F in Feature]: FeatureHandlers<F> };
