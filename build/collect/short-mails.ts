import { readFile } from 'node:fs/promises';
import { SeededRandom } from '../anonymise/random.ts';
import { type MarkedMail, markedMail } from './marked-mails.ts';

/** A line with turns of phrase that mean the same is read so many times. */
const variants = 3;

/** Mails made of single lines: what opens or ends one, around lines that tell. */
export async function readShortMails(): Promise<{
  paragraphs: readonly MarkedMail[];
  talk: readonly MarkedMail[];
  alone: readonly MarkedMail[];
  telling: readonly MarkedMail[];
}> {
  const telling = await lines('telling.txt');
  const told = (at: number) => telling[at % telling.length] ?? '';
  const paragraphs = (await lines('paragraphs.txt'))
    .filter((line) => /^[><+-] /.test(line))
    .map((line, at) => {
      const text = line.slice(2);
      const own = /^[><]/.test(line) ? `[${text}]` : text;
      const around = `${told(at * 2)} ${told(at * 2 + 1)}`;
      return markedMail(/^[>+]/.test(line) ? `${own}\n\n${around}` : `${around}\n\n${own}`);
    });
  const spoken: string[] = [];
  const talk = (await lines('talk.txt')).flatMap((line, at) => {
    const random = new SeededRandom(line.length);
    const texts = line.includes('{')
      ? [...new Set(Array.from({ length: variants }, () => turned(line, random)))]
      : [line];
    return texts.map((text, number) => {
      spoken.push(text);
      const around = `${told(at * 2 + number)} ${told(at * 2 + number + 1)}`;
      return markedMail(
        (at + number) % 2 === 0 ? `[${text}]\n\n${around}` : `${around}\n\n[${text}]`,
      );
    });
  });
  const alone = talk.flatMap((_, at) => {
    const own = spoken[at];
    const other = spoken[(at * 7 + 3) % spoken.length];
    return own === undefined
      ? []
      : [
          markedMail(
            at % 3 === 0 ? `[${own}]` : at % 3 === 1 ? `[${own} ${other}]` : `[${own}\n\n${other}]`,
          ),
        ];
  });
  return { paragraphs, alone, talk, telling: telling.map((line) => markedMail(line)) };
}

function turned(line: string, random: SeededRandom): string {
  return line
    .replace(/\{([^{}]*)\}/g, (_, choices: string) => random.of(choices.split('|')))
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[.,:!?])/g, '');
}

async function lines(name: string): Promise<readonly string[]> {
  return (await readFile(new URL(name, import.meta.url), 'utf8')).trim().split('\n');
}
