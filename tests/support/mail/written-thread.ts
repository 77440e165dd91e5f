import type { GoldStory } from './score-import.ts';
import { invitation, noStories, type Person, people, stories } from './thread-texts.ts';
import { clientNames, type WrittenMail } from './written-mail.ts';

export interface WrittenThread {
  readonly mails: readonly WrittenMail[];
  readonly gold: readonly GoldStory[];
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const greetings = ['Hej alle', 'Kære kolleger', 'Hej med jer,', 'Hej Camilla', ''];
const leadIns = [
  'Her er min:',
  'Tak for invitationen. Her kommer min historie:',
  'Jeg vil gerne bidrage med denne:',
  '',
];
const afterwords = ['', 'Håber I kan bruge den.', 'I må gerne rette i den.', ''];
const closings = ['Med venlig hilsen', 'Mvh', 'Kh', 'De bedste hilsner', 'Venlig hilsen'];
const disclaimer =
  'Strandby Kommune behandler personoplysninger fortroligt. Har du modtaget denne mail ved en fejl, bedes du slette den og give afsenderen besked.';

/**
 * A thread of people answering a call for stories, each in a client of their own, each answer on one
 * of the last mails with all that is below it.
 */
export function writtenThread(
  count: number,
  seed: number,
  wordOf: (number: number) => string = () => '',
): WrittenThread {
  const random = randomFrom(seed);
  const pick = <T>(values: readonly [T, ...T[]] | readonly T[]): T =>
    values[Math.floor(random() * values.length)] as T;
  const [host] = [people[2]];
  const mails: WrittenMail[] = [];
  const gold: GoldStory[] = [];
  for (let number = 0; number < count; number += 1) {
    const from: Person = number === 0 ? host : pick(people);
    const minutes = 8 * 60 + number * 7;
    const at = new Date(Date.UTC(2026, 0, 12, 0, minutes)).toISOString().slice(0, 16);
    const isStory = number > 0 && random() < 0.6;
    const told = isStory ? (stories[number % stories.length] ?? []) : [];
    const story = told.map((paragraph, part) => {
      const own = wordOf(number * 4 + part);
      return own === '' ? paragraph : `${paragraph.slice(0, paragraph.indexOf('. ') + 1)} ${own}`;
    });
    const other = number === 0 ? invitation : pick(Object.values(noStories));
    const body = isStory
      ? [pick(leadIns), ...story, pick(afterwords)]
      : number === 0
        ? other
        : [pick(other)];
    const first = from.name.split(' ')[0] ?? '';
    const parent =
      mails.length === 0
        ? null
        : (mails[Math.max(0, mails.length - 1 - Math.floor(random() * 6))] ?? null);
    const isHouse = from.address.includes('kommune');
    mails.push({
      from,
      to: people.filter((person) => person !== from),
      at,
      subject: number === 0 ? 'Gode historier' : 'SV: Gode historier',
      id: `${number}.${seed}@strandby-kommune.dk`,
      paragraphs: [number === 0 ? 'Kære alle' : pick(greetings), ...body, pick(closings)].filter(
        (text) => text !== '',
      ),
      signature: isHouse
        ? [
            from.name,
            from.title,
            'Strandby Kommune',
            `Tlf. 55 12 34 ${10 + people.indexOf(from)}`,
            '',
            disclaimer,
          ]
        : [first],
      client: pick(clientNames),
      quotes: depthOf(parent) > 8 ? (mails[0] ?? null) : parent,
    });
    if (isStory) {
      gold.push({
        author: from.name,
        authorEmail: from.address,
        date: at.slice(0, 10),
        text: story.join('\n\n'),
      });
    }
  }
  return { mails, gold };
}

function depthOf(mail: WrittenMail | null): number {
  let depth = 0;
  for (let one = mail; one !== null; one = one.quotes) depth += 1;
  return depth;
}
