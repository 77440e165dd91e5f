import { onOneLine } from '../groups/finding-group.ts';
import {
  countries,
  danishIslands,
  danishRegions,
  partsOfDenmark,
  townParts,
} from './danish-regions.ts';
import { withoutGenitive } from './genitive.ts';
import { mentionsOf } from './mentions.ts';
import { definite, nounOf } from './noun.ts';
import { ownNoun } from './own-noun.ts';
import type { ReplacingContext, Worded, WrittenThing } from './replacement.ts';
import { ending, type Setting } from './setting.ts';
import { type Kind, thingWording } from './thing-wording.ts';

const town: Kind = { ...nounOf('by byen'), where: 'i' };
const island: Kind = { ...nounOf('ø øen'), where: 'på' };
const country: Kind = { ...nounOf('et land landet'), where: 'i', first: 'et andet land' };
const townPart: Kind = { ...nounOf('et boligområde boligområdet'), where: 'i' };
const street: Kind = { ...nounOf('gade gaden'), where: 'i' };
const road: Kind = { ...nounOf('vej vejen'), where: 'på' };
/** Where nothing else is left to say, or the place has its kind for a name. */
const spot: Kind = { ...nounOf('et sted stedet'), where: 'på' };

/** What a place is called before its name, and goes with it. */
const named: readonly Kind[] = [
  { ...nounOf('landsby landsbyen'), where: 'i' },
  { ...nounOf('bydel bydelen'), where: 'i' },
  { ...nounOf('forstad forstaden'), where: 'i' },
  { ...nounOf('et kvarter kvarteret'), where: 'i' },
  island,
  town,
];
const lead = ending(String.raw`(?:landsbyen|bydelen|forstaden|kvarteret|øen|byen)\s`);

/** It goes with its town, and would tell it; a year before a town is none. */
const postcode = /(?<![\p{L}\p{N}.,/-])(?:DK-)?(?!19|20)[1-9]\d{3}[ \u00a0]$/iu;

/**
 * A place by its kind, and where the lists know it, by its size and its part of the country. A part of the
 * country itself points at nobody: it stays.
 */
export function describePlace(
  { name, forms }: Pick<WrittenThing, 'name' | 'forms'>,
  context: Pick<ReplacingContext, 'texts' | 'pseudonyms'>,
): Worded {
  const told = forms.filter((form) => !partsOfDenmark.has(onOneLine(form).toLowerCase()));
  const known = [name, ...forms].map(onOneLine);
  const kind = kindOf(name, told, context.texts);
  const noun = ownNoun(kind, told, context) ?? spot;
  const own: Kind = { ...noun, where: kind.where };
  return {
    words: told.map((from) => ({ from, to: definite(own) })),
    wordingOf: (setting) => {
      const [code = ''] = postcode.exec(setting.before) ?? [];
      const before = setting.before.slice(0, setting.before.length - code.length);
      const place = { ...setting, before };
      const wording = thingWording(
        inRegion(own, place),
        place,
        lead,
        isGenitive(place.form, known),
      );
      return code === '' ? wording : { ...wording, lead: (wording.lead ?? '') + code };
    },
  };
}

function kindOf(name: string, forms: readonly string[], texts: readonly string[]): Kind {
  const listed = listedKind(onOneLine(name)) ?? listedKind(onOneLine(name).replace(/s$/u, ''));
  if (listed !== null) return listed;
  const before = texts.flatMap((text) =>
    mentionsOf(text, forms).map(({ start }) => text.slice(0, start)),
  );
  const [word] = before.flatMap((one) => lead.exec(one.slice(-20)) ?? []);
  const kind =
    named.find((one) => word?.trim().toLowerCase() === one.definite) ??
    (/(?:gade|stræde)s?$/iu.test(name) ? street : /(?:vej|allé)s?$/iu.test(name) ? road : town);
  return forms.some((form) => form.toLowerCase() === kind.definite) ? spot : kind;
}

/** The part of the country is said once: not where it stands beside the place already. */
function inRegion(kind: Kind, { before, behind }: Setting): Kind {
  const { rest, first, ...bare } = kind;
  if (rest === undefined) return kind;
  const isBeside = before.slice(-30).includes(rest) || behind.slice(0, 40).includes(rest);
  if (isBeside)
    return first === undefined ? bare : { ...bare, first: first.replace(` ${rest}`, '') };
  return /^\s(?:i|på)\s\p{Lu}/u.test(behind) && partsOfDenmark.has(nextName(behind))
    ? { ...bare, ...(first === undefined ? {} : { first: first.replace(` ${rest}`, '') }) }
    : kind;
}

function nextName(behind: string): string {
  return /^\s\S+\s([\p{L}-]+)/u.exec(behind)?.[1]?.toLowerCase() ?? '';
}

function isGenitive(form: string, known: readonly string[]): boolean {
  const plain = onOneLine(form);
  if (listedKind(plain) !== null) return false;
  return withoutGenitive(plain, known) !== plain || listedKind(plain.replace(/s$/u, '')) !== null;
}

function listedKind(place: string): Kind | null {
  const name = place.toLowerCase().replace(/[ -]+/g, '-');
  const isAmong = (names: readonly string[]) => names.some((one) => one.toLowerCase() === name);
  if (isAmong(countries)) return country;
  if (isAmong(danishIslands)) return island;
  if (isAmong(townParts)) return townPart;
  for (const { where, larger, smaller } of danishRegions) {
    if (isAmong(larger)) return { ...town, bare: 'større by', rest: where };
    if (isAmong(smaller)) return { ...town, bare: 'mindre by', rest: where };
  }
  return null;
}
