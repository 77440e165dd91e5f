import { describe, expect, it } from 'vitest';
import { saysNewVersion } from '../../../../shared/collect/parts/new-version.ts';
import { mergeTellings } from '../../../../shared/collect/stories/merge-tellings.ts';
import { readMessages } from '../../../../shared/collect/stories/read-messages.ts';
import { MessageHeap } from '../../../../shared/collect/thread/message-heap.ts';
import { plainLines } from '../../../../shared/collect/thread/plain-lines.ts';

describe('a text that is to stand instead of another', () => {
  it.each([
    'Glem lige den, jeg sendte i går.',
    'Se venligst bort fra min første mail.',
    'Nu kommer den færdige udgave:',
    'Ny version:',
    'Brug bare denne her i stedet.',
    'Tag hellere den her:',
    'Denne erstatter den, jeg sendte.',
    'Så her er den i fuld længde, smid den anden væk:',
    'I kan bare slette den første.',
  ])('is announced by %j', (text) => {
    expect(saysNewVersion(text)).toBe(true);
  });

  it.each([
    'Glem ikke kagen på fredag.',
    'Her er min:',
    'Jeg kan ikke glemme den dag.',
    'Brug den, som I vil.',
    'Tag den med ro.',
    'Hun smed den anden sko væk.',
  ])('is not announced by %j', (text) => {
    expect(saysNewVersion(text)).toBe(false);
  });
});

const first =
  'En skipper kom hver fredag og ville betale for en kop te, der var gratis. Jeg skrev ham en regning på nul kroner.';
const whole = `${first} Den hængte han op i styrehuset ved siden af barometeret.

Siden har han haft småkager med, og han skriver en regning på dem. Der står nul kroner og et skib. Vi har dem alle sammen i en ramme ude ved køkkenet, og når der kommer nye, læser de dem højt.

Sidste fredag kom hans datter i stedet. Hun havde regningerne med i en æske.`;

/** The kept texts of a heap in which Lone sends one text on Monday and another on Tuesday. */
function kept(...texts: readonly string[]) {
  const heap = new MessageHeap();
  for (const [at, text] of texts.entries()) {
    heap.add({
      file: `${at}.eml`,
      origin: String(at),
      isPasted: false,
      head: {
        from: { name: 'Lone Bak', address: 'lone@huset.example' },
        to: [],
        at: `2025-03-0${at + 3}T09:00`,
        subject: '',
      },
      messageId: '',
      isAutomatic: false,
      lines: plainLines(`Hej alle\n\n${text}\n\nMvh\nLone Bak`),
      hasDocument: false,
      hasAttachment: false,
    });
  }
  return mergeTellings(readMessages(heap).tellings).map((one) => ({
    text: one.kept.text,
    earlier: one.earlier.map(({ text }) => text),
  }));
}

describe('the few lines that somebody sent too early', () => {
  it('stay as an earlier version of the whole that took their place', () => {
    const later = `Glem den, jeg sendte i går, her er den rigtige:\n\n${whole}`;
    expect(kept(first, later)).toEqual([{ text: whole, earlier: [first] }]);
  });

  it('stay earlier where the paragraph above the whole tells what was wrong', () => {
    const why = 'Her er den rettede udgave. Han havde ikke 400 regninger, og båden var en kutter.';
    expect(kept(first, `${why}\n\n${whole}`)).toEqual([{ text: whole, earlier: [first] }]);
  });

  it('stay earlier where the whole is told in other words', () => {
    const short =
      'Der var en skipper, der betalte for gratis te, så han fik regninger på nul kroner.';
    const later = `Så her er den i fuld længde, smid den anden væk:\n\n${whole}`;
    expect(kept(short, later)).toEqual([{ text: whole, earlier: [short] }]);
  });

  it('stay a story where what came later is about something else', () => {
    const other =
      'Hun lærte os at bage med gær af kartofler, og siden har vi hver torsdag haft et bord med mel.';
    expect(kept(other, `Tag hellere den her:\n\n${whole}`)).toHaveLength(2);
  });

  it('are not joined with a version that has an ending', () => {
    const [only] = kept(first, `Der manglede en slutning. Brug denne i stedet:\n\n${whole}`);
    expect(only?.text).toBe(whole);
  });
});
