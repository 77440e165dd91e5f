import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type LaunchedApp, launchApp } from './launch-app.ts';
import { readNetLog } from './net-log.ts';

/** An answer to all with the invitation below it, as it lies in a mailbox. */
const answer = [
  'From: Lone Vang <lone.vang@havnehuset.example>',
  'To: Alle i huset <alle@havnehuset.example>',
  'Subject: SV: Vores gode historier',
  'Date: Tue, 3 Mar 2026 09:12:00 +0100',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Kære alle',
  '',
  'Her er min:',
  '',
  'Hver tirsdag stod en dreng ved døren uden at ville ind. Vi satte en stol ud til ham og gik ind igen. I tredje uge sad han på den, og i femte bad han om en kop saft. I dag kommer han af sig selv og tager en ven med.',
  '',
  'Det har kostet en stol og fem minutter om ugen, og skolen mærker det.',
  '',
  'Hans mor fik nummeret 20 30 40 50, og hun har ringet to gange for at sige tak.',
  '',
  'De bedste hilsner',
  'Lone',
  '',
].join('\r\n');

/** The program with no library, and where its journey publishes to. */
export interface PreparedJourney extends LaunchedApp {
  readonly site: string;
  readonly booklet: string;
  /** Ends the program; refuses where it complained, or where anything left the process meanwhile. */
  readonly expectQuiet: () => Promise<void>;
}

/** Starts the program with no library, and lets the system's dialogs answer with what the journey needs. */
export async function prepareJourney(): Promise<PreparedJourney> {
  const folder = await mkdtemp(join(tmpdir(), 'fra tomt til udgivet æøå '));
  const log = join(folder, 'net.json');
  const launched = await launchApp(undefined, [`--log-net-log=${log}`]);
  const mail = join(folder, 'SV Vores gode historier.eml');
  const [library, site] = [join(folder, 'Havnehuset'), join(folder, 'Hjemmeside')];
  const booklet = join(folder, 'Hæfte.pdf');
  await Promise.all([writeFile(mail, answer), mkdir(site)]);
  await launched.app.evaluate(
    ({ dialog }, paths) => {
      const saved = [paths.library, paths.booklet];
      const opened = [paths.mail, paths.site];
      dialog.showSaveDialog = () =>
        Promise.resolve({ canceled: false, filePath: saved.shift() ?? '' });
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: false, filePaths: [opened.shift() ?? ''] });
    },
    { library, site, mail, booklet },
  );
  const expectQuiet = async () => {
    expect(launched.complaints).toEqual([]);
    await launched.close();
    const { reached } = await readNetLog(log);
    expect(reached).toEqual([]);
    await rm(folder, { recursive: true });
  };
  return { ...launched, site, booklet, expectQuiet };
}
