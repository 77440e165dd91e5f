import type { FindingType } from '../finding.ts';
import type { ReplacedWords, ReplacingContext, WrittenThing } from './replacement.ts';
import { wordsBeside } from './words-beside.ts';

interface Neutral {
  readonly word: string;
  /** The cue that stands before it, which says the same. */
  readonly cue: string;
}

const end = String.raw`\.?\s?(?:nr\.?|nummer)?:?\s`;
const neutral: Readonly<Partial<Record<FindingType, Neutral>>> = {
  CPR: { word: 'et CPR-nummer', cue: `(?:cpr|cpr-nr|cpr-nummer(?:et)?|personnummer)${end}` },
  PHONE: {
    word: 'et telefonnummer',
    cue: `(?:tlf|telefon|telefonnummer(?:et)?|mobil|mob|sms)${end}`,
  },
  EMAIL: { word: 'en mailadresse', cue: `(?:e-?mail|mail|mailadresse(?:n)?)${end}` },
  URL: { word: 'en hjemmeside', cue: `(?:hjemmeside|web|se)${end}` },
  PLATE: { word: 'en nummerplade', cue: `(?:nummerplade(?:n)?|reg|indreg)${end}` },
  CASE_NO: {
    word: 'et sagsnummer',
    cue: `(?:sag|sags|sagsnr|sagsnummer(?:et)?|j|journal|journalnr|journalnummer)${end}`,
  },
  HANDLE: {
    word: 'et brugernavn',
    cue: `(?:brugernavn(?:et)?|snap|insta|instagram|snapchat|facebook)${end}`,
  },
};

/** A plain word for a number or an address, in whose place nothing is told; null for other kinds. */
export function neutralWords(
  { type, forms }: Pick<WrittenThing, 'type' | 'forms'>,
  { texts }: Pick<ReplacingContext, 'texts'>,
): readonly ReplacedWords[] | null {
  const found = neutral[type];
  if (found === undefined) return null;
  const { word, cue } = found;
  return forms.flatMap((form) => {
    const beside = type === 'URL' ? [] : wordsBeside(texts, form, { before: cue });
    return [...beside, form].map((from) => ({ from, to: word }));
  });
}
