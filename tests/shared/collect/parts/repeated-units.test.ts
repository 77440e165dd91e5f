import { expect, it } from 'vitest';
import { RepeatedUnits } from '../../../../shared/collect/parts/repeated-units.ts';

const house = 'huset.example';
const story = [
  'Han ventede ved porten hver morgen med en avis under armen.',
  'En dag ventede jeg der først, og så læste vi den sammen.',
];
const below = 'Huset ved åen holder åbent alle hverdage fra ni til fire.';

function unitsOf(...texts: readonly string[]) {
  return texts.map((text) => ({ text, markdown: null, isApart: true, isSignature: false }));
}

function repeatedAmong(
  ...mails: readonly {
    readonly sender: string;
    readonly at?: string;
    readonly texts: readonly string[];
  }[]
) {
  const repeated = new RepeatedUnits(
    mails.map(({ sender, at = '', texts }) => ({ sender, house, at, units: unitsOf(...texts) })),
  );
  return (text: string) => repeated.isRepeated('lone@huset.example', house, text);
}

it('what two colleagues have below different mails is put there every time', () => {
  const isRepeated = repeatedAmong(
    { sender: 'lone@huset.example', texts: [...story, 'Lone', below] },
    { sender: 'ib@huset.example', texts: ['Tak for den, Lone. Den læser vi højt.', 'Ib', below] },
  );
  expect(isRepeated(below)).toBe(true);
});

it('a story that a colleague passes on under another name is told once, and no signature', () => {
  const isRepeated = repeatedAmong(
    { sender: 'lone@huset.example', texts: [...story, 'Hilsen Lone'] },
    { sender: 'ib@huset.example', texts: story },
  );
  expect(story.map(isRepeated)).toEqual([false, false]);
});

it('a story that a colleague passes on with words about it is told once, until a third has it', () => {
  const [told = ''] = story;
  const about = 'Undskyld, Lone. Den lå i uønsket post, så her er den til alle, som var med.';
  const two = [
    { sender: 'lone@huset.example', texts: ['Den her er min', told] },
    { sender: 'ib@huset.example', texts: [about, told, 'Ib'] },
  ];
  expect(repeatedAmong(...two)(told)).toBe(false);
  const third = { sender: 'bo@huset.example', texts: ['Noget helt andet om cykler.', 'Bo', told] };
  expect(repeatedAmong(...two, third)(told)).toBe(true);
});

it('a story is told once in a mail into whose quote another wrote an answer longer than the mail', () => {
  const lone = 'lone@huset.example';
  const answer = `${story.join(' ')} Og jeg så det samme i går, bare med en kat og en dame.`.repeat(
    3,
  );
  const mail = [...story, 'Hilsen Lone'];
  const quoted = [answer, ...mail];
  const within = (at: string) =>
    story.map(
      repeatedAmong(
        { sender: lone, at: '2026-05-04T09:00', texts: mail },
        { sender: lone, at, texts: quoted },
      ),
    );
  expect(within('2026-05-04T09:00')).toEqual([false, false]);
  expect(within('2026-05-05T09:00')).toEqual([true, true]);
});
