import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { docxOf, paragraph } from './docx-of.ts';

const stories = 20;
/** From here on, a picture is planted in rather than a file's name. */
const firstWithPicture = 10;
const first =
  'Torvald Signelil Asgerlin Bodilda Esterun Folkvar Gudlaug Hjalmer Idunda Jorunna'.split(' ');
const middle = 'Kvist Bjerg Skov Mose Lund Dal Holt Eng Sund Vang'.split(' ');
const last = 'nissum brolle trane fald'.split(' ');

/** Words for a telling of its own: an import takes two that are told alike for one. */
const everyday =
  'kaffe kop bord stol dør vindue have cykel sti skov strand bus tog avis brød smør ost mælk æble suppe gryde kniv tallerken lampe seng dyne pude sok sko jakke hat vante paraply nøgle pung telefon radio sang bog blyant papir brev kort mappe taske kasse hylde væg gulv loft trappe gang kælder køkken stue værksted hammer søm planke maling pensel spand klud sæbe vand regn sne sol vind nat morgen aften uge måned forår efterår vinter høst hund kat ko hest får høne and gås fisk båd'.split(
    ' ',
  );

function telling(at: number): string {
  let seed = at + 1;
  const words = Array.from({ length: 220 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return everyday[seed % everyday.length];
  });
  return `Vi så ${words.join(' ')}.`;
}

/** Invented, and never the same twice. */
function surname(number: number): string {
  return `${middle[number % 10]}${last[Math.floor(number / 10) % 4]}`;
}

export interface PlantedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The ten strings that stand in it, in its name, or in its picture's metadata. */
  readonly planted: readonly string[];
}

/** Twenty files with 200 strings that must not get out: names, numbers, addresses, names of files, metadata. */
export function plantedFiles(): readonly PlantedFile[] {
  return Array.from({ length: stories }, (_, at) => plantedFile(at));
}

function plantedFile(at: number): PlantedFile {
  const two = String(at).padStart(2, '0');
  const [given = '', mother = ''] = [first[at % 10], first[(at + 3) % 10]];
  const [own, other, hidden, street] = [
    surname(at),
    surname(at + 10),
    surname(at + 20),
    surname(at + 5),
  ];
  const full = `${given} ${own}`;
  const alone = `Buster${middle[at % 10]?.toLowerCase()}${at < 10 ? 'ur' : 'ix'}`;
  const inText = [
    full,
    `${mother} ${other}a`,
    alone,
    `31 42 ${two} 57`,
    `1${at % 10}0190-12${two}`,
    `${given.toLowerCase()}.${own.toLowerCase()}${at}@example.dk`,
    `${street}vej ${at + 12}`,
    `2024-00987${two}`,
    `CD ${two} 1${two}`,
  ] as const;
  const outside = `${mother} ${hidden}${at}`;
  const [person, parent, nickname, phone, cpr, mail, address, matter, plate] = inText;
  const text = `Jeg besøgte ${person} på ${address} hver tirsdag i et år. Moren ${parent} ringede tit på ${phone}, og ${nickname} sagde, at kaffen var god. Sagen har nummer ${matter}, og cpr-nummeret er ${cpr}. Bilen hed ${plate}, og mailen var ${mail}. ${telling(at)}`;
  const planted = [...inText, outside];
  if (at >= firstWithPicture) {
    const front = `---\ntitle: Kaffe nummer ${at}\nmedia:\n  - {file: billede${at}.png, alt: En kop, recognisable: 'no'}\n---\n`;
    return { name: `historie${at}.md`, content: `${front}${text}\n`, planted };
  }
  const kind = ['eml', 'docx', 'txt'][at % 3];
  const name = `Notat om ${outside}.${kind}`;
  if (kind === 'docx') {
    return { name, content: docxOf(paragraph(`Kaffe nummer ${at}`) + paragraph(text)), planted };
  }
  const mailHead = `From: Nanna Krog <nanna@example.dk>\r\nTo: alle@example.dk\r\nSubject: Kaffe nummer ${at}\r\nDate: Mon, 5 Jan 2026 10:0${at % 10}:00 +0100\r\nMessage-ID: <kaffe${at}@example.dk>\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`;
  return { name, content: kind === 'eml' ? `${mailHead}${text}\r\n` : `${text}\n`, planted };
}

/** Writes the files into a folder, each picture beside its story. */
export async function writePlanted(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [at, { name, content, planted }] of plantedFiles().entries()) {
    await writeFile(join(folder, name), content);
    if (at < firstWithPicture) continue;
    await writeFile(join(folder, `billede${at}.png`), pictureBy(planted.at(-1) ?? '', at));
  }
}

/** A PNG of one grey pixel that says who made it. */
function pictureBy(author: string, grey: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(1, 0);
  head.writeUInt32BE(1, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from(`Author\0${author}`, 'latin1')),
    chunk('IDAT', deflateSync(Buffer.from([0, grey]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
