/** How a number is written. */
export const numberForms = ['digits', 'word', 'ordinal', 'decade'] as const;
export type NumberForm = (typeof numberForms)[number];

export interface NumberWord {
  readonly form: NumberForm;
  readonly value: number;
}

const units =
  'nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(
    ' ',
  );
const tens: readonly (readonly [number, string])[] = [
  [20, 'tyve'],
  [30, 'tredive tredve'],
  [40, 'fyrre fyrretyve'],
  [50, 'halvtreds halvtres halvtredsindstyve'],
  [60, 'tres treds tresindstyve'],
  [70, 'halvfjerds halvfjers halvfjerdsindstyve'],
  [80, 'firs firsindstyve'],
  [90, 'halvfems halvfemsindstyve'],
];
const ordinals =
  'første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende'.split(
    ' ',
  );
const decades: readonly (readonly [number, string])[] = [
  [13, 'teenageårene teenageårenes teenageralderen'],
  [20, 'tyverne'],
  [30, 'trediverne tredverne'],
  [40, 'fyrrerne fyrretyverne'],
  [50, 'halvtredserne halvtresserne halvtredserne'],
  [60, 'tresserne tredserne'],
  [70, 'halvfjerdserne halvfjersserne'],
  [80, 'firserne firsserne'],
  [90, 'halvfemserne'],
];

const known = new Map<string, NumberWord>();
units.forEach((word, value) => {
  known.set(word, { form: 'word', value });
});
for (const [value, words] of tens) {
  for (const word of words.split(' ')) {
    known.set(word, { form: 'word', value });
    for (let unit = 1; unit < 10; unit += 1) {
      known.set(`${units[unit]}og${word}`, { form: 'word', value: value + unit });
    }
  }
}
ordinals.forEach((word, index) => {
  known.set(word, { form: 'ordinal', value: index + 1 });
});
for (const [value, word] of [
  [20, 'tyvende'],
  [30, 'tredivte'],
  [30, 'tredvte'],
] as const) {
  known.set(word, { form: 'ordinal', value });
  for (let unit = 1; unit < 10; unit += 1) {
    known.set(`${units[unit]}og${word}`, { form: 'ordinal', value: value + unit });
  }
}
for (const [value, words] of decades) {
  for (const word of words.split(' ')) known.set(word, { form: 'decade', value });
}
known.set('én', { form: 'word', value: 1 });
known.set('ét', { form: 'word', value: 1 });
known.set('et', { form: 'word', value: 1 });
known.set('hundrede', { form: 'word', value: 100 });
known.set('halvandet', { form: 'word', value: 1 });
known.set('halvanden', { form: 'word', value: 1 });

/** What number a word of small letters is, if it is one: `fjorten`, `syv-otte`, `tyverne`. */
export function numberOf(lower: string): NumberWord | undefined {
  const own = known.get(lower);
  if (own !== undefined || !lower.includes('-')) return own;
  const [first = '', second = '', ...others] = lower.split('-');
  const [from, to] = [known.get(first), known.get(second)];
  return others.length === 0 && from?.form === 'word' && to?.form === 'word' ? from : undefined;
}
