import { onOneLine } from '../groups/finding-group.ts';
import { readNumber } from './read-number.ts';
import type { ReplacedWords, ReplacingContext, WrittenThing } from './replacement.ts';
import { wordsBeside } from './words-beside.ts';

const decades = [
  'tyverne',
  'trediverne',
  'fyrrerne',
  'halvtredserne',
  'tresserne',
  'halvfjerdserne',
  'firserne',
  'halvfemserne',
];
/** What turning an age becomes: one is in a band before and after. */
const turning: Readonly<Record<string, string>> = {
  fylder: 'er',
  fyldte: 'var',
  runder: 'er',
  rundede: 'var',
  bliver: 'er',
  blev: 'var',
};

/**
 * An age by its band: `hun er 34 år` is `hun er i trediverne`, `en 9-årig dreng` is `en dreng i skolealderen`.
 * The words beside it go with it where the sentence asks for it.
 */
export function describeAge(
  { forms }: Pick<WrittenThing, 'forms'>,
  { texts }: Pick<ReplacingContext, 'texts'>,
): readonly ReplacedWords[] {
  return forms.flatMap((form) => {
    const band = bandOf(onOneLine(form));
    if (band === null) return [];
    if (/årig/iu.test(form)) return adjective(form, band, texts);
    const verbs = wordsBeside(texts, form, {
      before: String.raw`(?:${Object.keys(turning).join('|')})\s`,
    });
    const leads = wordsBeside(texts, form, {
      before: String.raw`(?:på|(?:i\s)?(?:en\s)?alder(?:en)?\saf|(?:er|var|blev)\sfyldt)\s`,
    });
    return [
      ...verbs.map((from) => {
        const verb = from.split(/\s/)[0] ?? '';
        const to = turning[verb.toLowerCase()] ?? 'er';
        return { from, to: `${withCapitalOf(to, verb)} i ${band}` };
      }),
      ...leads.map((from) => ({
        from,
        to: /fyldt\s/iu.test(from) ? `${from.split(/\s/)[0]} i ${band}` : `i ${band}`,
      })),
      { from: form, to: `i ${band}` },
    ];
  });
}

/** `9-årig dreng`, and where no noun follows, what somebody of that age is called. */
function adjective(form: string, band: string, texts: readonly string[]): readonly ReplacedWords[] {
  const beside = wordsBeside(texts, form, { behind: String.raw`\s\p{L}{3,}` });
  const noun = (from: string) => from.slice(form.length).trim();
  const isNoun = (from: string) =>
    /(?:dreng|pige|kvinde|mand|barn|søn|datter|bror|søster|elev|borger|fyr|far|mor|ung)\p{L}{0,4}$/iu.test(
      noun(from),
    );
  const isPlural = /årige[rn]?s?$/iu.test(form);
  const someone = isPlural ? `unge i ${band}` : `person i ${band}`;
  return [
    ...beside.filter(isNoun).map((from) => ({ from, to: `${noun(from)} i ${band}` })),
    {
      from: form,
      to: /ne$|erne$/u.test(band) || !isPlural ? someone.replace('unge i', 'voksne i') : someone,
    },
  ];
}

function bandOf(text: string): string | null {
  const age = readNumber(text);
  if (age === null) return null;
  if (/mdr|måned|uge|dage/iu.test(text) && !/år/iu.test(text)) return 'det første leveår';
  if (age < 3) return 'de første leveår';
  if (age < 6) return 'børnehavealderen';
  if (age < 13) return 'skolealderen';
  if (age < 20) return 'teenageårene';
  return decades[Math.floor(age / 10) - 2] ?? 'en høj alder';
}

function withCapitalOf(word: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
