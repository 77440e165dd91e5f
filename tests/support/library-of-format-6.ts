import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The stories of that library: what a later program must know of each is in its original. */
export const sureStory = '01M856EKSEVHFVN638QNQSMMTT';
export const unsureStory = '01M856EKSFY9B4PH584258FW7E';

const at = '2026-11-20T21:54:32.366Z';
const aksel = 'Aksel kom aldrig om mandagen. Så flyttede vi mødet til om tirsdagen.';
const viggo = 'Viggo fik en nøgle til værkstedet. Nu er det ham, der lukker op for de nye.';

const term = (id: string) => ({ id, label: id, description: 'Et ord.', synonyms: [] });

const head = {
  format: 6,
  id: '01M856EK8WTPSP0VR4G9MXYBG7',
  name: 'Fra i fjor',
  organisation: 'Havnehuset',
  language: 'da',
  createdAt: at,
  taxonomy: {
    method: [term('relationsarbejde')],
    outcome: [term('ordinaert-job')],
    area: [term('beskaeftigelse')],
  },
  settings: { accent: '' },
  rules: {
    names: 'pseudonyms',
    ages: 'bands',
    dates: 'season',
    secondReview: false,
    eraseOriginals: 30,
  },
  traceKey: 'b45dce298fb4f331432764d5be5930c3c0957934b0c30a89d695ed687aba8365',
};

const noTags = { method: [], outcome: [], area: [] };

const story = (id: string, title: string, body: string) => ({
  title,
  lead: '',
  body,
  quote: '',
  ownWords: '',
  reflections: '',
  targetGroup: '',
  need: '',
  work: '',
  conditions: '',
  result: '',
  kind: 'good',
  date: '2026-03-09',
  tags: noTags,
  proposedTags: noTags,
  figures: [],
  costs: [],
  contributors: [],
  citizenConsent: { state: 'not-needed', scope: [], how: '', when: '' },
  media: [],
  extra: {},
  format: 6,
  id,
  revision: 0,
  status: 'inbox',
  archived: false,
  approval: null,
  review: { kept: [], looked: [], by: '' },
  source: { kind: 'mail', name: 'a.eml' },
  createdAt: at,
  changedAt: at,
});

const parts = (told: string, signer: string) => [
  { kind: 'greeting', text: 'Kære Karla' },
  { kind: 'story', text: told },
  { kind: 'closing', text: 'Venlig hilsen' },
  { kind: 'signature', text: signer },
];

const original = (id: string, told: string, author: string, isUnsure: boolean) => ({
  format: 6,
  id,
  text: `Kære Karla\n\n${told}\n\nVenlig hilsen\n\n${author}`,
  author,
  authorEmail: '',
  source: 'a.eml',
  receivedAt: at,
  pseudonyms: [],
  sentAt: '2026-03-09T09:00',
  messageId: '9@huset.example',
  parts: parts(told, author),
  earlier: [],
  isUnsure,
});

const cut = (author: string) => ({
  author,
  authorEmail: '',
  isUnsure: true,
  parts: parts(viggo, 'Kaj Storm').map(({ kind, text }) => ({ kind, length: text.length })),
  behind: null,
});

/** What can be undone: another name for who told a story, and before that the import of both. */
const steps = [
  {
    at,
    by: 'kaj',
    action: 'import-stories',
    id: '01M856EKT5DE9GBQN5NSSEMHC4',
    typing: '',
    changes: [sureStory, unsureStory].flatMap((id) => [
      { kind: 'originals', id, made: true },
      { kind: 'stories', id, made: true },
    ]),
  },
  {
    at,
    by: 'kaj',
    action: 'cut-story',
    id: '01M856EKWBTFYE9TD7YWAMVZYK',
    typing: '',
    changes: [
      { kind: 'originals', id: unsureStory, back: cut('Åse Dam'), forth: cut('Kaj Storm') },
    ],
  },
];

/**
 * Writes a library word for word as the program of format 6 left one: an import of two stories, of which it was
 * unsure how one was cut, and another name for who told that one.
 * @param journal the name of the file in which this machine keeps what can be undone.
 */
export async function writeLibraryOfFormat6(root: string, journal: string): Promise<void> {
  const write = async (name: string, text: string) => {
    const path = join(root, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  const document = (name: string, value: unknown) =>
    write(name, `${JSON.stringify(value, null, 2)}\n`);
  await document('library.json', head);
  await document(`stories/${sureStory}.json`, story(sureStory, 'Om tirsdagen', aksel));
  await document(`stories/${unsureStory}.json`, story(unsureStory, 'Nøglen', viggo));
  await document(`originals/${sureStory}.json`, original(sureStory, aksel, 'Åse Dam', false));
  await document(`originals/${unsureStory}.json`, original(unsureStory, viggo, 'Kaj Storm', true));
  await write(`history/${journal}`, steps.map((step) => `${JSON.stringify({ step })}\n`).join(''));
}
