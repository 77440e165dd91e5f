import { onOneLine } from '../groups/finding-group.ts';
import type { ReplacedWords, ReplacingContext, WrittenThing } from './replacement.ts';
import { wordsBeside } from './words-beside.ts';

/** An address by its kind, with the word before it that goes with the kind: `i Nørregade 12` is `på en adresse`. */
export function describeAddress(
  { forms }: Pick<WrittenThing, 'forms'>,
  { texts }: Pick<ReplacingContext, 'texts'>,
): readonly ReplacedWords[] {
  return forms.flatMap((form) => {
    const { word, to } = kindOf(onOneLine(form));
    const beside = wordsBeside(texts, form, { before: String.raw`(?:i|på|ad)\s` });
    return [
      ...beside.map((from) => ({ from, to: withCapitalOf(`${word} ${to}`, from) })),
      { from: form, to },
    ];
  });
}

function kindOf(address: string): { readonly word: string; readonly to: string } {
  if (/^(?:DK-)?\d{4}\s/u.test(address)) return { word: 'i', to: 'en by' };
  if (/\d/.test(address)) return { word: 'på', to: 'en adresse' };
  return /(?:gade|stræde)s?$/iu.test(address)
    ? { word: 'i', to: 'en gade' }
    : { word: 'på', to: 'en vej' };
}

function withCapitalOf(words: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
