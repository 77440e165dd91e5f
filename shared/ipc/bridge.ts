import type { CallOutcome } from './call-outcome.ts';
import type { CallName, Feature } from './channels.ts';
import type { ArgumentOf, ResultOf } from './contract.ts';
import type { EventArguments } from './events.ts';
import type { ImportReport } from './story-calls.ts';

type Call<Argument, Result> = [Argument] extends [undefined]
  ? () => Promise<CallOutcome<Result>>
  : (argument: Argument) => Promise<CallOutcome<Result>>;

/** What a page finds as `window.bridge`: one function a call of the contract, and no other power. */
export type Bridge = {
  readonly [F in Feature]: {
    readonly [C in CallName<F>]: Call<ArgumentOf<F, C>, ResultOf<F, C>>;
  };
} & {
  /** Imports what the user dropped on the window; typed by shape, since this layer has no DOM. */
  readonly importDroppedFiles: (
    files: readonly DroppedFile[],
  ) => Promise<CallOutcome<ImportReport | null>>;
  /** Listens to what the main process tells unasked; answers with how to stop. */
  readonly onEvent: (listener: (...event: EventArguments) => void) => () => void;
};

/** What a browser's `File` is to this layer. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
}
