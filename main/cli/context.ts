import type { Messages } from '../../shared/messages/messages.ts';

/** The streams and the folder that the command line was started in; handed in, so that a test can. */
export interface Surroundings {
  /** Where the user stands; relative paths start here. */
  readonly folder: string;
  /** A line on standard output: the answer. */
  readonly print: (text: string) => void;
  /** A line on standard error: progress, warnings, refusals. */
  readonly say: (text: string) => void;
  readonly readStandardInput: () => Promise<Uint8Array>;
  /** Told when the user stops the call, as by Ctrl+C. */
  readonly signal?: AbortSignal;
}

/** What a command sees of the world around it. */
export interface CliContext extends Surroundings {
  readonly texts: Messages;
  /** A path as the user wrote it, made absolute. */
  readonly resolve: (path: string) => string;
}
