import { type People, sameName } from '../people/people.ts';
import { sharedCount, shinglesOf } from '../stories/shingles.ts';
import type { Message } from './message-heap.ts';
import { ownText } from './own-text.ts';

/** A copy of which so much stands in another is that message, shortened or broken by quoting. */
const sameMessage = 0.6;

/**
 * Leaves out what is only another mail's quote of a message that is there in a cleaner copy: nobody
 * sends two mails in a minute, so a sender and a time to the minute name one message, also where the
 * quote was cut short or answered line by line.
 */
export function withoutSameMessages(
  messages: readonly Message[],
  people: People,
): readonly Message[] {
  const groups = new Map<string, Message[]>();
  for (const message of messages) {
    const key = keyOf(message, people);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [message]);
    else group.push(message);
  }
  const left = new Set<Message>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const [cleanest, ...others] = [...group].sort((a, b) => a.level - b.level);
    if (cleanest === undefined) continue;
    const whole = shinglesOf(ownText(cleanest.pieces));
    for (const other of others) {
      const words = shinglesOf(ownText(other.pieces));
      if (other.level > 0 && sharedCount(words, whole) >= words.length * sameMessage)
        left.add(other);
    }
  }
  return messages.filter((message) => !left.has(message));
}

function keyOf({ head }: Message, people: People): string {
  const from = people.complete(head.from);
  const who = from.address || sameName(from.name);
  return who === '' || !head.at.includes('T') ? '' : `${who}|${head.at}`;
}
