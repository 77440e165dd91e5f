import {
  commonHouseHeads,
  firmEndings,
  houseEndings,
  organisationKinds,
} from '../lists/organisation-words.ts';
import { onlineWordOf } from '../online/online-words.ts';
import { fact } from '../tagger/lexicon.ts';
import { beginsWithCapital } from '../tagger/sign-class.ts';

const kinds = new Set(organisationKinds);
const firms = new Set(firmEndings);
const commonHeads = new Set(commonHouseHeads);

/** What a word can be in the name of an organisation, as bits. */
export const organisationPart = {
  kind: 1,
  firm: 2,
  brothers: 4,
  house: 8,
  ownKind: 16,
  /** Who a shop or a workshop belongs to: `snedker`, `cykelsmeden`. */
  trade: 32,
  /** `Syd`, `øst`. */
  side: 64,
  /** What a town has one of: `FGU`, `Bostøtte`. */
  desk: 128,
  /** Told from others by a number. */
  ward: 256,
  /** With its article, and of a town when that stands behind it: `Dagplejen`, `Bageren`. */
  office: 512,
  /** Where people go, in small letters and with its article, told from others by a word behind it: `kaffebaren`. */
  spot: 1024,
  /** Letters of a club, behind its town: `IK`. */
  club: 2048,
  /** What somebody runs: `vogn`, behind whose it is. */
  stall: 4096,
  /** `Afd`, before its number. */
  department: 8192,
  /** `Skt`, before what is called by a saint. */
  saint: 16384,
  /** Who helps somebody where they live, with its article. */
  care: 32768,
  /** Letters of a school or an office that a town has one of, in small letters: `fgu`. */
  letters: 65536,
  /** `projekt`, `foreningen`: a phrase behind it may be what it is called. */
  phrase: 131072,
  /** `vold-huset`: the last word of a name in small letters. */
  hyphened: 262144,
} as const;
const part = organisationPart;

/** The bits of a word, by its letters and what is known of it. */
export function organisationPartOf(text: string, facts: number): number {
  const own: Letters = { text, facts };
  return (
    (isKind(own) ? part.kind : 0) |
    (spot.test(text) ? part.spot : 0) |
    (club.test(text) ? part.club : 0) |
    (stall.test(text) ? part.stall : 0) |
    (firms.has(text) ? part.firm : 0) |
    (/^(?:Brdr|Brødrene|Gebr)$/.test(text) ? part.brothers : 0) |
    (isHouse(own) ? part.house : 0) |
    (isOwnKind(own) ? part.ownKind : 0) |
    (trade.test(text) ? part.trade : 0) |
    (/^(?:øst|vest|nord|syd|midt)$/i.test(text) ? part.side : 0) |
    (desk.test(text) ? part.desk : 0) |
    (/^(?:afsnit|afd|afdeling|blok|level|perron)$/.test(text) ? part.ward : 0) |
    (/^[Aa]fd(?:eling)?$/.test(text) ? part.department : 0) |
    (saint.test(text) ? part.saint : 0) |
    (care.test(text) ? part.care : 0) |
    (/^(?:fgu|vuc|hf|stu|sosu|ucn|ppr|ssp|sfo|uu)$/.test(text) ? part.letters : 0) |
    (/^(?:projekt|foreningen|netværket|gruppen)$/.test(text) ? part.phrase : 0) |
    (isHyphened(text) ? part.hyphened : 0) |
    (office.test(text) || (trade.test(text) && /(?:en|ne)$/.test(text)) ? part.office : 0)
  );
}

const trade =
  /^(?:(?:tømrer|murer|maler|vvs-|cykel|låse|guld|urmager|auto|bil)?(?:mester|smed|mekaniker)(?:en)?|snedker(?:en)?|tømrer(?:en)?|murer(?:en)?|frisør(?:en)?|bager(?:en)?|slagter(?:en)?|købmand(?:en)?|skomager(?:en)?|optiker(?:en)?|gartner(?:en)?|elektriker(?:en)?|vagtlæge[n]?|lægerne|tandlæger?(?:ne|n)?|doktor)$/iu;
/** What an office, a court or a care is called with its article. */
const office =
  /^(?:\p{Lu}\p{L}+(?:afdelingen|plejen|centret|centeret|teamet|kontoret|klinikken|gruppen|tjenesten)|Retten|Byretten|Arresten|Fængslet|Plejefamilien)$/u;
const spot =
  /^(?:\p{L}*(?:baren|caf[eé]en|klubben|stedet|kiosken|bodegaen|pubben|salonen|butikken|biksen|stuen|hytten|kroen)|bostøtten|hjemmeplejen|hjemmevejledningen|dagcentret|pizzeriaet|værkstedet|kollegiet|herberget)$/u;
const club = /^(?:IK|IF|BK|FK|FC|GF|SK|GIF|UIF|IG|KFUM|BoIF|FB|fB|RK|KC|AK|TK|SIF|AIF)$/u;
const stall =
  /^(?:pølse|is|grill|kaffe|fiske|mad)?(?:vogn|bod|bar|bodega|kiosk|grill|grillbar|salon|butik|biks|café|cafe|kro|værksted|køreskole|taxa|pizza|pizzeria|blomster|brugs|strikkeklub|marked)$/iu;
const desk =
  /^(?:FGU|PPR|STU|SSP|K?VUC|UU|SFO|UCN|UCL|SOSU|HTX|HHX|STX|EUX|EUD|EUC|HF|AOF|FOF|LOF|AMU|Bostøtte|Hjemmepleje|Dagpleje|Jobcenter)$/;
const care = /^(?:\p{L}*(?:aflastningen|plejen|støtten|plejefamilien)|opsøgende|vagten)$/u;
const saint = /^(?:skt|sct|sankt)$/i;
const hyphened =
  /^(\p{Ll}{3,})-(?:huset|centret|centeret|caf[eé]en|klubben|kiosken|hjemmet|stedet|gruppen|skolen)$/u;
const isHyphened = (text: string) => {
  const head = hyphened.exec(text)?.[1];
  return head !== undefined && !commonHeads.has(head) && onlineWordOf(head) === 0;
};
interface Letters {
  readonly text: string;
  readonly facts: number;
}
/** A kind, alone or at the end of a compound; a trade in small letters is somebody's job. */
const isKind = ({ text, facts }: Letters) => {
  if ((facts & fact.role) !== 0 && !beginsWithCapital(text)) return false;
  const own = text.toLowerCase();
  return kinds.has(own) || kindAtEnd.test(own);
};
const kindAtEnd = new RegExp(
  `(?:-(?:${organisationKinds.join('|')})|\\p{L}{3}(?:${organisationKinds.filter((kind) => kind.length > 4).join('|')}))$`,
  'u',
);
/** `SIND-caféen`. */
const isOwnKind = ({ text, facts }: Letters) =>
  /^\p{Lu}\p{L}*-\p{Ll}/u.test(text) &&
  (facts & fact.word) === 0 &&
  (kindAtEnd.test(text.toLowerCase()) || groupAtEnd.test(text));
/** `Danner-gruppen`: common nouns for people together, an organisation behind a name. */
const groupAtEnd =
  /-(?:gruppen?|netværk(?:et)?|teamet|projekt(?:et)?|holdet|fællesskabet|kredsen|kæden)$/u;

const house = new RegExp(`^(\\p{L}{3,}?)(?:${houseEndings.join('|')})s?$`, 'u');
/** `rosenhuset`, in small letters: a compound that no dictionary has. */
function isHouse({ text, facts }: Letters): boolean {
  if ((facts & (fact.word | fact.field | fact.grammar | fact.role)) !== 0) return false;
  const head = house.exec(text)?.[1];
  // A unit of a municipality is named after whom it is for.
  return head !== undefined && (!commonHeads.has(head) || /enhedens?$/.test(text));
}
