import type { Span } from '../finding.ts';
import { wordsOf } from '../lists/words-of.ts';
import type { ReadWord } from '../read-paragraph.ts';
import { askedWords, type StoryWords } from '../story/story-words.ts';
import { perhapsPerson } from './perhaps-person.ts';
import { isUnspeakableWord } from './small-initials.ts';
import { doesAsPerson } from './small-words-as-names.ts';
import { tellsThingApart } from './told-by-letter.ts';

/** Words of two letters that any text is full of. */
const common = new Set(
  wordsOf(`ad af at av bi bo dæ fr hr mæ sæ da de di dr du ej ek el en er et fx få gå ha he hm ho hu hø ih ik il io ip is it ja je jo ka kg km kr ku
    kl la le ly ma me mm må na ned nå ni no nr nu ny nø og oh ok om op os ov pr pæ på re ro sa se si sku st så sy ta te ti tj to tv tø
    ud uf uh uk ur us va ve vi vh vo vå yo æg øh øl øv år ås åh`),
);

/**
 * Whether small letters may be somebody's initials where one stands who does something or is told something: one that is no
 * word, two that few texts have as one, and what nobody can say.
 */
export const mayBeSmallLetters = (text: string, facts: number): boolean =>
  /^[b-hj-np-uwz]$/.test(text) ||
  (/^[a-zæøå]{2}$/.test(text) && !common.has(text)) ||
  isUnspeakableWord(text, facts);

/** Behind these a clause begins that tells of somebody. */
const clause =
  /(?<!\p{L})(?:at|om|hvis|når|da|mon|fordi|mens|før|inden|selvom|siger|sagde|tror|troede|mener|mente|synes|håber|skriver|skrev) $/u;
/** And behind these one that may tell of anything. */
const opening = /(?:^|\n[ \t>*•-]*|[.!?…] |(?<!\p{L})(?:og|så|men) )$/u;
const isThere =
  /^ (?:er|var|har|havde|bliver|blev|går|deltager|deltog|følger|ordner|tjekker|klarer|mangler|bor|boede|spiste|spiser|lo|blev|løb|løber|når|nåede|tør|siger)(?!\p{L})/u;
/** What only somebody can do, whatever letters stand before it. */
const deed =
  /^ (?:siger|sagde|spørger|spurgte|svarer|svarede|mener|mente|ringer|ringede|skriver|skrev|sover|sov|græd|græder|griner|grinede|vil gerne|deltager|deltog|følger|køber|købte|henter|hentede|kører|kørte|aflyser|dækker|overtager)(?!\p{L})/u;

/** Behind these stands whom one is with, or whom one tells something. */
const company =
  /(?<!\p{L})(?:hos|spurgte|spørg(?:er)?|hils(?:er|te)?|(?:ring(?:er|ede)?|skriv(?:er)?|skrev|si(?:g|ger)|sagde|sagt|meld|giv(?:er|et)?|gav|send(?:er|te|t)?|besked|mail|sms)(?: (?:jeg|du|vi|han|hun|det|den|besked|lige|bare|sms|mail))* til|(?:snakke[rt]?|snakkede|tale[rt]?|talt|talte|aftal[te]|møde|mødes|sammen|alene) med?|(?:hørt|sms|mail|besked|opkald|nyt) fra|vente[rt]? på|mødte|savner|elsker|hader|kender|(?:ved du|gad vide) hvor|passer på|bange for|tak(?: til)?) $/iu;
/** `tager p med`, `gav f lov` */
const taken =
  /(?<!\p{L})(?:tag(?:er|et)?|tar|tog|ta|hent(?:er|ede|et)?|få|får|fik|have|havde|har) $/u;
const along = /^ (?:med|hjem|ud)(?!\p{L})(?! (?:en?t?|to|tre|\d))/u;
const given =
  /(?<!\p{L})(?:giv(?:er|et)?|gav|lad(?:er)?|lod|hjælp(?:er)?|hjalp|bad|bed(?:er)?|roste?|roser) $/u;
const what =
  /^ (?:at|lov|besked|om|med at|ro|plads|tid|ret|hjem|komme|være|prøve|sove|selv)(?!\p{L})/u;

/** So far around letters does somebody look, in UTF-16 units. */
const reach = { before: 40, behind: 40, thing: 8 } as const;

/** Numbers of doors, articles and keys, behind which a letter is none of somebody's. */
const ofThing = /(?<!\p{L})(?:nr|kl|st|et|en|tv|th|sal|tryk|skriv)\.? $/u;

/**
 * Small letters where only somebody stands: `hos dk`, `hun tager p med`, `th siger`, `husk at l skal have medicin`, and
 * wherever the story has the same letters then.
 */
export function lettersInSlots(source: string, story: StoryWords): readonly Span[] {
  const may = askedWords(story, ({ known }) => known.mayBeSmallLetters);
  if (may.length === 0) return [];
  const called = new Set<string>();
  for (const word of may) if (isSomebody(source, word)) called.add(word.text);
  if (called.size === 0) return [];
  return askedWords(
    story,
    (word) => called.has(word.text) && word.verdict === null && !isPointed(source, word),
  ).map(({ start, end, text }) => perhapsPerson(start, text + dotOf(source, text, end)));
}

/** `sig til t. at …`: the dot of one letter, where what is said goes on. */
const dotOf = (source: string, text: string, end: number) =>
  text.length === 1 && /^\. \p{Ll}/u.test(source.slice(end, end + 3)) ? '.' : '';

function isSomebody(source: string, word: ReadWord): boolean {
  if (isPointed(source, word)) return false;
  const before = source.slice(Math.max(0, word.start - reach.before), word.start);
  const behind = source.slice(word.end, word.end + reach.behind);
  if (company.test(before)) return !/^ (?:\d|kl(?!\p{L}))/u.test(behind);
  if (taken.test(before)) return along.test(behind);
  if (given.test(before)) return what.test(behind);
  if (clause.test(before)) return isThere.test(behind) || doesAsPerson(behind);
  return deed.test(behind) && (opening.test(before) || /[,:] $/.test(before));
}

/** Letters that signs, numbers or a noun before them make a number, a point or a part of something. */
const isPointed = (source: string, { start, end }: ReadWord) =>
  /[\d.§@/_#*:;=<>+-]$|\d $/.test(source.slice(Math.max(0, start - 2), start)) ||
  /^(?:\/|-|_|@| ?\d|\)|\.\p{L})/u.test(source.slice(end, end + 2)) ||
  ofThing.test(source.slice(Math.max(0, start - reach.thing), start)) ||
  tellsThingApart(source, start);
