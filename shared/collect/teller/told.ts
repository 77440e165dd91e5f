import type { LabelledUnit } from '../parts/labelled-unit.ts';
import { wholeNameIn } from '../people/first-name.ts';
import type { People } from '../people/people.ts';
import type { QuotedHead } from '../thread/header-block.ts';
import type { Mailbox } from '../thread/mailbox.ts';
import type { AroundLeadIn } from './teller.ts';

/** What a heap knows of a message whose story it is asked for. */
export interface ToldContext {
  /** The message's sender. */
  readonly author: Mailbox;
  readonly head: QuotedHead;
  readonly people: People;
  /** Whole names of everybody in the heap. */
  readonly known: readonly string[];
}

/** Whose a story is and when it was told, and the message without what says so. */
export interface Told {
  readonly author: Mailbox;
  readonly at: string;
  readonly units: readonly LabelledUnit[];
  /** By what of the message, in a word; empty for the sender, of whom nothing had to be said. */
  readonly by: string;
}

/** What a message says of people beside the words around its story. */
export function aroundIn({ head, known }: ToldContext): AroundLeadIn {
  return { subject: head.subject, addressees: head.to.map(({ name }) => name), known };
}

/** A name as the subject or the heap completes it. */
export function wholeOf(name: string, { head, known }: ToldContext): string {
  return wholeNameIn(name, [head.subject], known) || name;
}
