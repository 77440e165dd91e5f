/** The command was written wrongly: its sentence is shown with the usage, and the exit status is 2. */
export class UsageError extends Error {}

/** The command was understood and refused: its sentence is shown, and the exit status is 1. */
export class RefusedError extends Error {}
