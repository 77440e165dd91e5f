import { monotonicFactory } from 'ulid';

/** A new id; those made one after the other sort so, even within a millisecond. */
export const newId: () => string = monotonicFactory();
