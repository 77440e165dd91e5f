import type { Span } from '../finding.ts';
import { latinPattern } from './latin.ts';
import { digitInWords, pairInWords } from './numerals.ts';
import type { SearchedText } from './searched-text.ts';
import { type Near, nearDigits, type Search, spansOf } from './spans-of.ts';
import { wordKind } from './word-kinds.ts';

/** Two letters and five digits, as on Danish plates since 1976, however they are parted. */
const danish = latinPattern(
  String.raw`(?<![\p{L}\p{N}-])(?:DK[ -])?[A-ZÆØÅ]{2}[ \u00a0.·-]?(?:\d{2}[ \u00a0.·-]?\d{3}|\d{3}[ \u00a0.-]\d{2}|\d[ ]\d{2}[ ]\d{2}|\d{2}[ ]\d{2}[ ]\d)(?![\p{L}\p{N}]|[.,-]\d)`,
  'gu',
);

/** The same, parted as somebody happened to write it: `DE 70 1 94`, `AB 1 2345`, `AB/12345`, `A B 12 345`. */
const looselyParted = latinPattern(
  String.raw`(?<![\p{L}\p{N}-])(?:DK[ -])?(?:[A-ZÆØÅ]{2}|[A-ZÆØÅ] [A-ZÆØÅ])[ \u00a0.·/-]{0,2}\d(?:[ \u00a0.·]?\d){4}(?![\p{L}\p{N}]|[.,-]\d| \d)`,
  'gu',
);

/** Any plate behind a word that says so, in lower case and from abroad too. */
const behindCue = latinPattern(
  String.raw`(?<!\p{L})(?:nummerplade[nr]?|indregistrering(?:snummer(?:et)?)?|registreringsnummer(?:et)?|reg\.? ?nr\.?|bil(?:en)? med nummer(?:et)?|bil(?:ens)? ?(?:nr\.?|nummer)|plade(?:n|r|rne)?|nummer(?:et)? på bilen)(?!\p{L})[\s:,]*(?:er|var|hedder|med|på|lyder)?[\s:]*[»”"“]?(?<it>(?=[\p{L} .-]*\d)(?:\p{L}{1,3}[ .-]?){1,2}(?:\d[ .-]?){1,5}\d(?:(?<=\d)[ -]?\p{Lu}{1,3})?)(?![\p{L}\p{N}])`,
  'dgiu',
);

/** A chosen plate, or what somebody remembers of one: `BENTE 7`, `AB 12` på pladen. */
const partial = latinPattern(
  String.raw`(?<=(?:[Nn]ummerplade[nr]?|[Pp]laden?|[Øø]nskenummerplade[nr]?)[\s:,]*(?:er |var |hedder |med |på |lyder |begynder med |starter med |slutter på |ender på )?[»”"“]?)[A-ZÆØÅ]{1,7} ?\d{1,5}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}-])[A-ZÆØÅ]{1,7} ?\d{1,5}(?:[. ]\d{3})?(?= (?:\p{L}+ ){0,2}(?:på|fra|af) (?:nummer)?pladen)|(?<=(?<!\p{L})st(?:år|od) [»”"“]?)[A-ZÆØÅ]{3,7}(?=[»«”"“]? (?:på|bag på) (?:nummer)?pladen)`,
  'gu',
);

/** A word that somebody chose for one: `nummerpladen KONGEN`. */
const chosen = latinPattern(
  [
    String.raw`(?<!\p{L})(?:[Nn]ummer|[Øø]nske(?:nummer)?|[Nn]avne)pladen?[\s:,(]*(?:er |var |hedder |med (?:teksten |ordet )?|lyder |siger )?[»”"“]?(?<it>[A-ZÆØÅ]{2,5} [A-ZÆØÅ]{2,4}|[A-ZÆØÅ]{2,7}(?: ?\d{1,3})?)(?![\p{L}\p{N}])`,
    // hans plade er "bossen"
    String.raw`(?<!\p{L})(?:[Nn]ummer|[Øø]nske(?:nummer)?|[Nn]avne)?pladen?[\s:,(]*(?:er |var |hedder |med (?:teksten |ordet )?|lyder |siger )?[»”"“](?<it>\p{L}{2,7}(?: ?\d{1,3})?)(?=[»«”"“])`,
    String.raw`(?<!\p{L})(?:[Nn]ummer|[Øø]nske(?:nummer)?|[Nn]avne)?plade[nr]?(?:,? hvor der st(?:år|od)| st(?:år|od) der) [»”"“]?(?<it>[A-ZÆØÅ]{2,7}(?: ?\d{1,3})?)(?![\p{L}\p{N}])`,
  ].join('|'),
  'dgu',
);
/** The halves that a witness saw: `pladen begyndte med CX og sluttede på 118`. */
const seen = latinPattern(
  String.raw`(?<=(?<!\p{L})(?:[Nn]ummer)?[Pp]laden?(?!\p{L})[^.!?\n]{0,50}?(?:begynd|start|slut|end|noget)\p{L}*\s(?:med|på)\s[»”"“]?)(?:[A-ZÆØÅ]{1,2}(?: ?\d{1,5})?|[a-zæøå]{2}(?=\s*(?:$|[\n.,;!?]| og ))|\d{2,5})(?![\p{L}\p{N}]|[.,]\d)|(?<![\p{L}\p{N}.,])\d{3}(?= (?:\p{L}+ )?på (?:nummer)?pladen)`,
  'gu',
);

/** As a scanner reads it: `AB 12 34S`, `AB 1Z 345`. */
const misread = latinPattern(
  String.raw`(?<![\p{L}\p{N}-])(?:[A-ZÆØÅ]{2}|[a-zæøå][A-ZÆØÅ])[ ]?(?=(?:[OQISZBl ]*\d){3})[\dOQISZBl]{2}[ ]?[\dOQISZBl]{3}(?![\p{L}\p{N}]|[.,-]\d)`,
  'gu',
);

/** What somebody hides of one, or did not see: `AB 12 3xx`, `AB xx 345`. */
const masked = latinPattern(
  String.raw`(?<![\p{L}\p{N}-])[A-ZÆØÅ]{2}[ .-]?(?=(?:[xX?*. ]*\d){2})(?=[\d. ]*[xX?*])[\dxX?*]{2}[ .]?[\dxX?*]{3}(?![\p{L}\p{N}])`,
  'gu',
);
const spoken = `(?:${pairInWords}|${digitInWords}|hundrede)`;
/** As somebody dictates it: `nummerpladen er c v tolv tre fire fem`. */
const aloud = latinPattern(
  String.raw`(?<=(?<!\p{L})(?:nummer|bilens )?plade(?:n|nummeret)?(?:,? (?:er|var|hedder|lyder|lød|står|på|med))*[:,]? )\p{L} ?\p{L},? ${spoken}(?:,? ${spoken}){1,4}(?!\p{L})`,
  'giu',
);

/** The digits of a plate whose letters are spelled: `B som i Bent, N som i Niels, 31 902`, `bravo november 31 902`. */
const spelled = latinPattern(
  String.raw`(?<=(?<!\p{L})(?:\p{L} som i \p{L}+|alfa|alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|x-?ray|yankee|zulu),? (?:og )?)\d{2} ?\d{3}(?![\p{L}\d]|[.,-]\d)`,
  'giu',
);
const nearSpelled = nearDigits(
  5,
  wordKind(
    /^(?:som|alfa|alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|ray|yankee|zulu)$/i,
  ),
);

/** Plates of neighbours, and of mopeds. */
const foreign = latinPattern(
  String.raw`(?<![\p{L}\p{N}-])(?!DKK|EUR|USD|BMW|KIA|GTI|TDI)(?:[A-ZÆØÅ]{1,3}[- ][A-ZÆØÅ]{1,2}[ -]\d{1,4}(?! \d{3}(?!\d))|[A-ZÆØÅ]{2,3}[ -]?\d{2,3}[ -]\d{2,3}|[A-ZÆØÅ]{3}[ -]?\d{3}|[A-ZÆØÅ]{2}\d{4}|[A-ZÆØÅ]{2}[ -](?!(?:19[5-9]|20[0-3])\d)\d{4}|(?!KR|KL|NR)[A-ZÆØÅ]{2} \d \d{3}|(?!KR|KL|NR)[A-ZÆØÅ]{2} \d{2} \d{2}|[A-ZÆØÅ]{2} ?\d{5}|[A-ZÆØÅ]{2,3} ?\d{3,5}[A-Z]{1,2}|[A-ZÆØÅ]{3} ?\d{2}[A-Z]|[A-Z]{1,2}[ -]?\d{2,3}[ -]?[A-Z]{3}|[A-Z]{1,3}-\d{2,4}-[A-Z]{1,3}|(?!KR|KL|NR)[A-Z]{2} \d{3} [A-Z]{2}|\d{2} \d{3} (?!KR)[A-Z]{1,2}(?=[.,;)]|\s*$|\n)|\d{1,2}-[A-Z]{2,3}-\d{1,2}|[A-Z]{1,3}:[A-Z]{1,2} ?\d{1,4}|[A-Z]{2} ?\d{4} [A-Z]{2}|\d[A-Z]\d ?\d{4}|[A-Z]{2,3} (?=(?:[A-Z]?\d){3})(?=\d*[A-Z])\d[\dA-Z]{3,4}|\d{4} [B-DF-HJ-NP-TV-Z]{3}|(?:0[1-9]|[1-7]\d|8[01]) [A-Z]{1,3} \d{2,4}|DIPL ?\d{2} ?\d{3})(?![\p{L}\p{N}]|[.,-]\d)`,
  'gu',
);

/** Small letters without a cue: `ab 12 345`, `ma4821`, `xkd39l`, `nf-ab 482`. */
const lowerCase = latinPattern(
  String.raw`(?<![\p{L}\p{N}@._/-])(?:(?:dk[ -])?(?:[a-zæøå]{2}|[A-ZÆØÅ][a-zæøå])[ .-]?\d{2}[ .-]?\d{3}|(?!kl|kr|nr|uge|str|stk|rum|cpr|tlf|pct)(?:[a-zæøå]{2,3}\d{3,4}|[a-zæøå]{2,3}\d{2,3}[a-zæøå]{1,3}|(?!e-)[a-zæøå]{1,3}-[a-zæøå]{1,2} ?\d{2,4}))(?![\p{L}\p{N}@_]|[.,-][\p{L}\d])`,
  'gu',
);
/** Makes and models that a plate is told with. */
const makes =
  'berlingo|golf|polo|volvo|toyota|ford|opel|peugeot|skoda|passat|audi|bmw|mercedes|kia|citro[eë]n|renault|fiat|hyundai|nissan|mazda|suzuki|tesla|yaris|corsa|fiesta|transit|touran|caddy|vito|sprinter|honda|seat|dacia|mitsubishi|aygo|clio|megane|kangoo|picasso|focus|mondeo|fabia|octavia|micra|qashqai|swift|ducato|boxer|jumpy|combo|vivaro|trafic|crafter|transporter|picanto|puch|vespa|yamaha|harley|vw';
/** `k-318-rtz`, `wx 204 pl`, `hh ab 4471`, as they are written abroad. */
const abroad = String.raw`(?!(?:med|fra|til|der|for|ved|som|den|det|har|ham|hun|han|var|kun|mit|sin|en|et|er)[ -]|\p{L}+ (?:kl|nr|ca|på|er|og|af|om|de|vi|så|nu|to|at) )(?:\p{L}{1,3}-\d{2,4}-\p{L}{1,3}|\p{L}{1,3} \d{3,4} \p{L}{1,3}(?<! (?:på|er|og|kr|i|til|af|for|om|ved|km|år|fra|med|der|som|men|var|har|hos|den|det|en|et|så|da))|\p{L}{1,3}[ -]\p{L}{1,2}[ -]\d{2,4}(?! \d{3}(?!\d))|\p{L}{2,3} \d{4,5}\p{L}{1,2})`;
/** A moped's or a trailer's, or a car's, in small letters near a word for one: `trailer foran jk 5520`. */
const besideVehicle = latinPattern(
  String.raw`(?<=(?<!\p{L})(?:(?:last|person|lade?|veteran|flex|låne?|leje|leasing|patrulje)?bil(?:en)?|knallert(?:en)?|moped(?:en)?|scooter(?:en)?|trailer(?:en)?|motorcykel|motorcyklen|mc|(?:${makes})(?:e?n)?|taxa(?:en)?|(?:vare|kasse|camping|påhængs|lad|station)?vogn(?:en)?|(?:auto)?camper(?:en)?|(?:mini)?bus(?:sen)?|traktor(?:en)?|(?:nummer)?plade[nr]?(?:ne)?)(?!\p{L})[^.!?\n\d]{0,40}[ :(])(?:[a-zæøå]{2} ?\d(?:[ .]?\d){3,4}|[a-zæøå] ?\d{2}[ .]?\d{3}|[a-zæøå] [a-zæøå] \d{2} ?\d{3}|${abroad})(?![\p{L}\p{N}]|[.,-]\d)`,
  'giu',
);
/** Any plate near a word for one or for what carries it: `kendingstegn PO 4KX21`, `polske plader bagpå: WPI 4C88`. */
const besideCue = latinPattern(
  String.raw`(?<!\p{L})(?:(?:[Nn]ummer)?[Pp]lade[rn]?(?:ne)?|[Kk]endingstegn(?:et)?|[Ii]ndregistreret|[Kk]øretøj(?:et)?|[Aa]utocamper(?:en)?|[Mm]inibus(?:sen)?|[Bb]il(?:en)?|[Vv]arevogn(?:en)?|[Kk]assevogn(?:en)?|[Ll]astbil(?:en)?|[Tt]railer(?:en)?|[Ss]cooter(?:en)?|[Kk]nallert(?:en)?|[Mm]oped(?:en)?|[Mm]otorcykel|[Mm]otorcyklen|[Pp]uch|[Vv]espa|[Yy]amaha|[Hh]onda)(?!\p{L})[^.!?\n\d]{0,40}?(?<![\p{L}\p{N}])(?<it>(?=[A-ZÆØÅ -]*\d)[A-ZÆØÅ]{1,3}[ -]?(?=[A-ZÆØÅ]*\d)[A-ZÆØÅ\d]{3,5}(?:[ -][A-ZÆØÅ\d]{1,4}(?=[\s.,;:)]|$))?|\d{3}[ -](?!DKK|EUR|USD|SEK|NOK|SMS|KWH)[A-Z]{3}|\d[ -]?[A-Z]{2,3}[ -]\d{3,4})(?![\p{L}\p{N}]|[.,-]\d)`,
  'dgu',
);
/** The same before that word: `den røde fb 3318, hans gamle scooter`. */
const beforeVehicle = latinPattern(
  String.raw`(?<![\p{L}\p{N}])[a-zæøå]{2} \d{4}(?=[ ,–(-][^.!?\n\d]{0,30}?(?<!\p{L})(?:knallert|moped|scooter|trailer|motorcykel|mc|bil|varevogn|kassevogn)(?:en)?(?!\p{L}))`,
  'giu',
);
/** Of one letter, as plates were until 1976, by the dot between their digits. */
const old = latinPattern(
  String.raw`(?<![\p{L}\p{N}.,/-])(?<!\p{L}(?:type|model|serie|kasse|konto|post|lokale|gruppe|afdeling|niveau|klasse) )[A-ZÆØÅ] \d{1,2}\.\d{3}(?![\p{L}\p{N}]|[.,-]\d| (?:kr|kroner|stk|km)(?!\p{L}))`,
  'gu',
);
const wordsOfTwo =
  /^(?:af|at|da|de|du|en|er|et|få|gå|ca|nr|kl|kr|og|om|op|på|se|så|to|ud|ad|ni|ti|vi|sa|sb|jf|pr|så|må|id|ok|st|tv|th)/i;

/** Before an amount; with digits parted as a plate parts them, fewer words stand before one. */
const wordsOfAmount = /^(?:af|at|de|en|er|et|ca|nr|kl|kr|og|om|på|så|to|pr|jf) /i;
const isNoPlate = (whole: string) =>
  (/ \d{2} \d{3}$/.test(whole) ? wordsOfAmount : wordsOfTwo).test(whole);

const aside = latinPattern('[,:–-] $', '');
const ofNumber = latinPattern('(?:nummer|nr|reg)[.:]? $', 'i');
const asideBehind = latinPattern(String.raw`^(?:[,;.!?](?:\s|$)|\n| –|$)`, '');
/** `bilen (de 71 200)`, `en hvid bil, de 71200, holdt der`: it stands by itself. */
function isSetOff({ index, 0: own }: RegExpExecArray, part: string): boolean {
  const before = part.slice(Math.max(0, index - 8), index);
  const behind = part.slice(index + own.length, index + own.length + 2);
  if (before.endsWith('(')) return behind.startsWith(')');
  if (ofNumber.test(before)) return true;
  return aside.test(before) && asideBehind.test(behind) && plateDigits.test(own);
}
const plateDigits = /\d{5}$|\d{2}[ .]\d{3}$/;

const cue = wordKind(/plade|registrering|reg|bil|nummer/i);
const nearCue = nearDigits(2, cue);
const nearPartial = nearDigits(1, cue);
const nearPlateCue = nearDigits(
  1,
  wordKind(
    /plade|kendingstegn|indregistreret|køretøj|autocamper|minibus|bil|vogn|trailer|scooter|knallert|moped|motorcyk|^(?:puch|vespa|yamaha|honda)$/i,
  ),
);
const nearPlateWord: Near = {
  trigger: latinPattern('plade', 'gi'),
  word: wordKind(/plade/i),
  reach: 80,
};
const nearTwoDigits = nearDigits(2);
const nearThreeDigits = nearDigits(3);
const nearFiveDigits = nearDigits(5);
const nearAnyDigit = nearDigits(1);
const nearVehicle = nearDigits(
  2,
  wordKind(
    latinPattern(
      `bil|knallert|moped|scooter|trailer|vogn|motorcyk|^mc$|${makes}|taxa|plade|camper|bus|traktor`,
      'i',
    ),
  ),
);

const found = { type: 'PLATE', certainty: 'found' } as const;
const searches: readonly Search[] = [
  {
    pattern: danish,
    near: nearFiveDigits,
    kind: { ...found, reason: 'form' },
    isIt: ([whole]) => !/^(?:KR|NR|KL)/.test(whole),
  },
  {
    pattern: looselyParted,
    near: nearFiveDigits,
    kind: { type: 'PLATE', certainty: 'look', reason: 'form' },
    isIt: ([whole]) => !/^(?:KR|NR|KL|OK|TV|DR|EU|HK)/.test(whole),
  },
  { pattern: behindCue, near: nearCue, kind: { ...found, reason: 'cue' } },
  { pattern: chosen, near: nearPlateWord, kind: { ...found, reason: 'cue' } },
  {
    pattern: masked,
    near: nearAnyDigit,
    kind: {
      type: 'PLATE',
      certainty: 'look',
      reason: 'form',
    },
  },
  {
    pattern: misread,
    near: nearThreeDigits,
    kind: { type: 'PLATE', certainty: 'look', reason: 'form' },
    isIt: ([whole]) => !/^(?:KR|NR|KL)/.test(whole),
  },
  {
    pattern: aloud,
    near: nearPlateWord,
    kind: {
      type: 'PLATE',
      certainty: 'look',
      reason: 'cue',
    },
  },
  {
    pattern: seen,
    near: nearPlateWord,
    kind: {
      type: 'PLATE',
      certainty: 'look',
      reason: 'cue',
    },
  },
  {
    pattern: spelled,
    near: nearSpelled,
    kind: { type: 'PLATE', certainty: 'look', reason: 'cue' },
  },
  { pattern: partial, near: nearPartial, kind: { ...found, reason: 'cue' } },
  {
    pattern: foreign,
    near: nearAnyDigit,
    kind: {
      type: 'PLATE',
      certainty: 'look',
      reason: 'form',
    },
  },
  {
    pattern: besideCue,
    near: nearPlateCue,
    kind: { type: 'PLATE', certainty: 'look', reason: 'cue' },
    isIt: ({ groups }) =>
      (groups?.it?.match(/\d/g)?.length ?? 0) > 1 && !/^(?:KR|NR|KL|TLF|A4)/.test(groups?.it ?? ''),
  },
  {
    pattern: besideVehicle,
    near: nearVehicle,
    kind: { type: 'PLATE', certainty: 'look', reason: 'cue' },
    isIt: (match, part) => !isNoPlate(match[0]) || isSetOff(match, part),
  },
  {
    pattern: beforeVehicle,
    near: nearVehicle,
    kind: { type: 'PLATE', certainty: 'look', reason: 'cue' },
    isIt: ([whole]) => !isNoPlate(whole),
  },
  {
    pattern: old,
    near: nearThreeDigits,
    kind: { type: 'PLATE', certainty: 'look', reason: 'form' },
  },
  {
    pattern: lowerCase,
    near: nearTwoDigits,
    kind: { type: 'PLATE', certainty: 'look', reason: 'form' },
    isIt: ([whole]) => !isNoPlate(whole),
  },
];

/** Number plates of cars. */
export function findPlates(searched: SearchedText): readonly Span[] {
  return spansOf(searched, searches);
}
