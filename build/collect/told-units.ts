import type { CleanContext } from '../../shared/collect/parts/clean-units.ts';
import { withNamesBeside } from '../../shared/collect/parts/name-labels.ts';
import { type Unit, unitsOf } from '../../shared/collect/parts/unit.ts';
import type { People } from '../../shared/collect/people/people.ts';
import { asSigned } from '../../shared/collect/teller/signer.ts';
import type { Message } from '../../shared/collect/thread/message-heap.ts';
import { heapOf } from './learn-teller.ts';
import type { ToldMail } from './told-mails.ts';

/** A told mail's own text as the program has it before it is read, and who is known. */
export interface ToldUnits {
  readonly units: readonly Unit[];
  readonly head: Message['head'];
  readonly people: People;
  readonly known: readonly string[];
  readonly context: CleanContext;
}

/** The units of a told mail; null where it is no message. */
export function toldUnits(mail: ToldMail): ToldUnits | null {
  const heap = heapOf(mail);
  const [message] = heap.messages();
  if (message === undefined) return null;
  const { head, pieces } = message;
  const known = heap.people.wholeNames();
  const units = unitsOf(
    withNamesBeside(pieces.flatMap((one) => (one.kind === 'own' ? one.lines : []))),
  );
  const lines = units.flatMap(({ text }) => text.split('\n'));
  const signed = asSigned(head.from, lines, units, { known, addressees: mail.to });
  const context = {
    author: heap.people.complete(signed),
    isRepeated: () => false,
    askedLength: () => 0,
    isMany: false,
  };
  return { units, head, people: heap.people, known, context };
}
