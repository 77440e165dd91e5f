import type { ReadWord } from '../read-paragraph.ts';
import { fact } from '../tagger/lexicon.ts';
import type { Token } from '../tagger/tokens.ts';
import type { KnownWord } from './known-word.ts';

/** What ends nouns and no verbs. */
const nounEnd = /\p{L}{2}(?:hed|else|ning|skab|dom|tid)$/u;

/** Nouns that are verbs too: `Hans løb` is somebody as well. */
const deed =
  /^(?:bad|bar|bed|bød|brød|drak|fik|frøs|gav|gik|greb|gør|kan|kom|led|ler|lod|lo|løb|lå|red|råb|råber|sad|sang|skar|skreg|skrev|skød|slog|slår|så|ser|sov|spring|sprang|stak|stod|svar|svor|talte|tav|tog|træk|vandt|var|vil|ved|venter?|råd|dans|grin|smil|hop|leg|arbejder|løber|taler|læser|bager|spiller|maler|kører|sælger|leder|lærer|elsker|bor|spiser|drikker|ryger|svømmer|skriver|tænker|køber|følger|ejer|fører|holder|bærer|henter|hjælper|fisker|jager|rejser|danser|synger)$/u;

/** `Hans sagsbehandler`, `Hans lejlighed`: where a sentence begins so, what is his stands behind, and no name. */
export function isPossessive(
  { text, isInitial, isLineStart }: Token,
  next: KnownWord | undefined,
): boolean {
  if (text !== 'Hans' || !(isInitial || isLineStart) || next === undefined) return false;
  if (next.isCapital || !next.isLetters) return false;
  const { facts } = next.look;
  if ((facts & fact.role) !== 0) return true;
  if (next.lower === 'eller') return true;
  return (
    (facts & fact.word) !== 0 && (nounEnd.test(next.text) || (next.isNoun && !deed.test(next.text)))
  );
}

/** Names that are pronouns of what somebody has: before a verb none stands. */
const owning = new Set(['hans', 'min']);
const verb =
  /^(?:har|havde|skal|skulle|vil|ville|kan|kunne|må|måtte|siger|sagde|spørger|spurgte|svarer|svarede|kalder|kaldte|kom|kommer|ringer|ringede|skriver|skrev|går|gik|sover|sov|tager|tog|møder|mødte|får|fik|synes|syntes|griner|græd|plejer|plejede|mener|mente|tror|troede|henter|hentede|kører|kørte|sad|stod|laver|lavede|elsker|hader|snorker|vågnede|nikkede)$/;

/** `hans siger vi skal vente` */
const says = /^(?:siger|sagde|mener|mente|tror|troede|synes|syntes)$/;

/** `hans har googlet ham`, `hans og jeg møder`: somebody called Hans, in small letters. */
export function isNameLikePronoun(
  source: string,
  { known, end }: ReadWord,
  next: ReadWord | undefined,
  after: ReadWord | undefined,
): boolean {
  if (!owning.has(known.lower) || next === undefined || source.slice(end, next.start) !== ' ')
    return false;
  const [second, third] = [next.known.lower, after?.known.lower ?? ''];
  if (second === 'og') return /^(?:jeg|du|vi|han|hun)$/.test(third);
  // `hans kunne hun huske`: what was his.
  return (
    verb.test(second) && (says.test(second) || !/^(?:jeg|du|han|hun|vi|de|man|der)$/.test(third))
  );
}
