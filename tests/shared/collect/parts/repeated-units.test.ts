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
  ...mails: readonly { readonly sender: string; readonly texts: readonly string[] }[]
) {
  const repeated = new RepeatedUnits(
    mails.map(({ sender, texts }) => ({ sender, house, units: unitsOf(...texts) })),
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
