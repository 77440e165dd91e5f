import type { Span } from '../finding.ts';
import { type Near, nearDigits, spansOf } from './spans-of.ts';

const name = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}]|[._-](?=[\p{L}\p{N}_-]))*_*`;

/** `@bella`, and names with underscores or with dots between three parts. */
const form = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}._@-])@${name}`,
    String.raw`(?<![\p{L}\p{N}._@/-])_*\p{L}[\p{L}\p{N}.-]*_[\p{L}\p{N}._-]*[\p{L}\p{N}]_*(?![@\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}._@/-])\p{Ll}{3,}(?:\.[\p{Ll}\p{N}]+){2,}(?![@\p{L}\p{N}/])`,
  ].join('|'),
  'gu',
);

const services =
  'insta(?:gram)?|snap(?:chat)?|tik ?tok|messenger|discord|facebook|fb|steam|twitch|reddit|twitter|telegram|signal|youtube|roblox|playstation|xbox|psn|tinder|linkedin|skype';
/** `brugernavn: nattens.barn`, `hedder kasper99 på snap`, `insta: …`. */
const behindCue = new RegExp(
  [
    String.raw`(?<!\p{L})(?:brugernavne?t?|bruger-?id|username|nickname|nick|alias|gamertag|profilnavn(?:et)?|handle(?=\s*[:=]))(?:\s*[:=]|\s+(?:er|hedder|var))?\s+[»”"“'’]?(?<it>${name})`,
    String.raw`(?<!\p{L})(?:${services})\s*(?:[:=]|(?:som|under|navn|profil)\b(?: navnet)?)\s*[»”"“'’]?(?<it>@?${name})`,
    String.raw`(?<!\p{L})(?:${services})[\s:]+(?:er |hedder |navnet )?[»”"“'’]?(?<it>@?(?=[\p{L}._-]*[\p{N}_]|\p{L}+[.-]\p{L})${name})`,
    String.raw`(?<!\p{L})(?:under navnet|hedder|kalder sig|profilen|profil|kontoen)\s+[»”"“'’]?(?<it>@?(?=[\p{L}._-]*[\p{N}._-])${name})(?=[^.]{0,20}\b(?:${services}|derinde|online|spillet)\b)`,
    String.raw`(?<!\p{L})(?:${services})\b[^.!?\n]{0,24}(?:hedder|navnet|kalder)\s+(?:han |hun |jeg |sig )?[»”"“'’]?(?<it>@?(?=[\p{L}._-]*[\p{N}._-])${name})`,
  ].join('|'),
  'dgiu',
);

/** A word with digits at its end, as people call themselves where they play: `lillekat08`. */
const digitsBehind =
  /(?<![\p{L}\p{N}._@/#-])\p{L}{3,}[\p{L}._]*\d{1,4}(?![\p{L}\p{N}@%/]|[.,-]\d)/gu;
/** Things of the trade that end in a digit. */
const isNone =
  /^(?:covid|uge|side|kap(?:itel)?|bilag|niveau|fase|trin|type|nr|kl|stk|pkt|kvartal|version|windows|office|gruppe|klasse|afsnit|figur|tabel|team|hold|modul|dag|år|tlf|ca|icd|dsm|html|mp|co)[._]?\d+$/i;

const nearSigns: Near = { trigger: /[@_]|\.[a-zæøå\d]+\./gi, reach: 60 };
const nearCues: Near = {
  trigger: new RegExp(
    `bruger|username|nick|alias|gamertag|profil|handle|kalder sig|${services}`,
    'gi',
  ),
  reach: 60,
};

/** User names. */
export function findHandles(text: string): readonly Span[] {
  const found = { type: 'HANDLE', certainty: 'found' } as const;
  const look = { type: 'HANDLE', certainty: 'look', reason: 'form' } as const;
  return [
    ...spansOf(
      text,
      form,
      nearSigns,
      { ...found, reason: 'form' },
      ([whole]) => !/^(?:f\.eks|m\.m)/.test(whole),
    ),
    ...spansOf(text, behindCue, nearCues, { ...found, reason: 'cue' }),
    ...spansOf(text, digitsBehind, nearDigits, look, ([whole]) => !isNone.test(whole)),
  ];
}
