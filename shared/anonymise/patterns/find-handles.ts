import type { Span } from '../finding.ts';
import { functionWords } from '../lists/field-words.ts';
import { latinPattern } from './latin.ts';
import { type SearchedText, signBit } from './searched-text.ts';
import { type Near, type Search, spansOf } from './spans-of.ts';
import { wordKind } from './word-kinds.ts';

const name = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}]|[._-](?=[\p{L}\p{N}_-]))*_*`;

/** `@bella`, and names with underscores or with dots between three parts. */
const form = latinPattern(
  [
    String.raw`(?<![\p{L}\p{N}._@-])@_*${name}`,
    String.raw`(?<![\p{L}\p{N}/])[ur]\/[\p{L}\p{N}-]*_[\p{L}\p{N}_-]+`,
    String.raw`(?<![\p{L}\p{N}._@/-])_*\p{L}[\p{L}\p{N}.-]*_[\p{L}\p{N}._-]*[\p{L}\p{N}]_*(?![@\p{L}\p{N}])`,
    // natugle_, _natugle: what Markdown leans has a sign at both ends
    String.raw`(?<![\p{L}\p{N}._@/*-])\p{L}[\p{L}\p{N}.]{2,}_+(?![\p{L}\p{N}_*])(?<!_[^\n_]{0,60}[^\n_]_+)`,
    String.raw`(?<![\p{L}\p{N}._@/*-])_+\p{L}[\p{L}\p{N}.]{2,}(?![\p{L}\p{N}_*])(?![^\n_]{0,60}_)`,
    String.raw`(?<![\p{L}\p{N}._@/-])\p{Ll}{3,}(?:\.[\p{Ll}\p{N}]+){2,}(?![@\p{L}\p{N}/])`,
  ].join('|'),
  'gu',
);

const services =
  'insta(?:gram)?|snap(?:chat)?|tik ?tok|messenger|discord|facebook|fb|steam|twitch|reddit|twitter|telegram|signal|youtube|roblox|playstation|xbox|psn|tinder|linkedin|skype|bluesky|threads|onlyfans|minecraft|fortnite|vinted|dba|wickr|kik|strava|wordfeud|jodel|viber|whatsapp|valorant|bereal|wickr|csgo|gta|overwatch|soundcloud|trendsales|hestenettet|endomondo|msn';
const quote = '[»”"“\'’]?';
/** It has a digit or a sign in it, so that it is no plain word. */
const odd = String.raw`(?:(?=[\p{N}._-]*\p{L})(?=[\p{L}._-]*[\p{N}_]|\p{L}+[.-]\p{L})${name}|[\p{L}\p{N}_.]+#\d{3,5})`;
/** `brugernavn: nattens.barn`, `hedder kasper99 på snap`, `insta: …`. */
const behindCue = latinPattern(
  [
    // gamertag: Kaffe Kop 99
    String.raw`(?<!\p{L})(?:gamertag(?:get)?|psn|xbox|facebook|fb)(?:-?(?:navn|profil|bruger|konto|id)(?:en|et)?)?\s?[:=]\s?(?<it>\p{L}+(?: \p{L}{2,}){0,2}(?: \d{1,4})?)(?=\s*(?:$|\n|[,;.)]))`,
    String.raw`(?<!\p{L})(?:brugernavne?t?|bruger-?(?:id|ident)|\p{L}+-brugernavn|user(?: ?name)?(?=\s*[:=])|username|nickname|nick(?:et)?|alias(?:set)?|gamertag(?:get)?|profilnavn(?:et)?|chatnavn(?:et)?|uni-?login|login(?:navn)?|handle(?=\s*[:=]))(?:\s*[:=,]|\s+(?:er|hedder|var))?\s+${quote}(?<it>${name})`,
    // ig: sildesalat, yt: sildetv
    String.raw`(?<!\p{L})(?:ig|sc|dc|yt|tt)\s?[:=]\s?(?<it>@?${name})`,
    String.raw`(?<!\p{L})(?:${services})(?:-?(?:id|navn|profil|bruger|konto)(?:en|et)?)?\s*(?:[:=]|(?:som|under|navn|profil)\b(?: navnet)?)(?: (?:er|hedder|var)(?= ))?\s*${quote}(?<it>@?(?:\p{L}+:)?${name}(?:#\d{3,5})?)`,
    String.raw`(?<!\p{L})(?:${services})(?:-?(?:id|navn|profil|bruger|konto|gruppe|server|kanal)(?:e?n|et)?)?[\s:(]+(?:er |var |hedder |navnet )?${quote}(?<it>@?${odd})`,
    String.raw`(?<!\p{L})(?:under navnet|hedder|kalder sig|kaldte sig|profilen|profil|kontoen)\s+${quote}(?<it>@?(?=[\p{L}._-]*[\p{N}._-])${name})(?=[^.]{0,20}\b(?:${services}|derinde|online|spillet|nettet|appen)\b)`,
    // på Snap, lone.gadeplan, så svarer jeg
    String.raw`(?<!\p{L})(?:${services}), ${quote}(?<it>@?(?=\p{L})(?=[\p{L}._-]*[\p{N}_]|\p{L}+\.\p{L})${name})`,
    // en, der kaldte sig gulerod.radio
    String.raw`(?<!\p{L})(?:kalder|kaldte|kaldt|kalde)\s+(?:(?:han|hun|de|jeg)\s)?sig\s+${quote}(?<it>\p{L}{2,}(?:[._]\p{L}{2,})+\d*|\p{L}[\p{L}._-]*\d+)`,
    String.raw`(?<!\p{L})(?:${services})\b[^.!?\n]{0,40}(?:hedder|hed|navnet|kalder|kaldte)\s+(?:han |hun |jeg |sig |\p{Lu}\p{L}+ )?${quote}(?<it>@?${odd})`,
    String.raw`(?<!\p{L})(?:spille|skrive|chatte|stream(?:e)?|optræde|findes|game|logget (?:ind|på)|logge (?:ind|på))[rt]?\s+(?:\p{L}+ )?(?:som|under navnet)\s+${quote}(?<it>@?(?:(?=[\p{L}._-]*[\p{N}_])|(?=\p{L}*\p{Ll}\p{Lu}))${name}(?:#\d{3,5})?)`,
    String.raw`(?<!\p{L})(?:${services})-?(?:navn|profil|bruger|konto|gruppe|server|kanal)(?:e?n|et)?:?\s[»”"“](?<it>[^»”"“\n]{2,40})(?=[»«”"“])`,
    String.raw`(?<!\p{L})(?:profilen|kontoen|brugeren)\s+${quote}(?<it>@?(?=[\p{L}._-]*[\p{N}_]|[\p{L}.]*\.\p{L})${name})`,
  ].join('|'),
  'dgiu',
);
const withNumber = latinPattern(
  String.raw`(?<![\p{L}\p{N}#])\p{L}[\p{L}\p{N}_.]+#(?:\d{3,5}|[A-Z]{2,4}\d?)(?![\p{L}\d])`,
  'gu',
);
/** A plain word where a user name stands: it may be the person's own name, or no name at all. */
const plainBehindCue = latinPattern(
  [
    String.raw`(?<!\p{L})(?:hedder|hed|kalder sig|kaldte sig)\s+(?:han |hun |de |sig )?${quote}(?<it>\p{L}{3,})(?=[»”"“'’]? (?:på|inde på|ovre på|i) (?:${services})(?!\p{L}))`,
    String.raw`(?<!\p{L})(?:på|inde på) (?:${services}) (?:hedder|hed|kalder|kaldte) (?:han |hun |de |jeg )(?:sig )?${quote}(?<it>\p{L}{3,})`,
    String.raw`(?<!\p{L})(?:hans|hendes|min|din|deres) (?:${services})(?:-?(?:navn|profil|bruger|konto)(?:en|et)?)? (?:er|hedder) ${quote}(?<it>\p{L}{3,})`,
    String.raw`(?<!\p{L})(?:${services})-?(?:navnet|profilen|brugeren|kontoen|kanalen) ${quote}(?<it>\p{L}{3,})`,
    String.raw`(?<!\p{L})(?:(?:${services})-(?:id|navn|brugernavn|profil|bruger|konto|kanal)|[\p{L}]+-bruger) ${quote}(?<it>\p{L}{3,})`,
    // hedder sne.fnug på nettet, fulgte krage.b i månedsvis på insta
    String.raw`(?<![\p{L}\p{N}._@/-])(?<it>\p{L}{3,}\.\p{Ll}+)(?= (?:\p{L}+ ){0,3}(?:på|fra) (?:${services}|nettet)(?!\p{L}))`,
    String.raw`(?<![\p{L}\p{N}._@/-])(?<it>\p{Ll}{3,}-\d{2,4})(?= (?:\p{L}+ ){0,5}(?:på|fra) (?:${services})(?!\p{L}))`,
    String.raw`(?<![\p{L}\p{N}/])(?<it>u\/\p{L}[\p{L}\p{N}_-]+)`,
    String.raw`(?<!\p{L})(?:chatten|tråden) (?:skrev|skriver|svarede) ${quote}(?<it>\p{L}{3,})(?=:)`,
    String.raw`(?<!\p{L})add (?:mig|os) (?:inde )?på (?:${services}):? ${quote}(?<it>\p{L}{3,})`,
    String.raw`(?<!\p{L})navn(?:et)? på (?:${services}) (?:er|var) ${quote}(?<it>\p{L}{3,}(?:[._]\p{L}+)*)`,
    // snap/krage, Insta krage_, snap krage
    String.raw`(?:(?<=^|\n|[,;] )(?:${services}|dc|sc|ig)(?: | ?[-–/] ?)|(?<!\p{L})(?:${services})\/)(?!(?:${services})(?!\p{L}))${quote}(?<it>\p{L}{4,})(?=\s*(?:$|\n)|[,;])`,
  ].join('|'),
  'dgiu',
);
/** What is said of a service, and is no name. */
const isPlainWord =
  /^(?:ikke|altid|også|kun|hele|alt|der|han|hun|jeg|de|det|som|hvor|hacket|lukket|slettet|væk|privat|åben|er|har|blev|var|på|til|med|så|og|men|den|en|et|noget|nu|stadig|helt|bare|fyldt|skal|siger|udløbet|spærret|glemt|forkert|nede|administrator)$/i;

/** `skriver som en på 30` tells no name, and `brugernavn og kode` none. */
const smallWords = new Set(functionWords);

/** A word with digits at its end, as people call themselves where they play: `lillekat08`. */
const digitsBehind = latinPattern(
  String.raw`(?<![\p{L}\p{N}._@/#-])\p{L}{3,}[\p{L}._]*(?:\d{1,4}|\d{2,4}\p{Ll}{1,2}|\d{1,2}\.\d)(?![\p{L}\p{N}@%/]|[.,-]\d)`,
  'gu',
);
/** Things of the trade that end in a digit. */
const isNone =
  /^(?:covid|uge|side|kap(?:itel)?|bilag|niveau|fase|trin|type|nr|kl|stk|pkt|kvartal|version|windows|office|gruppe|klasse|afsnit|figur|tabel|team|hold|modul|dag|år|tlf|ca|icd|dsm|html|mp|co|web|ver)[._]?\d+(?:\.\d+)?\p{L}{0,2}$/iu;

const nearSigns: Near = {
  trigger: latinPattern(String.raw`[@_]|\.[a-zæøå\d]+\.`, 'gi'),
  signs: signBit.at | signBit.underscore | signBit.joint,
  reach: 60,
};
const nearDigitBehind: Near = {
  trigger: latinPattern(String.raw`[\p{L}._]\d`, 'gu'),
  digits: 1,
  reach: 60,
};
const nearCues: Near = {
  trigger: latinPattern(
    `bruger(?:navn|-?id|en)|username|(?<!\\p{L})user(?: ?name)?\\s*[:=]|nick|alias|gamertag|profil|konto(?:en)?(?!\\p{L})|login|chatnavn|chatten|tråden|(?<!\\p{L})(?:ig|sc|dc|yt|tt)[ :=]|handle\\s*[:=]|kald(?:er|te?|t) (?:(?:han|hun|de|jeg) )?sig|(?:spille|skrive|chatte|stream|optræde|logge)\\p{L}*\\s+(?:\\p{L}+\\s+){0,2}(?:som|under)|findes som|(?<!\\p{L})(?:${services})`,
    'giu',
  ),
  word: wordKind(
    latinPattern(
      `bruger|^user$|username|nick|alias|gamertag|profil|konto(?:en)?$|login|chatnavn|^chatten$|^tråden$|^(?:ig|sc|dc|yt|tt)$|handle$|kald(?:er|te?|t)$|spille|skrive|chatte|stream|optræde|logge|findes|^tik$|^(?:${services})`,
      'i',
    ),
  ),
  reach: 60,
};
const nearNumber: Near = {
  trigger: latinPattern(String.raw`[\p{L}\d_.]#[A-Z\d]{2}`, 'gu'),
  signs: signBit.hash,
  reach: 60,
};

const found = { type: 'HANDLE', certainty: 'found' } as const;
const look = { type: 'HANDLE', certainty: 'look', reason: 'form' } as const;
const searches: readonly Search[] = [
  {
    pattern: form,
    near: nearSigns,
    kind: { ...found, reason: 'form' },
    isIt: ([whole]) => !/^(?:f\.eks|m\.m)/.test(whole),
  },
  {
    pattern: behindCue,
    near: nearCues,
    kind: { ...found, reason: 'cue' },
    isIt: ({ groups }) =>
      !smallWords.has(groups?.it?.toLowerCase() ?? '') && !isPlainWord.test(groups?.it ?? ''),
  },
  { pattern: withNumber, near: nearNumber, kind: { ...found, reason: 'cue' } },
  {
    pattern: plainBehindCue,
    near: nearCues,
    kind: { ...look, reason: 'cue' },
    isIt: ({ groups }) => !isPlainWord.test(groups?.it ?? ''),
  },
  {
    pattern: digitsBehind,
    near: nearDigitBehind,
    kind: look,
    isIt: ([whole]) => !isNone.test(whole),
  },
];

/** User names. */
export function findHandles(searched: SearchedText): readonly Span[] {
  return spansOf(searched, searches);
}
