import type { Span } from '../finding.ts';
import { latinPattern } from './latin.ts';
import { numberInWords } from './numerals.ts';
import type { SearchedText } from './searched-text.ts';
import { type Near, type Search, spansOf } from './spans-of.ts';
import { wordKind } from './word-kinds.ts';

const ends =
  'vej|vejen|gade|gaden|allé|alle|alléen|vænge|vænget|vang|vangen|parken|park|stræde|strædet|plads|pladsen|torv|torvet|have|haven|haver|bakke|bakken|toft|toften|skrænten|sti|stien|krog|krogen|eng|engen|marken|lund|lunden|dal|dalen|høj|højen|boulevard|boulevarden|kaj|kajen|brygge|bryggen|ager|ageren|gård|gården|passage|passagen|gyde|gyden|kær|kæret|bo|byen|by|led|leddet|ringen|vænger|skel|skellet|volden|vold|løkken|hegnet|kilden|stykket|svinget|åsen|banken|kanten|husene|huse|mose|mosen|slugten|dammen|holm|holmen|bjerg|bjerget|reden|spor|sporet|bro|broen|hjørnet|lykken|slippen|porten|odden|vigen|trædet|nakken|bæk|bækken|åen|havn|havnen|skov|skoven|strand|stranden|kvarteret|promenade|promenaden|gang|gangen|bryn|brynet|draget|vældet|vælden|renden|terrasse|terrassen|terrasserne|bugten|odde|næs|næsset|klinten|kløften|engene|buen|kæden|linien|linjen|diget|brinken|minde|agervej';
const eitherCase = ends
  .split('|')
  .map((end) => `[${end.charAt(0)}${end.charAt(0).toUpperCase()}]${end.slice(1)}`)
  .join('|');
const side = String.raw`(?:t\.?[ \u00a0]?[vh]|m\.?[ \u00a0]?f|tv|th|mf|lejl\.?[ \u00a0]?\d+|dør[ \u00a0]?\d+|vær\.?[ \u00a0]?\d+|nr\.?[ \u00a0]?\d+)\b\.?`;
/** Which part of what has that number: `baghuset`, `port c`, `stue 8`. */
const partOfHouse = String.raw`,[ \u00a0](?:baghuset|bagh\.|forhuset|sidehuset|mellembygningen|bagbygningen|kælderen|gården|baggården|forgården|laden|skuret|anneks(?:et)?|kvisten|kvist|loftet|loft|tagetagen|baghus|forhus|sidehus)(?!\p{L})|,?[ \u00a0](?:opgang|port|indgang|(?<=, )(?:[Hh]us|[Bb]lok|[Bb]ygning))[ \u00a0](?:[A-Za-z]|\d{1,2})(?![\p{L}\d])|,[ \u00a0](?:stue|bolig|værelse|vær\.|plads|lejlighed)[ \u00a0]\d{1,3}(?!\d|[.,]\d)|,[ \u00a0]\d\.[ \u00a0](?:værelse|vær\.)(?!\p{L})`;
/** `Brev 4, 11. marts`: a day is no floor. */
const noDay = String.raw`(?!\d{1,2}\.[ \u00a0](?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))`;
const storey = String.raw`(?:,?[ \u00a0]+${noDay}(?:(?:(?:st|kl|kld|stuen|kælderen|parterre)(?!\p{L})\.?|\d{1,2}(?:\.(?!\d)(?:[ \u00a0]?sal(?!\p{L}))?|[ \u00a0]sal(?!\p{L})|(?=,?[ \u00a0]?${side})))(?:,?[ \u00a0]?${side}|[ \u00a0]?-?[ \u00a0]?\d{1,3}(?![\p{L}\p{N}.,/:-]))?|${side})|,[ \u00a0]${noDay}\d{1,2}(?=[ \u00a0]?(?:$|\n|[);]|\.(?:\s|$))))`;
const floor = `(?:(?:${partOfHouse})(?:${storey})?|${storey}(?:${partOfHouse})?)`;
/** Further flats of the same house: `1. tv., 1. mf. og 1. th.` */
const moreFloors = String.raw`(?:(?:,|,? og| \+| &)[ \u00a0]\d{1,2}\.?[ \u00a0]?(?:sal(?!\p{L})(?:,?[ \u00a0]?${side})?|${side})){0,4}`;
/** `Sj. Odde`, `Nykøbing F.`: the letter's dot belongs to it. */
const town = String.raw`(?:(?:Sj|Kr|Vr|Gl|Nr|Sdr|Ndr|St|Ll|Skt|Sct|Kgs|Hr)\.[ \u00a0]?)?[\p{Lu}][\p{L}-]+(?:(?<=\p{Lu}bh)\.)?(?:[ \u00a0](?:[A-ZÆØÅ]{1,2}|[SNØV]V?|[\p{Lu}]\p{Ll}+))?(?!\p{L})(?:(?<=[ \u00a0][A-ZÆØÅ])\.)?`;
const post = String.raw`(?:,[ \u00a0]\p{Lu}[\p{L}-]+(?:[ \u00a0]\p{Lu}[\p{L}-]+)?(?=,[ \u00a0]\d{4}))?,?[ \u00a0]+(?:DK-)?\d{4}[ \u00a0]+${town}|,[ \u00a0](?:DK-)?[1-9]\d{3}(?=[\s.,;:)?!]|$)(?!,\d)|,[ \u00a0](?:[NSØV]|Sdr|Ndr|Nr|Vr|Gl|St|Ll)\.[ \u00a0]\p{Lu}\p{L}+`;
const number = String.raw`\d{1,3}(?:(?:[A-Za-z]|[ \u00a0][A-Za-hj-z])(?!\p{L}))?(?:[ \u00a0]?[-–][ \u00a0]?\d{1,3}[A-Za-z]?(?!\p{L}))?(?![\p{L}\p{N}%]|[.,]\d{3}|\.?[ \u00a0]?sal(?!\p{L})|\.[ \u00a0](?:tv|th|mf)(?!\p{L}))`;

/** What is counted or measured is no number of a house. */
const noUnit = String.raw`(?![ \u00a0](?:år|årig|km|kilometer|meter|m2|kr|børn|gange|timer|dage|minutter|mdr|måneder|uger|personer|stemmer|procent|pct|mand)(?!\p{L}))`;
/** What a sentence begins with before a street. */
const opening =
  '(?:Alle|På|I|Ad|Ved|Til|Fra|Den|Det|De|Af|Om|Og|Men|Da|Når|Hvis|Både|Langs|Over|Under|Bag|Mod|Mellem|Hele|Hos|For|Ned|Op|Hen|Hvor|Så|Selv|Kun|Omkring|Efter|Før|Vores|Min|Deres)';
/** `Kære Alle` */
const greeting = String.raw`(?:${opening}|Kære|Hej|Hejsa|Goddag|Godmorgen|Hilsen|Tak|Godt)[ \u00a0]Alle(?!\p{L})`;
/** By itself before a number, each of these is counted, and no street: `Alle 14`, `Spor 4`, `Klager 1-7`. */
const thing =
  '(?:Alle|Gang|[OØ]pgang|Indgang|Udgang|Adgang|Omgang|Afgang|Tilgang|Overgang|Spor|Plads|Have|Haver|Seng|Bo|By|Led|Bro|Huse|Park|Kaj|Mose|Sti|Eng|Bank|Porten|Linien|Linjen|Klager|Sager|Kager|Bager)';
/** What has a number and no floors: `Linje 5, 3. stop`. */
const numbered =
  '(?:Linje|Bus|Rute|Punkt|Pkt|Side|Bind|Kapitel|Bilag|Figur|Tabel|Uge|Række|Trin|Spørgsmål|Gruppe|Hold|Afsnit|Øvelse|Opgave|Modul|Lektion|Model|Besøg|Møde)';
const withNumber = latinPattern(
  [
    // Nørregade 12, 3. tv., 9900 Frederikshavn
    String.raw`(?<![\p{L}\p{N}])(?:(?!${opening}[ \u00a0]${thing}[ \u00a0,])(?:[\p{Lu}][\p{L}.’'-]*[ \u00a0]){1,3}(?=\p{Lu}|(?!\p{L}*(?:ager|bo|led|have|seng|gang|huse)[ \u00a0]))|(?=[\p{Lu}])(?!${thing}[ \u00a0,]))[\p{L}-]*(?:${eitherCase})s?,?[ \u00a0](?:nr\.?[ ])?${number}${noUnit}(?:${floor}${moreFloors})?(?:${post})?`,
    // Møllegade, 4. th.
    String.raw`(?<![\p{L}\p{N}])(?:[\p{Lu}][\p{L}.’'-]*[ \u00a0]){0,2}(?=\p{Lu})[\p{L}-]*(?:${eitherCase}),?[ \u00a0]\d{1,2}\.?[ \u00a0]?(?:sal(?!\p{L})(?:,?[ \u00a0]?${side})?|${side})`,
    // Any name, a number and a floor or a post town
    String.raw`(?<![\p{L}\p{N}])(?!(?:${opening}[ \u00a0])?${numbered}[ \u00a0]\d)(?:[\p{Lu}][\p{L}.’'-]*[ \u00a0]){1,3}\d{1,3}[ \u00a0]?[A-Z]?(?:(?:${floor})(?:${post})?|,?[ \u00a0]+(?:DK-)?\d{4}[ \u00a0]+${town})`,
  ].join('|'),
  'gu',
);
/** Small letters, as in a chat: `nørregade 12 3 tv`. */
const lowerCase = latinPattern(
  String.raw`(?<![\p{L}\p{N}])(?:(?:gl|ndr|sdr|nr|skt|sct)\.? |(?:gammel|ny|nørre|sønder|øster|vester|store|lille) )?\p{Ll}*\p{Ll}{2}(?:vej|gade|allé|vænget|stræde|parken|boulevard|toften|bakken|skrænten|marken|vang|torv|lunden|haven|engen|kæret|dammen|krogen|pladsen|torvet)(?:en|s)?[ \u00a0]\d{1,3}[ \u00a0]?(?:[a-zA-Z](?!\p{L}))?(?: ?(?:[-–]|til) ?\d{1,3})?(?![\p{L}\p{N}%]|[.,]\d)${noUnit}(?:${floor})?(?:,?[ \u00a0]\d{4}[ \u00a0]\p{L}+)?`,
  'gu',
);
/** Other ends, which things with a number have too: `skovbrynet 117 2 tv`, `fiskergangen 3`. */
const lowerCasePerhaps = latinPattern(
  String.raw`(?<![\p{L}\p{N}])(?!(?:ind|ud|op|ad|om|over|af|til|frem|ned|års|vare|gennem|frem|under|lov)gangen|(?:køkken|baglokale)?hegnet)\p{Ll}{3,}(?:bryn|brynet|draget|gangen|stykket|svinget|løkken|vangen|bakke|kær|kæret|lund|toft|ager|bro|brogade|høj|hegnet|åsen)[ \u00a0]\d{1,3}[ \u00a0]?(?:[a-hA-H](?!\p{L}))?(?: ?(?:[-–]|til) ?\d{1,3})?(?![\p{L}\p{N}%]|[.,]\d)${noUnit}(?:${floor})?(?:,?[ \u00a0]\d{4}[ \u00a0]\p{L}+)?`,
  'gu',
);
/** What many streets begin with, so that the rest can be cut short. */
const beforeShort =
  '(?:[Kk]irke|[Vv]ester|[Øø]ster|[Nn]ørre|[Ss]ønder|[Ss]kole|[Ss]trand|[Mm]ølle|[Hh]avne|[Ss]tations|[Jj]ernbane|[Bb]ane|[Ss]kov|[Bb]irke|[Bb]øge|[Ll]inde|[Rr]osen|[Ss]lots|[Kk]loster|[Bb]ro|[Tt]orve|[Aa]lgade|[Ss]tore|[Ll]ille|[Bb]akke|[Ee]nge?|[Ss]øndre|[Nn]ordre|[Vv]estre|[Øø]stre|[Kk]onge|[Dd]ronning|[Mm]ark|[Ll]ærke|[Ee]ge|[Aa]horn)';
/** `Kirkeg. 3`, `vesterv. 12 b`: a street cut short. */
const cutShort = latinPattern(
  String.raw`(?<![\p{L}\p{N}])${beforeShort}(?:g|gd|v|str|allé|all|pl)\. \d{1,3}(?:[ ]?[a-hA-H](?!\p{L}))?(?![\p{L}\p{N}%]|[.,]\d)${noUnit}(?:${floor})?(?:${post})?`,
  'gu',
);
/** `nr 6 1 tv`: the flat of a house that was told before. */
const flatByNumber = latinPattern(
  String.raw`(?<![\p{L}\p{N}])(?:nr|nummer)\.? \d{1,3}[A-Za-z]?,? (?:\d{1,2}|st)\.? ?(?:sal,? )?(?:t\.?[vh]|m\.?f)(?!\p{L})\.?`,
  'giu',
);
const streets =
  'vej|gade|allé|vænget|stræde|parken|boulevard|toften|bakken|skrænten|marken|vang|torv';
/** As somebody dictates it: `vestergade nitten b`, `Nørregade fjorten`. */
const aloud = latinPattern(
  String.raw`(?<![\p{L}\p{N}])(?!\p{L}*(?:hver|sige|under|om|ud)vej)\p{L}*\p{Ll}{2}(?:${streets})(?:en|s)?[ \u00a0](?:nummer )?(?:et|en|${numberInWords})(?: (?:[a-h]|bogstav \p{L})(?!\p{L}))?(?!\p{L})(?! (?:af|gange|meter|kilometer|timer|dage|minutter|børn|år|stykker|personer|biler|huse)(?!\p{L}))`,
  'gu',
);
/** What squares are called by; most other places that end so are for work or play. */
const squares =
  'Rådhus|Stations|Banegårds|Kirke|Domkirke|Kloster|Havne|Slots|Torve|Told|Toldbod|Amts|Bispe|Frue|Markeds|Vester|Øster|Nørre|Sønder|Gammel|Ny|Grønt|Fiske|Hal|Kul|Heste|Kvæg';
/** A street without its number, and a post town. */
const street = latinPattern(
  String.raw`(?<![\p{L}\p{N}])(?:(?:Gl\.|Gammel|Ny|Nørre|Sønder|Øster|Vester|Store|Lille|Sankt|Sct\.|Skt\.|Søndre|Nordre|Vestre|Østre)[ \u00a0])?\p{Lu}\p{L}+(?:vej|gade|allé|stræde|vænget|boulevard|toften|skrænten|parkvej|gården)s?(?!\p{L})|(?<![\p{L}\p{N}])(?:${squares})(?:plads|pladsen|torv|torvet)s?(?!\p{L})`,
  'gu',
);
/** Two words or three: `Sct. Mathias Gade`, `Marie Krygers Vej`, and a house that is told by its name. */
const parted = latinPattern(
  String.raw`(?<![\p{L}\p{N}])(?:(?!${opening}[ \u00a0])\p{Lu}[\p{L}.’'-]*[ \u00a0]){0,3}(?!${greeting})\p{Lu}\p{L}+[ \u00a0](?:Vej|Gade|Allé|Alle|Stræde|Vænge|Boulevard|Plads|Torv|Have|Kaj)(?!\p{L})`,
  'gu',
);
/** Small letters and no number: behind a word that leads to a street, `h c andersens vej` too. */
const lowerCaseStreet = latinPattern(
  String.raw`(?<=(?:^|[^\p{L}])(?:ad|i|på|af|fra|til|ved|på hjørnet af|det er|det var|adressen er|hedder|bor) )(?!\p{L}*(?:om|grus|hoved|land|lande|motor|skole|adgangs|gen|side|blind|ud|halv|cykel|gå|villa|mark|skov|mellem|ind|til|fra|rute|vand|skinne|led|tvær|sti|privat|gennemkørsels|folkeskole|bar)(?:vej|gade|stræde)(?:en)?(?!\p{L}))\p{Ll}{2,}(?:vej|gade|allé|stræde|vænget|boulevard|toften|skrænten|parken)(?!\p{L})|(?<=(?:^|[^\p{L}])(?:ad|i|på|af|fra|til|ved) )(?:(?:\p{Ll}{1,2} ){1,2}|(?:skt|sct|sankt|jens|hans|peter|ole|niels|søren) )?(?!(?:hans|hendes|deres|vores|jeres|dens|dets|livets|herrens|himlens|alles|dagens|guds|samme|mors|fars)\s)\p{Ll}{3,}s (?:vej|gade|allé|alle|stræde|plads|boulevard|torv)(?!\p{L})`,
  'gu',
);
/** `Ved Åen 6`, `Bag Kirken 3`: a preposition with a capital, a name and a number. */
const byPreposition = latinPattern(
  String.raw`(?<=^|\n|[ (,;:»])(?:Ved|Bag|Over|Under|Langs|Mellem|Neden|Oven|Nedenom|Bagved) (?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+ ${number}${noUnit}(?:${floor})?(?:${post})?|\b(?:[Pp]ost ?[Bb]o(?:ks|x)|P\.? ?O\.? ?[Bb]ox|[Bb]o(?:x|ks)(?= \d{1,4}, (?:\d{4} )?\p{Lu})) \d{1,4}(?!\d)`,
  'gu',
);
/** Any name where a street would stand, and a number as houses have. */
const perhapsStreet = latinPattern(
  String.raw`(?<=(?:^|[^\p{L}])(?:på|i|ved|fra|til|bor|uden for|[Aa]dresse:?|[Aa]dr\.:?) |\p{L}, )\p{Lu}\p{L}{4,} ${number}${noUnit}(?=[,.)]?(?:\s|$))(?:${floor})?(?:${post})?`,
  'gu',
);
/** `H/F Solglimt, have 12`: an allotment garden has a number of its own. */
const garden = latinPattern(
  String.raw`(?<![\p{L}\p{N}/])(?:[HAEK]\/F|HF|(?:[Kk]oloni)?[Hh]aveforeningen?|(?:[Kk]oloni)?[Hh]aven|[Kk]olonihaverne)(?:[ \u00a0](?:\p{Lu}[\p{L}’'-]*|af|\d{4})){1,4},?[ \u00a0](?:have|lod|parcel|hus|grund|havelod|nr\.|nummer)(?:[ \u00a0](?:nr\.|nummer))?[ \u00a0]\d{1,4}\p{Ll}?(?![\p{L}\d])(?:${post})?`,
  'gu',
);
/** `blok 7, opgang C, 2. th.`: a flat without its street. */
const flat = latinPattern(
  String.raw`(?<![\p{L}\p{N}])(?:[Bb]lok|[Oo]pgang|[Bb]ygning|[Hh]us|[Nn]r\.|[Nn]ummer)[ \u00a0](?:\d{1,3}[A-Za-z]?|[A-Z])(?:,?[ \u00a0](?:blok|opgang|hus|nr\.|nummer)[ \u00a0](?:\d{1,3}[A-Za-z]?|[A-Z]))?,?[ \u00a0](?:st|kl|\d{1,2})\.?(?:[ \u00a0]?sal)?,?[ \u00a0]?(?:t\.?[ ]?[vh]|m\.?[ ]?f)(?!\p{L})\.?`,
  'gu',
);
const postTown = latinPattern(
  String.raw`(?<![\p{L}\p{N}.,/-]|\d{2}[ \u00a0])(?:DK-)?(?!19\d\d|20\d\d)[1-9]\d{3}[ \u00a0]${town}`,
  'gu',
);

/** What a street's name may end in. */
const streetWord = wordKind(
  /vej|gade|allé|vænget|stræde|parken|boulevard|toften|bakken|skrænten|marken|vang|torv|gården|lunden|haven|engen|kæret|dammen|krogen|plads/,
);
/** The number of a house, or of a post box, behind a word. */
const nearHouseNumbers: Near = {
  trigger: latinPattern(String.raw`[\p{L}.’'-],?[ \u00a0](?:nr\.?[ ]?)?\d{1,4}(?!\d)`, 'gu'),
  digits: 1,
  reach: 90,
};
const nearSmallStreets: Near = {
  trigger: latinPattern(
    String.raw`(?:vej|gade|allé|vænget|stræde|parken|boulevard|toften|bakken|skrænten|marken|vang|torv|lunden|haven|engen|kæret|dammen|krogen|pladsen|torvet)(?:en|s)?[ \u00a0]\d`,
    'g',
  ),
  digits: 1,
  word: streetWord,
  reach: 90,
};
const nearStreetNames: Near = {
  trigger: latinPattern(`(?:${streets})(?:en|s)?[ \\u00a0](?=[ehtfsoan])`, 'g'),
  word: streetWord,
  reach: 50,
};
const nearGardens: Near = {
  trigger: latinPattern(String.raw`(?:have|lod|parcel|hus|grund|nr\.|nummer)[ \u00a0]\d`, 'g'),
  digits: 1,
  word: wordKind(/^[hf]$|^hf$|have/i),
  reach: 70,
};
const nearCutShort: Near = {
  trigger: latinPattern(String.raw`(?:g|gd|v|str|pl|allé?)\. \d`, 'g'),
  digits: 1,
  reach: 60,
};
const nearFlats: Near = {
  trigger: latinPattern(
    String.raw`(?:[Bb]lok|[Oo]pgang|[Bb]ygning|[Hh]us|[Nn]r\.|[Nn]ummer)[ \u00a0][\dA-Z]`,
    'g',
  ),
  word: wordKind(/^(?:blok|opgang|bygning|hus|nr|nummer)$/i),
  reach: 40,
};
const nearPostCodes: Near = {
  trigger: latinPattern(String.raw`[1-9]\d{3}[ \u00a0]\p{Lu}`, 'gu'),
  digits: 4,
  reach: 40,
};
const isStreet = /(?:Vej|Gade|Alle|Stræde|Boulevard|Allé)$/;
const nearParted: Near = {
  trigger: latinPattern(
    String.raw`[ \u00a0](?:Vej|Gade|Allé|Alle|Stræde|Vænge|Boulevard|Plads|Torv|Have|Kaj)(?!\p{L})`,
    'gu',
  ),
  word: wordKind(/^(?:vej|gade|allé|alle|stræde|vænge|boulevard|plads|torv|have|kaj)$/i),
  reach: 50,
};
const nearStreets: Near = {
  trigger: latinPattern(
    'vej|gade|allé|stræde|vænget|boulevard|toften|skrænten|gården|parken|plads|torv',
    'g',
  ),
  word: streetWord,
  reach: 50,
};

const found = { type: 'ADDRESS', certainty: 'found', reason: 'form' } as const;
const searches: readonly Search[] = [
  { pattern: withNumber, near: nearHouseNumbers, kind: found },
  { pattern: lowerCase, near: nearSmallStreets, kind: found },
  { pattern: lowerCasePerhaps, near: nearHouseNumbers, kind: { ...found, certainty: 'look' } },
  { pattern: cutShort, near: nearCutShort, kind: { ...found, certainty: 'look' } },
  { pattern: flatByNumber, near: nearHouseNumbers, kind: found },
  { pattern: garden, near: nearGardens, kind: found },
  { pattern: flat, near: nearFlats, kind: found },
  { pattern: byPreposition, near: nearHouseNumbers, kind: found },
  { pattern: perhapsStreet, near: nearHouseNumbers, kind: { ...found, certainty: 'look' } },
  { pattern: lowerCaseStreet, near: nearStreets, kind: { ...found, certainty: 'look' } },
  { pattern: aloud, near: nearStreetNames, kind: { ...found, certainty: 'look' } },
  { pattern: postTown, near: nearPostCodes, kind: found },
  { pattern: parted, near: nearParted, kind: found, isIt: ([whole]) => isStreet.test(whole) },
  { pattern: parted, near: nearParted, kind: { ...found, certainty: 'look' } },
  { pattern: street, near: nearStreets, kind: { ...found, certainty: 'look' } },
];

/** Street addresses with number, floor and post town, as far as they are written. */
export function findAddresses(searched: SearchedText): readonly Span[] {
  return spansOf(searched, searches);
}
