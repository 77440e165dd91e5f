import type { Span } from '../finding.ts';
import { atWordStart, type Near, nearDigits, spansOf } from './spans-of.ts';

const words =
  'to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|(?:(?:en|et|to|tre|fire|fem|seks|syv|otte|ni)og)?(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems)';
const half = String.raw`(?:\s?½|\s1/2|,5|\.5|\s(?:et|en)\s+halvt?)?`;
const digits = String.raw`\d{1,3}${half}`;
const count = `(?:${digits}|(?:${words})${half}|halvandet|(?:et|én|ét)(?=\\s(?:år|mdr)))`;
const several = String.raw`${count}(?:(?:,\s${count})*\s?(?:-|–|og|eller|til)\s?${count})?`;
const people =
  'dreng|drenge|drengen|pige|piger|pigen|mand|manden|kvinde|kvinden|søn|sønnen|sønner|datter|datteren|døtre|barn|barnet|børn|børnene|bror|broren|søster|søsteren|mor|moren|far|faren|borger|borgeren|ung|unge|fyr|fyren|herre|dame|damen|enke|enken|enkemand|teenager|teenageren|tvillinger|tvillingerne|baby|babyen|spædbarn|barnebarn|barnebarnet|lillebror|lillebroren|lillesøster|lillesøsteren|storebror|storebroren|storesøster|storesøsteren|kæreste|kæresten|veninde|ven|elev|eleven|beboer|beboeren|patient|klient|knægt|knægten|tøs|ham|hende|en|den|nogen|plejesøn|plejedatter|stedsøn|steddatter|nevø|niece|person';

const found = new RegExp(
  atWordStart([
    // 14-årig, 14årige, fjortenårig, 7-8-årige, 14 - årig
    String.raw`(?<![\p{L}\p{N}])(?:${digits}(?:\s?[-–]\s?\d{1,3})?\s?[-–‑]?\s?|(?:${words})-?)års?i(?:g(?:e|es|s|t)?|ng(?:en|er|erne|s|ens)?)(?!\p{L})`,
    // 8 år gammel, 11 mdr. gammel, to år yngre
    String.raw`(?<![\p{L}\p{N}])${several}\s(?:år|års|mdr\.?|måneder|måneders|uger|ugers|dage)\s(?:gamm(?:el|elt|le)|gl\.?)`,
    // fyldte 21, er fyldt 67 år, bliver 18 i morgen
    String.raw`(?<=(?<!\p{L})(?:fylder|fyldte|fyldt|runder|rundede|rundet)\s(?:(?!\d)\p{L}+ )?(?:snart |lige |netop |i dag |i går |i morgen |i år |først |de )?)${count}(?:\s?år)?(?![\p{L}\p{N}%]|[.,]\d|\.?\s(?:kr|timer|pct|procent|måneder|skemaer|sider|ark|kasser|spørgsmål))`,
    // en dreng på 14, hans søster på 16 år, drenge på 8 og 10
    String.raw`(?<=(?<!\p{L})(?:${people})(?:\s\p{L}+)?\spå\s(?:kun |bare |snart |knap |cirka |ca\. |næsten )?)${several}(?:\s?(?:år|mdr\.?|måneder|uger))?(?![\p{L}\p{N}%]|[.,/]\d|\s(?:kr|timer|kvm|kilo|kg|m2|meter|cm|procent|pct|stuen|sal|dage|minutter))`,
    // er 13 år, var dengang 14 år
    String.raw`(?<=(?<!\p{L})(?:er|var|blev|bliver|som|siden|da|alder(?:en)?:?|alder(?:en)? (?:på|af)|kun|jeg er|nu|snart|dengang|knap|godt|næsten)\s(?:han |hun |de |jeg |den |selv |var |blev |er |kun |nu |snart |dengang |knap |godt |næsten |i dag |lige |omkring |ca\. |cirka )*)${several}\s?(?:år|mdr\.?|måneder|uger)(?![\p{L}\p{N}])(?!\s(?:siden|efter|om|i træk|med|senere|på|i|forsinket))`,
    // alder: 34, hun er 13 og går i 7.
    String.raw`(?<=(?<!\p{L})alder(?:en)?\s?(?::|er|var)?\s?)\d{1,3}(?:\s?år)?(?![\p{L}\p{N}]|[.,]\d)`,
    String.raw`(?<=(?<!\p{L})(?:han|hun|jeg|drengen|pigen|du|som|min|mor|far|søn|datter)\s(?:er|var|blev|bliver)\s(?:kun |lige |nu |snart |dengang |selv |jo |bare |vist |også |nok )*)${digits}(?=\s(?:og|nu|men|i dag|da|år)(?!\p{L})|[,;!?]\s|[.!?]?\s*$|\.\s)`,
    // i slutningen af 30'erne, midt i trediverne, i starten af tyverne
    String.raw`(?:(?<!\p{L})(?:i\s)?(?:slutningen|begyndelsen|starten|midten|første halvdel|sidste halvdel) af\s(?:sine\s)?|(?<!\p{L})(?:midt|først|sidst|højt|langt|tidligt|sent)\s(?:oppe\s)?i\s(?:sine\s)?|(?<!\p{L})(?:i|sine)\s)?(?<![\p{L}\p{N}])(?:[2-9]0\s?[’'´]?\s?[’'-]?erne|tyverne|trediverne|fyrrerne|halvtredserne|tresserne|halvfjerdserne|firserne|halvfemserne|teenageårene)(?!\p{L})`,
    // 11 mdr. alone
    String.raw`(?<=(?<!\p{L})(?:er|var|blev|på|kun)\s)${count}\s(?:mdr\.?|måneder|uger)\s(?:gammel|henne)`,
    // alderen 14, i en alder af 9
    String.raw`(?<=(?<!\p{L})alder(?:en)?\s(?:af|på)\s)${count}(?:\s?år)?(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])${count}[\s-]?års[\s-]?(?:alderen|fødselsdag(?:en)?)`,
    String.raw`(?<![\p{L}\p{N}])\d{1,3}\s?(?:yo|y\/o|årig)(?!\p{L})`,
  ]),
  'giu',
);

/** `Sofie (14)` and `Mads, 23, har`. */
const behindName = new RegExp(
  [
    String.raw`(?<=\p{Lu}\p{L}+\s?\()\d{1,2}(?:\s?år|\s?mdr\.?)?(?=\)|[,;]\s?\p{L})`,
    String.raw`(?<=\p{L}{2,},\s)\d{1,2}(?:\s?år)?(?=,\s(?!\d)\p{Ll})`,
  ].join('|'),
  'gu',
);

/** `14 år` in other company: a stay or an age; and a span of ages, as of a target group. */
const vague = new RegExp(
  atWordStart([
    String.raw`(?<![\p{L}\p{N}.,/])${several}[\s-]?(?:år|års|mdr\.)(?![\p{L}\p{N}])(?!\s(?:siden|efter|i træk|med|senere|frem|tilbage|forsinket|ad gangen|ude|inden|før))`,
    // Mikkel er 13, og; da hun var fire.
    String.raw`(?<=(?<!\p{L})(?:er|var|blev|bliver|været|som|er kun|på)\s(?:han |hun |de |jeg |den |kun |nu |snart |dengang |knap |godt |næsten |lige |omkring |ca\. |cirka |bare |vist |jo |også |nok |selv |blevet |fyldt |blot |over |under |tæt på |begge )*)${several}(?=\s*$|[.,;:!?)»”"](?!\d)|\s(?:og|men|da|nu|når|så|eller|som|der|har|går|kom|til|bor|er|var|blev|skal|vil|kan|med|i|fra|hos|ved|for|at|samt|igen|allerede|måtte|fik|havde|begyndte|flyttede)(?!\p{L}))`,
    String.raw`(?<=\p{L}\s?\()\d{1,2}(?:\s?år|\s?mdr\.?)?(?=\))`,
    String.raw`(?<=\p{Lu}\p{Ll}+\s\|\s)\d{1,2}(?:\s?år)?(?=\s\|)`,
    String.raw`(?<=(?<!\p{L})(?:${people}),?\s)${digits}(?=[.,;)]|\s(?:og|som|der|har|går|bor)(?!\p{L}))`,
  ]),
  'giu',
);
/** `Mads 14 og Ida 9`, which may be a room or a chapter. */
const besideName =
  /(?<=(?<![\p{L}.])\p{Lu}\p{Ll}+ )\d{1,2}(?=,\s\p{L}|\)| og \p{Lu}\p{Ll}+ \d| år)/gu;

/** Behind these `14 år` is how long something lasted. */
const lasting =
  /(?:^|[^\p{L}])(?:i|over|efter|for|om|sidste|seneste|første|næste|gennem|hvert|hver|de|under|inden|inden for|mere end|mindre end|op til|mange|tog|tager|varede|varer|gik|går|end|fik|får|idømt|med|ventet|ventede|arbejdet|ansat|højst|mindst|klokken|kl\.)\s$/iu;

const near: Near = {
  trigger:
    /\d+|års?i[gn]| år|mdr|erne(?![a-zæøå])| (?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|[a-z]+ten|[a-z]*tyve|[a-z]*tredive|[a-z]*fyrre|[a-z]*halv[a-z]+s|[a-z]*tres|[a-z]*firs)(?![a-zæøå])|alder|årene/gi,
  reach: 60,
};

/** Ages of people. What may be an age or a stay is worth a look. */
export function findAges(text: string): readonly Span[] {
  return [
    ...spansOf(text, found, near, { type: 'AGE', certainty: 'found', reason: 'form' }),
    ...spansOf(text, besideName, nearDigits, { type: 'AGE', certainty: 'look', reason: 'form' }),
    ...spansOf(text, behindName, nearDigits, { type: 'AGE', certainty: 'found', reason: 'form' }),
    ...spansOf(
      text,
      vague,
      near,
      { type: 'AGE', certainty: 'look', reason: 'form' },
      (match, part) => !lasting.test(part.slice(Math.max(0, match.index - 14), match.index)),
    ),
  ];
}
