import type { Part } from '../../../shared/collect/parts/part.ts';
import type { Doubt } from '../../../shared/domain/doubt.ts';
import type { Original } from '../../../shared/domain/original.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { makeStory } from '../../support/make-story.ts';
import type { FakeOptions } from './fake-options.ts';

const tuesdays: Part[] = [
  { kind: 'banner', text: 'Pas på: Mailen kommer fra en afsender uden for kommunen.' },
  { kind: 'greeting', text: 'Kære alle' },
  { kind: 'lead-in', text: 'Tak for to gode historier. Her er min.' },
  {
    kind: 'story',
    text: 'Aksel kom aldrig om mandagen, og i et halvt år skrev vi det samme i journalen hver gang. Så spurgte en kollega ham hvorfor. Om mandagen kørte bussen først klokken ti.',
  },
  {
    kind: 'story',
    text: 'Vi flyttede mødet til tirsdag. Nu kommer han hver gang, og han tager kaffen med. I må gerne rette i den, hvis den er for lang.',
  },
  { kind: 'closing', text: 'Mange hilsner' },
  { kind: 'signature', text: 'Rikke Holm\nSocialrådgiver\nBørne- og ungerådgivningen' },
  {
    kind: 'quoted',
    text: `Fra: Torben Lind\nSendt: 3. november 2026 08:12\nTil: Alle i huset\nEmne: Gode historier\n\n${'Vi samler historier om det, der lykkes. Skriv ti linjer om noget, du har set. '.repeat(10)}`,
  },
];
const key: Part[] = [
  { kind: 'story', text: 'Viggo fik en nøgle til værkstedet. Efter den dag kom han af sig selv.' },
  { kind: 'closing', text: 'Hilsen Inga' },
];

/** Two mails of one thread in the inbox, the first of which somebody should look at. */
export function demoMessages(): Pick<FakeOptions, 'stories' | 'messages'> {
  const first = arrived('01C00000000000000000000001', 'Bussen om mandagen', tuesdays);
  const second = arrived('01C00000000000000000000002', 'Nøglen til værkstedet', key);
  return {
    stories: [first, second],
    messages: {
      [first.id]: original(tuesdays, 'Rikke Holm', ['borders']),
      [second.id]: original(key, 'Inga Bak', []),
    },
  };
}

function arrived(id: string, title: string, parts: readonly Part[]): Story {
  const told = parts.filter(({ kind }) => kind === 'story').map(({ text }) => text);
  const source = { kind: 'mail', name: 'SV Gode historier.msg' } as const;
  return makeStory({ id, title, body: told.join('\n\n'), source });
}

function original(parts: Part[], author: string, doubts: Doubt[]): Partial<Original> {
  const authorEmail = `${author.split(' ')[0]?.toLowerCase()}@havnehuset.example`;
  return { parts, author, authorEmail, doubts, sentAt: '2026-11-04T07:41' };
}
