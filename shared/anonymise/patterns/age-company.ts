import { clauseWord } from './clause-word.ts';
import { compiledOnce } from './compiled.ts';
import { latinPattern } from './latin.ts';
import { personNoun, personPronoun } from './people.ts';

/** What stands around a number that may be an age. */
export interface Company {
  readonly before: string;
  readonly after: string;
}

export const ageVerbs =
  "er|var|blev|bliver|været|blevet|blive|fylder|være|som|da|siden|va|wa|war|ær|ble|blir|bli'r|fyller";
/** Words between a verb and a number. */
export const about =
  '(?:(?:godt|rundt regnet|måske|efterhånden|nærmest|altså|akkurat|stadig|endnu|knap|små|snart|næsten|omkring|cirka|ca\\.|over|under|tæt på|lige|lidt|kun|bare|blot|nu|nok|vel|vist|jo|også|selv|først|dengang|allerede|netop|præcis|ikke|fyldt|blevet|altså|i dag|i går|i morgen|i år|mellem|sådan|vistnok|formentlig|begge|henholdsvis|hhv\\.?|kun lige|de|en) )*';

/** Words that begin a sentence with a capital and name nobody. */
const starters =
  'De|Det|Der|Den|Vi|Nu|Så|Som|Da|Her|Hvis|Når|Men|Og|Klokken|Begge|Alle|Efter|For|Om|I|På|Ved|Med|Til|Fra|Under|Over|Gennem|Inden|Siden|Sidste|Hver|Omkring|Kun|Ca|Mere|Mindre|Højst|Mindst';
/** A name or initials, or another word with a capital; a noun with its article is none. */
export const perhapsName = String.raw`(?<!\p{L})(?!(?:${starters})(?!\p{L}))\p{Lu}(?:[\p{L}’'-]+|\.?(?:\p{Lu}\.?){0,2})(?<!et|erne|ningen|heden|tiden|tionen|elsen|[dD]ommen|planen|straffen|fristen|sagen|skolen)`;

const rest = String.raw`(?:\s\([^()\n]{1,30}\))?(?:,?\s(?:som|der|og|så|nu|stadig|endnu|nok|vist|jo))*\s(?:(?:${ageVerbs})\s)+(?:(?:er|var|selv|${personPronoun}|${about.slice(3, -3)})\s?)*$`;
const nounAsSubject = latinPattern(
  String.raw`(?:(?<!\p{L})(?:${personPronoun}|a|æ|man|som|da|siden|de andre|den (?:yngste|ældste|lille|store|mindste))|${personNoun})${rest}`,
  'iu',
);
const nameAsSubject = latinPattern(perhapsName + rest, 'u');
const subjectBehindVerb = latinPattern(
  String.raw`(?<!\p{L})(?:(?:${ageVerbs})\s(?:\p{L}+\s){0,1}(?:${personPronoun}|hans|hendes|min|mit)|som|at (?:blive|være|fylde)|(?:siden|da) (?:han|hun|jeg))(?:\s\p{L}+\.?){0,3}\s$`,
  'iu',
);

/** Whether the subject of `er 14` is a person: `Min søn er`, `nu er han snart`, `da jeg var`. */
export function isPersonsAge({ before }: Company): boolean {
  return (
    compiledOnce(nounAsSubject).test(before) ||
    compiledOnce(nameAsSubject).test(before) ||
    compiledOnce(subjectBehindVerb).test(before)
  );
}

const between = String.raw`(?:,|\s(?:der|som|er|var|nok|vel|vist|begge|og|sidst|bare|kun|en))*\s$`;
const nounBefore = latinPattern(
  String.raw`(?:${personNoun}|(?<!\p{L})(?:ham|hende|nogen|en|den|de|dem|par|(?:min|mine|hans|hendes|din|dine|sin|sine|vores|deres|jeres) (?:egen|egne|eget)|til (?:to|tre|fire|fem)|(?:hans|hendes|mine|sine|deres|vores|dine|(?!\p{L}*(?:ens|ets|rnes) )\p{L}{2,}s) (?:to|tre|fire|fem)))${between}`,
  'iu',
);
const nameBefore = latinPattern(
  String.raw`(?<!(?<!\p{L})(?:[Tt]il|[Ff]ra|[Vv]ed|[Ii]) )${perhapsName}${between}`,
  'u',
);
const countedNoun = latinPattern(`^ (?!${clauseWord})\\p{Ll}`, 'u');

/** Whether a person stands before `på 14`, and behind it nothing that is counted. */
export function isOfPerson({ before, after }: Company, hasUnit: boolean): boolean {
  const subject = before.slice(0, Math.max(0, before.search(/på\s(?![\s\S]*på\s)/)));
  if (compiledOnce(nounBefore).test(subject)) return true;
  return nameBefore.test(subject) && (hasUnit || !countedNoun.test(after));
}

/** A participle tells what happened in the decade: `var født i firserne`. */
const been = String.raw`(?!(?:\p{L}{3,}et|født|gift|ansat|død|valgt)\s)`;
const nounInDecade = latinPattern(
  String.raw`(?:(?<!\p{L})(?:han|hun|jeg|de)\s(?:er|var|bliver|blev|ligner|lignede|må være|kan være)\s(?:${been}\p{L}+\s){0,2}|${personNoun}[,\s](?:${been}\p{L}+\s){0,3})$`,
  'iu',
);
const nameInDecade = latinPattern(
  String.raw`${perhapsName}\s(?:er|var)\s(?:${been}\p{L}+\s){0,2}$`,
  'u',
);

const nounBeforeRange = latinPattern(
  String.raw`(?<!\p{L})(?:en|den|et|hans|hendes|min)\s(?:\p{L}+\s)?${personNoun}\s(?:på\s)?mellem\s$|(?<![\p{L}\p{N}])(?:to|tre|fire|fem|seks|syv|otte|\d|mine|hans|hendes|vores|deres|sine)\s(?:børn|børnene|børnebørn|unge|drenge|piger|drengene|pigerne|søskende|ungerne)\s(?:på\s)?(?:mellem|fra)\s$`,
  'iu',
);
/** `En mand mellem 60 og 70`. */
export const isRangeOfPerson = ({ before }: Company) => compiledOnce(nounBeforeRange).test(before);

const together = latinPattern(
  String.raw`(?<!\p{L})(?:(?:børne|unge|pige|drenge|elev|fritids)?(?:gruppe|flok|hold|kuld|klub)(?:n|en|et|ken)?)\spå\s$`,
  'iu',
);
/** `En gruppe på ni til elleve år`. */
export const isOfSeveralTogether = ({ before }: Company) => compiledOnce(together).test(before);

/** Whether a person is in their thirties, and not a century. */
export function isPersonInDecade({ before }: Company): boolean {
  return compiledOnce(nounInDecade).test(before) || nameInDecade.test(before);
}

const oneOfSeveral = latinPattern(
  String.raw`(?<!\p{L})den (?:ene|anden|første|tredje|sidste|mellemste|midterste|største)(?: af dem)?\s(?:(?:er|var|bliver|blev|fylder)\s)${about}$`,
  'iu',
);
const behindInsertion = latinPattern(
  String.raw`${personNoun}, [^.!?:\n\d]{3,60},\s(?:er|var|bliver|blev|fylder|har været)\s${about}$`,
  'iu',
);
/** `Den ene er otte`; `børnene, Ilse og Frode, var 8 og 5`; what is counted is neither. */
export const isOfOneOfSeveral = ({ before, after }: Company) =>
  (compiledOnce(oneOfSeveral).test(before) || compiledOnce(behindInsertion).test(before)) &&
  !countedNoun.test(after);

const thing = latinPattern(
  String.raw`(?<!\p{L})(?:det|(?<!, )der|klokken|kl\.?|hvis|tiden|fristen|straffen|dommen|ventetiden|prisen|planen|mødet|sag(?:en)?|aftalen?|huset|projektet|tilbuddet|foreningen|afgørelsen|perioden|huslejen|scoren|resultatet|nummeret|normeringen|nok)(?:\s(?:der|som))?\s(?:er|var|blev|bliver|har været|som)\s(?:(?:nu|kun|snart|knap|godt|næsten|omkring|cirka|ca\.|over|under|på|sat til|jo|allerede|vi|stadig|ikke|lige|de)\s)*$`,
  'iu',
);
/** `Det er tre`, `klokken er ti`, `fristen er fire uger`. */
export const isOfThing = ({ before }: Company) => thing.test(before);

const fills = latinPattern(String.raw`(?<!\p{L})(?:fylder|fyldte|fyldt)\s(?:\p{L}+ )?$`, 'iu');
const fillingPerson = latinPattern(
  String.raw`(?<!\p{L})(?:han|hun|jeg|du|vi|de|a|man|som|der|dag|år|er|har|var)\s(?:\p{L}+ )?(?:fylder|fyldte|fyldt)\s(?:\p{L}+ )?$`,
  'iu',
);
/** `Sagen fyldte otte ringbind`: something that is counted, and no person before it. */
export const isFilledThing = ({ before, after }: Company) =>
  countedNoun.test(after) &&
  !/^ (?:år|dagen|næste|sidste|(?:man|tirs|ons|tors|fre|lør|søn)dag)/.test(after) &&
  fills.test(before) &&
  !fillingPerson.test(before);

const group = latinPattern(
  String.raw`(?<!\p{L})(?:de|dem|vi|i|begge|alle|begge to)\s(?:er|var|blev|bliver)\s(?:\p{L}+\s){0,2}$`,
  'iu',
);
/** `Vi er tre` counts people; with a unit it is their age. */
export const isOfGroup = ({ before }: Company) => group.test(before);

const elided = latinPattern(
  String.raw`(?:\s(?:og|men)|^|[.!?:|–-]|\n)\s?(?:er|var|blev|bliver|fylder)\s(?:nu |altså |snart |nok |kun |vist |lige )*$`,
  'iu',
);
const clauseEnd = latinPattern(String.raw`^(?:[.,;!]+(?:\s(?!\d)|$)| til \p{L})`, 'u');
/** `bor på stuen og er 85.`, `Er 18, siger hun`: whose age it is was said before. */
export const isWithoutSubject = ({ before, after }: Company) =>
  elided.test(before) && clauseEnd.test(after);

const counted = latinPattern(
  String.raw`^(?:\s|-)(?:timer?|minutter|min\.?|gange|dage|uger|måneder|kilo|kg|meter|m2|cm|km|kilometer|kvm|kvadratmeter|procents?|pct|kr|kroner|stuen|sal|personer|mand|børn|unge|borgere|sager|familier|pladser|punkter|sider|møder|steder|år i træk|af|andre|ud af|ansatte|medarbejdere|kolleger|tusinde?|hundrede|millioner|skridt|ord|hold|slags|forskellige|til stede|om(?!\s(?:en|et|to|tre|fire|få|kort|\d+)\s(?:dag|uge|måned|mdr|år|tid))|i rummet|tilbage|for mange|for få|afsnit|linjer)(?!\p{L})`,
  'iu',
);
export const isCounted = ({ after }: Company) => counted.test(after);

const measured = latinPattern(
  String.raw`^\s(?:kilo|kg|gram|meter|cm|km|kilometer|kvm|kvadratmeter|liter|procent|pct|kr|kroner|timer|minutter|min|sider|pladser|stk)(?!\p{L})`,
  'iu',
);
/** `fra Nibe (11 km)`: no more than a measure stands behind it. */
export const isMeasured = ({ after }: Company) => measured.test(after);

const later = latinPattern(
  String.raw`^\s(?:siden|efter|i træk|med|senere|frem|tilbage|forsinket|længere|henne?|væk|undervejs|clean|ædru|stoffri|tørlagt|ad gangen|ude|inden|før|forud)(?!\p{L})`,
  'iu',
);
/** `14 år siden`, `to år efter`: a distance. */
export const isDistance = ({ after }: Company) => later.test(after);

const lasting = latinPattern(
  String.raw`(?:^|[^\p{L}])(?:i|over|efter|for|om|sidste|seneste|første|næste|gennem|hvert|hver|de|under|inden|inden for|mere end|mindre end|op til|mange|tog|tager|varede|varer|gik|går|end|fik|får|idømt|med|ventet|ventede|arbejdet|ansat|højst|mindst|klokken|kl\.|af|mellem|fra|til|tidligere|godt|på)\s(?:de )?$`,
  'iu',
);
const lastingBehind = latinPattern(String.raw`^\s(?:på(?! bagen)|i)(?!\p{L})`, 'iu');
/** `i 14 år`, `14 år i marinen`: how long something lasted. */
export const isStay = ({ before, after }: Company) =>
  lasting.test(before) || lastingBehind.test(after);
